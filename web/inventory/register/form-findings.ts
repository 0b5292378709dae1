import { createContext, use } from 'react';
import { useFormContext, useFormState } from 'react-hook-form';
import type { FieldPath } from 'react-hook-form';
import { fieldId } from '../../ui/field-ids.ts';
import type { FieldPlace } from './field-places.ts';
import type { Finding } from './send-service.ts';
import type { ServiceValues } from './service-values.ts';

/** A finding with the place of its field in the form. */
export interface PlacedFinding extends FieldPlace {
  readonly finding: Finding;
}

/** What the rules and the API say of the form as it stands. */
export interface FormFindings {
  readonly problems: readonly PlacedFinding[];
  readonly warnings: readonly PlacedFinding[];
  /** True once somebody asked to submit: fields that are still empty say so from then on. */
  readonly tried: boolean;
}

export const NO_FINDINGS: FormFindings = { problems: [], warnings: [], tried: false };

/** Findings reach every field of the form by its path. */
export const FindingsContext = createContext<FormFindings>(NO_FINDINGS);

/**
 * What one field shows: nothing about what is empty while somebody is still on the way there; what is wrong with what
 * was typed once the field was left; advice while one types.
 * @param of 'ITSELF' leaves what is said of parts of the field to those
 */
export function useFindings(
  path: FieldPath<ServiceValues>,
  of: 'ITSELF' | 'PARTS_TOO' = 'PARTS_TOO',
): { problems: string[]; advice: string[] } {
  const { problems, warnings, tried } = use(FindingsContext);
  const { getFieldState } = useFormContext<ServiceValues>();
  const state = useFormState<ServiceValues>({ name: path });
  const left = getFieldState(path, state).isTouched;
  const isHere = (one: PlacedFinding): boolean =>
    one.path === path || (of === 'PARTS_TOO' && one.path.startsWith(`${path}.`));
  const isGiven = ({ finding }: PlacedFinding): boolean => (finding.given ?? '') !== '';
  return {
    problems: problems
      .filter((one) => isHere(one) && (tried || (left && isGiven(one))))
      .map(({ finding }) => `${finding.message} ${finding.cure}`),
    advice: warnings
      .filter((one) => isHere(one) && isGiven(one))
      .map(({ finding }) => `${finding.message} ${finding.cure}`),
  };
}

/** Everything a text field or a select takes: its id, its listeners, what is wrong with it. */
export function useText(path: FieldPath<ServiceValues>) {
  const { register } = useFormContext<ServiceValues>();
  return { id: fieldId(path), ...useFindings(path), ...register(path) };
}

/** Everything a group of radio buttons or check boxes takes. */
export function useChoice(path: FieldPath<ServiceValues>) {
  const { register } = useFormContext<ServiceValues>();
  return { id: fieldId(path), ...useFindings(path), control: () => register(path) };
}

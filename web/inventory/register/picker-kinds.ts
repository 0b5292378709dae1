import { PickFormsDocument } from '../../graphql/generated/pick-forms.ts';
import { PickRolesDocument } from '../../graphql/generated/pick-roles.ts';
import { PickToolsDocument } from '../../graphql/generated/pick-tools.ts';
import { PickUnitsDocument } from '../../graphql/generated/pick-units.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { countOf } from '../../ui/numbers.ts';

/** Parts of the form that are chosen out of records. */
export type PickerKind = 'furtherUnits' | 'roles' | 'tools' | 'forms';

/** A record that fits what was typed. */
export interface Fitting {
  readonly id: string;
  readonly name: string;
  readonly note: string;
}

/** The words around a picker. */
export const pickerWords: Record<
  PickerKind,
  { one: string; many: string; label: string; hint: string; proposable?: 'ROLE' | 'TOOL' }
> = {
  furtherUnits: {
    one: 'unit',
    many: 'units',
    label: 'Further units',
    hint: 'Any agency or office that gives the service together with the responsible unit.',
  },
  roles: {
    one: 'role',
    many: 'roles',
    label: 'Roles',
    hint: 'Who does the work: a person’s function or a program, such as “claims specialist” or “chat bot”.',
    proposable: 'ROLE',
  },
  tools: {
    one: 'tool',
    many: 'tools',
    label: 'Tools',
    hint: 'The technology behind it, such as “Login.gov sign-in”.',
    proposable: 'TOOL',
  },
  forms: {
    one: 'form',
    many: 'forms',
    label: 'Forms',
    hint: 'Forms the service asks for, by number or title: “SS-5”.',
  },
};

/** Records of a kind that fit a text; an empty text fits the first by name. `undefined` while they are on their way. */
export function useFitting(kind: PickerKind, text: string, enabled: boolean): Fitting[] | undefined {
  const asked = { text: text.trim() };
  const units = useOperation(PickUnitsDocument, asked, { enabled: enabled && kind === 'furtherUnits' });
  const roles = useOperation(PickRolesDocument, asked, { enabled: enabled && kind === 'roles' });
  const tools = useOperation(PickToolsDocument, asked, { enabled: enabled && kind === 'tools' });
  const forms = useOperation(PickFormsDocument, asked, { enabled: enabled && kind === 'forms' });
  if (kind === 'furtherUnits')
    return units.data?.units.nodes.map(({ id, name, abbreviation, path }) => ({
      id,
      name,
      note: [...path.map((above) => above.abbreviation), abbreviation]
        .filter((one) => one !== '')
        .join(' / '),
    }));
  if (kind === 'forms')
    return forms.data?.forms.nodes.map(({ id, number, title, serviceCount }) => ({
      id,
      name: number,
      note: `${title}; ${used(serviceCount)}`,
    }));
  const named = kind === 'roles' ? roles.data?.roles : tools.data?.tools;
  return named?.nodes.map(({ id, name, serviceCount }) => ({ id, name, note: used(serviceCount) }));
}

/** How widely a record is used already. */
export function used(serviceCount: number): string {
  return serviceCount === 0 ? 'in no service yet' : `in ${countOf(serviceCount, 'service', 'services')}`;
}

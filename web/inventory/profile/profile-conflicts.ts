import { unitProfileFields } from '../../../schema/vocabulary/unit-profile.ts';
import type { UnitProfileField } from '../../../schema/vocabulary/unit-profile.ts';
import type { FieldConflict, Side } from '../register/merge-values.ts';
import type { ProfileForm } from './kept-profile.ts';
import { saysTheSame, valuesOf } from './profile-values.ts';
import type { ProfileValues } from './profile-values.ts';
import type { ProfileConflict } from './use-save-profile.ts';

/**
 * The parts in which the form and what somebody saved first differ. What only one of the two changed is taken from
 * them; what both changed the reader decides.
 */
export function conflictsOf(form: ProfileForm, conflict: ProfileConflict): FieldConflict<UnitProfileField>[] {
  const theirs = valuesOf(conflict.current.profile);
  return conflict.differences.flatMap(({ field, label, before, after }) => {
    const known = unitProfileFields.find((one) => one === field);
    if (known === undefined) return [];
    const decided: Side | undefined = saysTheSame(form.base, form.values, known)
      ? 'THEIRS'
      : saysTheSame(form.base, theirs, known)
        ? 'MINE'
        : undefined;
    return [{ field: known, label, mine: after, theirs: before, decided }];
  });
}

/** The form that goes on from what the other saved, with what was decided laid over it. */
export function laidTogether(
  form: ProfileForm,
  conflict: ProfileConflict,
  choices: Partial<Record<UnitProfileField, Side>>,
): ProfileForm {
  const theirs = valuesOf(conflict.current.profile);
  const mine = conflictsOf(form, conflict)
    .filter(({ field, decided }) => (decided ?? choices[field]) === 'MINE')
    .map(({ field }) => [field, form.values[field]] as const);
  const values: ProfileValues = { ...theirs, ...Object.fromEntries(mine) };
  return { version: conflict.currentVersion, base: theirs, values };
}

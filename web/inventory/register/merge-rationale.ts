import {
  dispositionTerms,
  reasonTerms,
  rootCauseTerms,
  solutionKindTerms,
} from '../../../schema/vocabulary/rationale.ts';
import { decidedBy, isSame } from './merge-values.ts';
import type { FieldConflict, Side } from './merge-values.ts';
import { chosen } from './service-input.ts';
import type { RationaleValues } from './service-values.ts';

/** Parts of a rationale that two people may have changed, each chosen as a whole. */
export type RationaleField = keyof RationaleValues;

/** The parts by the names that their fields have in the form. */
const labels: Record<RationaleField, string> = {
  disposition: 'Could it be digital one day?',
  reasons: 'Reasons',
  solutions: 'What would make it digital',
  explanation: 'Explanation',
  title: 'Title',
  owner: 'Who answers for this rationale',
  reviewDue: 'To be looked at again by',
};

/**
 * Every part in which two changes of the same rationale differ. What only one of the two changed is taken from them;
 * what both changed is nobody's to decide but the reader's.
 * @param base the rationale as both of them began
 */
export function rationaleConflictsOf(
  base: RationaleValues,
  mine: RationaleValues,
  theirs: RationaleValues,
): FieldConflict<RationaleField>[] {
  return (Object.keys(labels) as RationaleField[]).flatMap((field) => {
    const [was, here, there] = [linesOf(field, base), linesOf(field, mine), linesOf(field, theirs)];
    if (isSame(here, there)) return [];
    const decided = decidedBy(was, here, there);
    return [{ field, label: labels[field], mine: here, theirs: there, decided }];
  });
}

/** The rationale as chosen: theirs, with every part that is kept from mine. */
export function mergedRationale(
  mine: RationaleValues,
  theirs: RationaleValues,
  conflicts: readonly FieldConflict<RationaleField>[],
  choices: Readonly<Partial<Record<RationaleField, Side>>>,
): RationaleValues {
  const kept = conflicts.filter(({ field, decided }) => (decided ?? choices[field]) === 'MINE');
  return { ...theirs, ...Object.fromEntries(kept.map(({ field }) => [field, mine[field]])) };
}

/** A part in words, one line each value. */
function linesOf(field: RationaleField, values: RationaleValues): string[] {
  switch (field) {
    case 'disposition':
      return [dispositionTerms[values.disposition].label];
    case 'reasons':
      return chosen(values.reasons).map(([code, { brief, rootCause, citations }]) =>
        joined([
          reasonTerms[code].label,
          brief,
          rootCause === '' ? '' : rootCauseTerms[rootCause].label,
          citations,
        ]),
      );
    case 'solutions':
      return chosen(values.solutions).map(([kind, { text }]) =>
        joined([solutionKindTerms[kind].label, text]),
      );
    default:
      return values[field].trim() === '' ? [] : [values[field].trim()];
  }
}

function joined(parts: readonly string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join('; ');
}

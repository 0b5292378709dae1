import { TOP_TASKS_ASKED } from '../../schema/vocabulary/unit-profile.ts';
import type { UnitRecordQuery } from '../graphql/generated/unit-record.ts';
import { formatCount } from '../ui/numbers.ts';

/** What a unit says of itself, as pages read it. */
export type UnitProfileRead = NonNullable<UnitRecordQuery['unit']>['profile'];
/** A person whom a unit names. */
export type OfficialRead = NonNullable<UnitProfileRead['seniorAccountableOfficial']>;

/** How many top tasks are listed of the five that are asked for; none is not known, never 0 (R31). */
export function topTaskSentence(name: string, count: number | null): string {
  if (count === null) return `${name} has not listed any top tasks here.`;
  if (count < TOP_TASKS_ASKED)
    return `${name} lists ${formatCount(count)} of the ${TOP_TASKS_ASKED} top tasks that M-23-22 asks for.`;
  return `${name} lists ${formatCount(count)} top tasks; M-23-22 asks for at least ${TOP_TASKS_ASKED}.`;
}

/** The same in a cell: "3 of 5", "7, at least 5 asked", "not listed". */
export function topTaskShort(count: number | null): string {
  if (count === null) return 'not listed';
  return count < TOP_TASKS_ASKED
    ? `${formatCount(count)} of ${TOP_TASKS_ASKED}`
    : `${formatCount(count)}, all asked`;
}

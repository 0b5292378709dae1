import { givenRationaleStates, provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { DigitalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import {
  standingRationaleStatuses,
  unfinishedRationaleStatuses,
} from '../../schema/vocabulary/rationale-review.ts';
import type { RationaleStatus } from '../../schema/vocabulary/rationale-review.ts';
import type { Disposition, ReasonCode } from '../../schema/vocabulary/rationale.ts';

/** A rationale as recorded, as far as its state depends on it. */
export interface RationaleFacts {
  /** Where the text itself stands. */
  readonly status: RationaleStatus;
  readonly disposition: Disposition;
}

/** A rationale as recorded, as far as its service's node repeats it. */
export interface RecordedRationale extends RationaleFacts {
  /** At least one, in the order of the record. */
  readonly reasons: readonly ReasonCode[];
  /** ISO date by which it is to be looked at again, or null where the record does not say. */
  readonly reviewDue: string | null;
}

/** Whether a rationale stands for others to read and counts as given. */
export function stands({ status }: Pick<RationaleFacts, 'status'>): boolean {
  return standingRationaleStatuses.includes(status);
}

/**
 * Where the explanation of a service's digital gap stands (R26, R27). What was returned waits for its agency as a draft
 * does; what was withdrawn or superseded says nothing any more. Being past the review date depends on the calendar, so
 * it is stored as a date and compared in queries, not here.
 */
export function rationaleStateOf(
  digitalGap: DigitalGap,
  rationales: readonly RationaleFacts[],
): RationaleState {
  if (digitalGap === 'CLOSED') {
    const contradicted = rationales.some((r) => stands(r) && r.disposition === 'CANNOT_BE_DIGITAL');
    return contradicted ? 'CONTRADICTED' : 'NOT_REQUIRED';
  }
  for (const status of standingOrder) {
    if (rationales.some((r) => r.status === status)) return status;
  }
  if (rationales.some((r) => unfinishedRationaleStatuses.includes(r.status))) return 'DRAFT';
  return provenDigitalGaps.includes(digitalGap) ? 'MISSING' : 'UNKNOWN';
}

/** What the status of one text alone would mean for a service that has to be explained. */
export function stateOfText(status: RationaleStatus): RationaleState {
  return rationaleStateOf('NO_DIGITAL', [{ status, disposition: 'UNKNOWN' }]);
}

/**
 * Whether what stands has to be looked at again: the day for it has come (R27).
 * @param today ISO date
 */
export function isStale(
  { status, reviewDue }: Pick<RecordedRationale, 'status' | 'reviewDue'>,
  today: string,
): boolean {
  return stands({ status }) && reviewDue !== null && reviewDue <= today;
}

const standingOrder = ['APPROVED', 'SUBMITTED'] as const;

/**
 * The day by which the explanation of a service has to be looked at again: the earliest among the rationales that
 * stand, null where none is given or none says a day (R27).
 */
export function rationaleReviewDueOf(
  state: RationaleState,
  rationales: readonly RecordedRationale[],
): string | null {
  if (!givenRationaleStates.includes(state)) return null;
  const days = rationales.filter(stands).flatMap((r) => r.reviewDue ?? []);
  return days.sort()[0] ?? null;
}

/** Reasons of the rationales that stand, each once. */
export function standingReasons(rationales: readonly RecordedRationale[]): ReasonCode[] {
  return [...new Set(rationales.filter(stands).flatMap((r) => r.reasons))];
}

import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { DigitalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import type { Disposition } from '../../schema/vocabulary/rationale.ts';

/** A rationale as recorded, as far as its state depends on it. */
export interface RationaleFacts {
  /** Where the text itself stands. */
  readonly status: 'DRAFT' | 'SUBMITTED' | 'APPROVED';
  readonly disposition: Disposition;
}

/**
 * Where the explanation of a service's digital gap stands (R26, R27). Being past the review date depends on the
 * calendar, so it is stored as a date and compared in queries, not here.
 */
export function rationaleStateOf(
  digitalGap: DigitalGap,
  rationales: readonly RationaleFacts[],
): RationaleState {
  if (digitalGap === 'CLOSED') {
    const contradicted = rationales.some(
      (r) => r.status !== 'DRAFT' && r.disposition === 'CANNOT_BE_DIGITAL',
    );
    return contradicted ? 'CONTRADICTED' : 'NOT_REQUIRED';
  }
  for (const status of ['APPROVED', 'SUBMITTED', 'DRAFT'] as const) {
    if (rationales.some((r) => r.status === status)) return status;
  }
  return provenDigitalGaps.includes(digitalGap) ? 'MISSING' : 'UNKNOWN';
}

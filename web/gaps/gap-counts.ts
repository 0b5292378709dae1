import type { GapSummaryQuery } from '../graphql/generated/gap-summary.ts';

/** One summary of gaps as the page receives it. */
export type GapSummary = GapSummaryQuery['digitizationGapSummary'];

/** The counts of a summary or of one of its rows. */
export type GapCounts = GapSummary['total'];

/** One row of a summary. */
export type GapRow = GapSummary['rows'][number];

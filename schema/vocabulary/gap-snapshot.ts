import type { Term } from './term.ts';

/** What a count of all gaps stands for (R33). */
export const SnapshotKind = {
  MONTH: 'MONTH',
  QUARTER_END: 'QUARTER_END',
} as const;
export type SnapshotKind = (typeof SnapshotKind)[keyof typeof SnapshotKind];

export const snapshotKindTerms: Record<SnapshotKind, Term> = {
  MONTH: {
    label: 'Month',
    definition: 'Taken once in a month, by whichever copy of the product notices first.',
    source: 'R33',
  },
  QUARTER_END: {
    label: 'End of a quarter',
    definition:
      'Taken first after a quarter ended, where the series had begun before it ended: how the quarter left the gaps.',
    source: 'R33',
  },
};

/** Months of a series that are shown when nothing is said: one year and the month that it is compared with. */
export const MONTHS_SHOWN = 13;

const PREFIX = 'snapshot-';

/** The id of the count of a month, such as `snapshot-2026-11`; ids sort as the months do. */
export function snapshotIdOf(month: string): string {
  return `${PREFIX}${month}`;
}

/** The month of a count, such as 2026-11; undefined where the id is none of a count. */
export function monthOfSnapshot(id: string): string | undefined {
  return new RegExp(`^${PREFIX}(\\d{4}-(?:0[1-9]|1[0-2]))$`).exec(id)?.[1];
}

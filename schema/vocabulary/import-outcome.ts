import type { Term } from './term.ts';

/** What an import does with one row. */
export const ImportOutcome = {
  NEW: 'NEW',
  CHANGED: 'CHANGED',
  SAME: 'SAME',
  KEPT_AS_DRAFT: 'KEPT_AS_DRAFT',
  REFUSED: 'REFUSED',
} as const;
export type ImportOutcome = (typeof ImportOutcome)[keyof typeof ImportOutcome];

export const importOutcomeTerms: Record<ImportOutcome, Term> = {
  NEW: {
    label: 'New',
    definition: 'The row becomes a service of its unit, as a draft record that OMB has not been given.',
    source: 'R1, R14',
  },
  CHANGED: {
    label: 'Changed',
    definition: 'The row changes a service that is there; of a published one it becomes a proposed change.',
    source: 'R10, R14',
  },
  SAME: { label: 'Same', definition: 'The service says what the row says already.', source: 'R14' },
  KEPT_AS_DRAFT: {
    label: 'Kept as a form',
    definition: 'The row lacks what a service needs; it waits as an unfinished form of whoever imports it.',
    source: 'R14',
  },
  REFUSED: {
    label: 'Refused',
    definition: 'The row is not taken; it stays in the file and in the report, with what to do.',
    source: 'R14, R97',
  },
};

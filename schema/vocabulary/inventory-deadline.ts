import type { Term } from './term.ts';

/** The two inventories that agencies owe once OMB has released the index (R11). */
export const InventoryDeadlineKind = { PRELIMINARY: 'PRELIMINARY', FINAL: 'FINAL' } as const;
export type InventoryDeadlineKind = (typeof InventoryDeadlineKind)[keyof typeof InventoryDeadlineKind];

export const inventoryDeadlineTerms: Record<InventoryDeadlineKind, Term> = {
  PRELIMINARY: {
    label: 'Preliminary inventory',
    definition: 'A first inventory of services, 180 calendar days after the index is released.',
    source: 'R11, M-23-22 IV.A.6',
  },
  FINAL: {
    label: 'Final inventory',
    definition: 'The whole inventory, publicly online, one year after the index is released.',
    source: 'R11, M-23-22 IV.A.6',
  },
};

/** Where a deadline stands today (R11). */
export const DeadlineState = {
  NOT_TRIGGERED: 'NOT_TRIGGERED',
  UPCOMING: 'UPCOMING',
  DUE: 'DUE',
  PASSED: 'PASSED',
} as const;
export type DeadlineState = (typeof DeadlineState)[keyof typeof DeadlineState];

/** How many days before its day a deadline is called due. */
export const DUE_WITHIN_DAYS = 30;

export const deadlineStateTerms: Record<DeadlineState, Term> = {
  NOT_TRIGGERED: {
    label: 'Not triggered',
    definition:
      'OMB has not released the index, or not yet, so the time does not run and nothing is overdue.',
    source: 'R11',
  },
  UPCOMING: { label: 'Upcoming', definition: 'More than 30 days are left.', source: 'R11' },
  DUE: { label: 'Due', definition: 'The day is within 30 days, or today.', source: 'R11' },
  PASSED: { label: 'Passed', definition: 'The day is over.', source: 'R11' },
};

import type { Term } from './term.ts';

/** What was done to a record, as its history tells it (R10, R100). */
export const ChangeAction = {
  SEED_LOADED: 'SEED_LOADED',
  CREATED: 'CREATED',
  UPDATED: 'UPDATED',
  PROPOSED: 'PROPOSED',
  SUBMITTED: 'SUBMITTED',
  WITHDRAWN: 'WITHDRAWN',
  RETURNED: 'RETURNED',
  APPROVED: 'APPROVED',
  PUBLISHED: 'PUBLISHED',
  CONFIRMED: 'CONFIRMED',
  ARCHIVED: 'ARCHIVED',
  RESTORED: 'RESTORED',
  TRANSFER_PROPOSED: 'TRANSFER_PROPOSED',
  TRANSFER_WITHDRAWN: 'TRANSFER_WITHDRAWN',
  TRANSFER_DECLINED: 'TRANSFER_DECLINED',
  TRANSFERRED: 'TRANSFERRED',
  MERGED: 'MERGED',
  MOVED: 'MOVED',
  REASSESSED: 'REASSESSED',
  ROLES_CHANGED: 'ROLES_CHANGED',
} as const;
export type ChangeAction = (typeof ChangeAction)[keyof typeof ChangeAction];

export const changeActionTerms: Record<ChangeAction, Term> = {
  SEED_LOADED: {
    label: 'Loaded',
    definition: 'The record came with the data that the index started with.',
    source: 'R100',
  },
  CREATED: { label: 'Recorded', definition: 'The record was made.', source: 'R100' },
  UPDATED: { label: 'Changed', definition: 'Facts of the record were changed.', source: 'R100' },
  PROPOSED: {
    label: 'Change proposed',
    definition: 'A change of a published record was written down; the public still reads the old facts.',
    source: 'R10, R15',
  },
  SUBMITTED: { label: 'Submitted', definition: 'The agency handed it to OMB for review.', source: 'R10' },
  WITHDRAWN: { label: 'Withdrawn', definition: 'The agency took it back to work on it.', source: 'R10' },
  RETURNED: {
    label: 'Returned',
    definition: 'OMB asked for changes and said which.',
    source: 'R10',
  },
  APPROVED: { label: 'Approved', definition: 'OMB accepted it.', source: 'R10' },
  PUBLISHED: { label: 'Published', definition: 'It became public.', source: 'R10, R15' },
  CONFIRMED: {
    label: 'Confirmed',
    definition: 'The agency looked at the record and said that it is still right.',
    source: 'R12',
  },
  ARCHIVED: { label: 'Archived', definition: 'The service is no longer given.', source: 'R10' },
  RESTORED: {
    label: 'Restored',
    definition: 'The facts were set to what they were at an earlier time.',
    source: 'R100',
  },
  TRANSFER_PROPOSED: {
    label: 'Transfer proposed',
    definition: 'The responsible unit offered the service to another unit.',
    source: 'R2, R10',
  },
  TRANSFER_WITHDRAWN: {
    label: 'Transfer withdrawn',
    definition: 'The responsible unit took back its offer.',
    source: 'R2, R10',
  },
  TRANSFER_DECLINED: {
    label: 'Transfer declined',
    definition: 'The other unit did not take the service.',
    source: 'R2, R10',
  },
  TRANSFERRED: {
    label: 'Transferred',
    definition: 'Another unit took over the service.',
    source: 'R2, R10',
  },
  MERGED: {
    label: 'Merged',
    definition: 'Two records of the same thing became one; the old id still leads to it.',
    source: 'R13',
  },
  MOVED: { label: 'Moved', definition: 'The unit got another place in the agency tree.', source: 'R2' },
  REASSESSED: {
    label: 'Judged again',
    definition: 'The rules changed and gave another verdict on the same facts.',
    source: 'R16, R20',
  },
  ROLES_CHANGED: {
    label: 'Roles changed',
    definition: 'An administrator gave or took what a person may do.',
    source: 'R97',
  },
};

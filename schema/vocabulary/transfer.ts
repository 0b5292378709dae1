import type { Term } from './term.ts';

/** The steps by which a service goes from one responsible unit to another; both sides have to agree (R2, R10). */
export const TransferStep = {
  PROPOSE: 'PROPOSE',
  ACCEPT: 'ACCEPT',
  DECLINE: 'DECLINE',
  WITHDRAW: 'WITHDRAW',
} as const;
export type TransferStep = (typeof TransferStep)[keyof typeof TransferStep];

export const transferStepTerms: Record<TransferStep, Term> = {
  PROPOSE: {
    label: 'Offer',
    definition: 'The responsible unit offers the service to another.',
    source: 'R2',
  },
  ACCEPT: { label: 'Accept', definition: 'The other unit takes the service over.', source: 'R2' },
  DECLINE: { label: 'Decline', definition: 'The other unit does not take the service.', source: 'R2' },
  WITHDRAW: { label: 'Withdraw', definition: 'The responsible unit takes its offer back.', source: 'R2' },
};

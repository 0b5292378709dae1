import type { Term } from './term.ts';

/** What a form that is not finished will do once it is sent. */
export const DraftKind = {
  REGISTER_SERVICE: 'REGISTER_SERVICE',
  EDIT_SERVICE: 'EDIT_SERVICE',
  RATIONALE: 'RATIONALE',
  REVIEW: 'REVIEW',
} as const;
export type DraftKind = (typeof DraftKind)[keyof typeof DraftKind];

export const draftKindTerms: Record<DraftKind, Term> = {
  REGISTER_SERVICE: { label: 'New service', definition: 'Registers a service.', source: 'R1, R14' },
  EDIT_SERVICE: {
    label: 'Change of a service',
    definition: 'Changes a service that is there.',
    source: 'R10, R14',
  },
  RATIONALE: { label: 'Rationale', definition: 'Explains a gap of a service.', source: 'R21, R14' },
  REVIEW: { label: 'Review', definition: 'Decides on what an agency has submitted.', source: 'R10, R14' },
};

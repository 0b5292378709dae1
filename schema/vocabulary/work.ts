import type { Term } from './term.ts';

/** What can wait for a person, by what has to be done with it (R10, R12, R97). */
export const WorkKind = {
  RETURNED: 'RETURNED',
  RATIONALES_RETURNED: 'RATIONALES_RETURNED',
  DRAFTS: 'DRAFTS',
  PROPOSALS_OPEN: 'PROPOSALS_OPEN',
  READY_TO_PUBLISH: 'READY_TO_PUBLISH',
  TRANSFERS_TO_ANSWER: 'TRANSFERS_TO_ANSWER',
  RATIONALES_MISSING: 'RATIONALES_MISSING',
  RATIONALES_DUE: 'RATIONALES_DUE',
  REVIEWS_DUE: 'REVIEWS_DUE',
  SERVICES_TO_REVIEW: 'SERVICES_TO_REVIEW',
  RATIONALES_TO_REVIEW: 'RATIONALES_TO_REVIEW',
} as const;
export type WorkKind = (typeof WorkKind)[keyof typeof WorkKind];

export const workKindTerms: Record<WorkKind, Term> = {
  RETURNED: {
    label: 'Services returned to you',
    definition: 'OMB asked for changes and said which.',
    source: 'R10',
  },
  RATIONALES_RETURNED: {
    label: 'Rationales returned to you',
    definition: 'OMB asked for a better explanation and said why.',
    source: 'R10, R21',
  },
  DRAFTS: { label: 'Drafts', definition: 'Services that were not submitted yet.', source: 'R10' },
  PROPOSALS_OPEN: {
    label: 'Changes not yet public',
    definition: 'Changes of published services that wait to be submitted, mended or published.',
    source: 'R10, R15',
  },
  READY_TO_PUBLISH: {
    label: 'Ready to publish',
    definition: 'Services that OMB approved and nobody has published yet.',
    source: 'R10, R15',
  },
  TRANSFERS_TO_ANSWER: {
    label: 'Services offered to you',
    definition: 'Another unit wants to hand over a service; accept or decline it.',
    source: 'R2, R10',
  },
  RATIONALES_MISSING: {
    label: 'Rationales missing',
    definition: 'Published services with a proven digital gap that nobody has explained.',
    source: 'R21, R26',
  },
  RATIONALES_DUE: {
    label: 'Rationales to look at again',
    definition: 'Explanations whose review date has come.',
    source: 'R27',
  },
  REVIEWS_DUE: {
    label: 'Reviews due',
    definition: 'Published services whose yearly review date has come.',
    source: 'R12',
  },
  SERVICES_TO_REVIEW: {
    label: 'Services to review',
    definition: 'Services and changes that agencies submitted and that wait for a decision.',
    source: 'R10',
  },
  RATIONALES_TO_REVIEW: {
    label: 'Rationales to review',
    definition: 'Explanations that agencies gave and that wait for a decision.',
    source: 'R21, R26',
  },
};

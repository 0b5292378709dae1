import type { Term } from './term.ts';

/** Whether a journey says how things are or how they are to be (R44). */
export const JourneyState = { CURRENT: 'CURRENT', FUTURE: 'FUTURE' } as const;
export type JourneyState = (typeof JourneyState)[keyof typeof JourneyState];

export const journeyStateTerms: Record<JourneyState, Term> = {
  CURRENT: { label: 'Current state', definition: 'How people get through it today.', source: 'R44' },
  FUTURE: { label: 'Future state', definition: 'How people are to get through it one day.', source: 'R44' },
};

/** Who may read a journey. */
export const JourneyStatus = { DRAFT: 'DRAFT', PUBLISHED: 'PUBLISHED', ARCHIVED: 'ARCHIVED' } as const;
export type JourneyStatus = (typeof JourneyStatus)[keyof typeof JourneyStatus];

/** Statuses of journeys that everybody reads. */
export const publicJourneyStatuses: readonly JourneyStatus[] = ['PUBLISHED'];

export const journeyStatusTerms: Record<JourneyStatus, Term> = {
  DRAFT: {
    label: 'Draft',
    definition: 'Life-experience leads are working on it; only they, OMB and administrators read it.',
    source: 'R97',
  },
  PUBLISHED: { label: 'Published', definition: 'Everybody reads it.', source: 'R15, R97' },
  ARCHIVED: {
    label: 'Archived',
    definition: 'It is kept and no longer shown; only leads, OMB and administrators read it.',
    source: 'R97',
  },
};

/** Which level of government, or which other kind of body, acts in a step (R45). */
export const ActorLevel = {
  FEDERAL: 'FEDERAL',
  STATE: 'STATE',
  LOCAL: 'LOCAL',
  TRIBAL: 'TRIBAL',
  TERRITORIAL: 'TERRITORIAL',
  PRIVATE: 'PRIVATE',
  NONPROFIT: 'NONPROFIT',
} as const;
export type ActorLevel = (typeof ActorLevel)[keyof typeof ActorLevel];

export const actorLevelTerms: Record<ActorLevel, Term> = {
  FEDERAL: { label: 'Federal', definition: 'An agency of the federal government acts.', source: 'R45' },
  STATE: { label: 'State', definition: 'A state government acts.', source: 'R45' },
  LOCAL: { label: 'Local', definition: 'A county, a city or another locality acts.', source: 'R45' },
  TRIBAL: { label: 'Tribal', definition: 'A tribal government acts.', source: 'R45' },
  TERRITORIAL: { label: 'Territorial', definition: 'The government of a territory acts.', source: 'R45' },
  PRIVATE: { label: 'Private', definition: 'A company or another private body acts.', source: 'R45' },
  NONPROFIT: { label: 'Nonprofit', definition: 'A nonprofit organization acts.', source: 'R45' },
};

/** Whether the public can finish a step digitally; computed from its services, never typed in (R20, R48). */
export const StepVerdict = {
  DIGITAL: 'DIGITAL',
  UNKNOWN: 'UNKNOWN',
  NOT_IN_INDEX: 'NOT_IN_INDEX',
  NOT_DIGITAL: 'NOT_DIGITAL',
} as const;
export type StepVerdict = (typeof StepVerdict)[keyof typeof StepVerdict];

/** Verdicts from the best to the worst: the ranks of the best digital path. */
export const stepVerdictOrder: readonly StepVerdict[] = ['DIGITAL', 'UNKNOWN', 'NOT_IN_INDEX', 'NOT_DIGITAL'];

export const stepVerdictTerms: Record<StepVerdict, Term> = {
  DIGITAL: {
    label: 'Can be finished digitally',
    definition: 'Every service of the step can be finished digitally.',
    source: 'R20, R48',
  },
  UNKNOWN: {
    label: 'Not known whether digital',
    definition: 'No service of the step is proven not to be digital, and of at least one it is not known.',
    source: 'R20, R48',
  },
  NOT_IN_INDEX: {
    label: 'Not in the index',
    definition: 'No registered service is behind the step, only a placeholder or a program of a partner.',
    source: 'R46, R48',
  },
  NOT_DIGITAL: {
    label: 'Cannot be finished digitally',
    definition: 'At least one service of the step is proven not to be finished digitally.',
    source: 'R20, R48',
  },
};

/** Whether somebody has said why a step cannot be finished digitally (R26). */
export const StepExplanation = { EXPLAINED: 'EXPLAINED', NOT_EXPLAINED: 'NOT_EXPLAINED' } as const;
export type StepExplanation = (typeof StepExplanation)[keyof typeof StepExplanation];

export const stepExplanationTerms: Record<StepExplanation, Term> = {
  EXPLAINED: {
    label: 'With a rationale',
    definition: 'A rationale is given for every service of the step that cannot be finished digitally.',
    source: 'R26, IDEA section 4(d)',
  },
  NOT_EXPLAINED: {
    label: 'Without a rationale',
    definition:
      'For at least one service of the step that cannot be finished digitally, no rationale is given.',
    source: 'R26, IDEA section 4(d)',
  },
};

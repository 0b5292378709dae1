import type { Term } from './term.ts';

/** What was observed of a step (R45, R51). */
export const ObservationKind = { PAIN_POINT: 'PAIN_POINT', BRIGHT_SPOT: 'BRIGHT_SPOT' } as const;
export type ObservationKind = (typeof ObservationKind)[keyof typeof ObservationKind];

export const observationKindTerms: Record<ObservationKind, Term> = {
  PAIN_POINT: {
    label: 'Pain point',
    definition: 'Something that makes the step hard for people.',
    source: 'R45, E.O. 14058 section 5',
  },
  BRIGHT_SPOT: { label: 'Bright spot', definition: 'Something that works well for people.', source: 'R45' },
};

/** How much an observation weighs; the worst first. */
export const Severity = { HIGH: 'HIGH', MEDIUM: 'MEDIUM', LOW: 'LOW' } as const;
export type Severity = (typeof Severity)[keyof typeof Severity];

export const severityTerms: Record<Severity, Term> = {
  HIGH: { label: 'High', definition: 'It stops people, or most of them, in this step.', source: 'R45' },
  MEDIUM: { label: 'Medium', definition: 'It delays people or costs them effort.', source: 'R45' },
  LOW: { label: 'Low', definition: 'It irritates people, and they go on.', source: 'R45' },
};

/** Kinds of burden that a step puts on people (R45). */
export const BurdenKind = {
  LEARNING: 'LEARNING',
  COMPLIANCE: 'COMPLIANCE',
  PSYCHOLOGICAL: 'PSYCHOLOGICAL',
} as const;
export type BurdenKind = (typeof BurdenKind)[keyof typeof BurdenKind];

export const burdenKindTerms: Record<BurdenKind, Term> = {
  LEARNING: {
    label: 'Learning',
    definition: 'Finding out what there is and whether one may have it.',
    source: 'R45, A-11 280.14',
  },
  COMPLIANCE: {
    label: 'Compliance',
    definition: 'Filling in, gathering proof, travelling and waiting.',
    source: 'R45, A-11 280.14',
  },
  PSYCHOLOGICAL: {
    label: 'Psychological',
    definition: 'Stress, loss of standing and loss of one’s own say.',
    source: 'R45, A-11 280.14',
  },
};

/** How evidence was gathered (R51). */
export const EvidenceMethod = {
  INTERVIEW: 'INTERVIEW',
  USABILITY_TEST: 'USABILITY_TEST',
  SURVEY: 'SURVEY',
  ADMINISTRATIVE_DATA: 'ADMINISTRATIVE_DATA',
  OBSERVATION: 'OBSERVATION',
  SITE_VISIT: 'SITE_VISIT',
} as const;
export type EvidenceMethod = (typeof EvidenceMethod)[keyof typeof EvidenceMethod];

export const evidenceMethodTerms: Record<EvidenceMethod, Term> = {
  INTERVIEW: { label: 'Interview', definition: 'People were asked in conversation.', source: 'R51' },
  USABILITY_TEST: {
    label: 'Usability test',
    definition: 'People tried to use it while somebody watched.',
    source: 'R51',
  },
  SURVEY: { label: 'Survey', definition: 'Many people answered the same questions.', source: 'R51' },
  ADMINISTRATIVE_DATA: {
    label: 'Administrative data',
    definition: 'Records of the program were counted.',
    source: 'R51',
  },
  OBSERVATION: {
    label: 'Observation',
    definition: 'Somebody watched how it goes and did not take part.',
    source: 'R51',
  },
  SITE_VISIT: {
    label: 'Site visit',
    definition: 'Somebody went to the place where the step is taken.',
    source: 'R51',
  },
};

/** Least and most that the emotion of a step can be: from very bad to very good. */
export const EMOTION_MIN = -2;
export const EMOTION_MAX = 2;

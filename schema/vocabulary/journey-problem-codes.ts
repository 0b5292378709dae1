import type { Term } from './term.ts';

/** What can be wrong with one field of a journey alone; all others are those of any form. */
export const JourneyProblemCode = {
  ID_NOT_VALID: 'ID_NOT_VALID',
  ID_TAKEN: 'ID_TAKEN',
  NOT_PUBLISHED: 'NOT_PUBLISHED',
  STEP_IN_TWO_STAGES: 'STEP_IN_TWO_STAGES',
  HAND_OFF_TO_ITSELF: 'HAND_OFF_TO_ITSELF',
  HAND_OFF_CYCLE: 'HAND_OFF_CYCLE',
} as const;
export type JourneyProblemCode = (typeof JourneyProblemCode)[keyof typeof JourneyProblemCode];

export const journeyProblemTerms: Record<JourneyProblemCode, Term> = {
  ID_NOT_VALID: {
    label: 'Not an id',
    definition: 'The id does not say what it is of, or has characters that ids do not have.',
    source: 'R98',
  },
  ID_TAKEN: {
    label: 'Id is taken',
    definition: 'Another record has this id already.',
    source: 'R98',
  },
  NOT_PUBLISHED: {
    label: 'Not published',
    definition: 'Steps of a journey take services that are published in the index.',
    source: 'R45, R46',
  },
  STEP_IN_TWO_STAGES: {
    label: 'In two stages',
    definition: 'A step belongs to one stage, once.',
    source: 'R44, R45',
  },
  HAND_OFF_TO_ITSELF: {
    label: 'To itself',
    definition: 'A hand-off leads from one step to another.',
    source: 'R47',
  },
  HAND_OFF_CYCLE: {
    label: 'Goes in a circle',
    definition: 'Steps that need each other’s output can never begin.',
    source: 'R47',
  },
};

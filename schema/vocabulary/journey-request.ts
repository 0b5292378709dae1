import type { Term } from './term.ts';

/** What a life-experience team asks an agency, or tells it (R46, R50). */
export const JourneyRequestKind = {
  CLAIM: 'CLAIM',
  PROPOSAL: 'PROPOSAL',
  OBSERVATION: 'OBSERVATION',
} as const;
export type JourneyRequestKind = (typeof JourneyRequestKind)[keyof typeof JourneyRequestKind];

export const journeyRequestKindTerms: Record<JourneyRequestKind, Term> = {
  CLAIM: {
    label: 'Claim',
    definition: 'A step needs a service that nobody has registered; the agency is asked whether it gives it.',
    source: 'R46',
  },
  PROPOSAL: { label: 'Proposal', definition: 'A change that is proposed to a service.', source: 'R50' },
  OBSERVATION: { label: 'Finding', definition: 'What was found about a service.', source: 'R50' },
};

/** Where the conversation about a request stands. */
export const JourneyRequestState = {
  OPEN: 'OPEN',
  ANSWERED: 'ANSWERED',
  ACCEPTED: 'ACCEPTED',
  DECLINED: 'DECLINED',
  WITHDRAWN: 'WITHDRAWN',
} as const;
export type JourneyRequestState = (typeof JourneyRequestState)[keyof typeof JourneyRequestState];

/** States in which both sides can go on. */
export const goingJourneyRequestStates: readonly JourneyRequestState[] = ['OPEN', 'ANSWERED'];

export const journeyRequestStateTerms: Record<JourneyRequestState, Term> = {
  OPEN: { label: 'Open', definition: 'The agency has not said anything yet.', source: 'R46, R50' },
  ANSWERED: {
    label: 'Answered',
    definition: 'The agency has written, and has not decided.',
    source: 'R46, R50',
  },
  ACCEPTED: {
    label: 'Accepted',
    definition: 'The agency says yes; what follows is up to each side.',
    source: 'R46, R50',
  },
  DECLINED: { label: 'Declined', definition: 'The agency says no, with a word why.', source: 'R46, R50' },
  WITHDRAWN: {
    label: 'Withdrawn',
    definition: 'The life-experience team has taken it back.',
    source: 'R46, R50',
  },
};

/** What one side does next in the conversation. */
export const JourneyRequestStep = {
  MESSAGE: 'MESSAGE',
  ACCEPT: 'ACCEPT',
  DECLINE: 'DECLINE',
  WITHDRAW: 'WITHDRAW',
} as const;
export type JourneyRequestStep = (typeof JourneyRequestStep)[keyof typeof JourneyRequestStep];

export const journeyRequestStepTerms: Record<JourneyRequestStep, Term> = {
  MESSAGE: { label: 'Write', definition: 'Say something and decide nothing.', source: 'R46, R50' },
  ACCEPT: { label: 'Accept', definition: 'The agency says yes.', source: 'R46, R50' },
  DECLINE: { label: 'Decline', definition: 'The agency says no.', source: 'R46, R50' },
  WITHDRAW: {
    label: 'Withdraw',
    definition: 'The life-experience team takes the request back.',
    source: 'R46, R50',
  },
};

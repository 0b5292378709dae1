import type { Term } from './term.ts';

/** How far a service gets in one channel (R18), with a level of its own for "not to the end, how far not recorded". */
export const CompletionLevel = {
  FULL: 'FULL',
  PARTIAL: 'PARTIAL',
  INFORMATION_ONLY: 'INFORMATION_ONLY',
  NOT_TO_END: 'NOT_TO_END',
  UNKNOWN: 'UNKNOWN',
} as const;
export type CompletionLevel = (typeof CompletionLevel)[keyof typeof CompletionLevel];

export const completionLevelTerms: Record<CompletionLevel, Term> = {
  FULL: {
    label: 'can be finished here',
    definition: 'All tasks can be done from start to finish in this channel.',
    source: 'R18, M-23-22 III.B.2',
  },
  PARTIAL: {
    label: 'part of the way',
    definition: 'Some tasks can be done in this channel, others not.',
    source: 'R18, M-23-22 III.B.2',
  },
  INFORMATION_ONLY: {
    label: 'information only',
    definition: 'The channel informs; no task can be done in it.',
    source: 'R18, R20',
  },
  NOT_TO_END: {
    label: 'not to the end',
    definition: 'The service cannot be finished in this channel; how far it gets is not recorded.',
    source: 'R18',
  },
  UNKNOWN: {
    label: 'not known',
    definition: 'Nobody has recorded how far the service gets in this channel.',
    source: 'R18',
  },
};

/** Whether a channel is accessible to people with disabilities. Unknown is not "no" (R25). */
export const Accessible = { YES: 'YES', NO: 'NO', UNKNOWN: 'UNKNOWN' } as const;
export type Accessible = (typeof Accessible)[keyof typeof Accessible];

export const accessibleTerms: Record<Accessible, Term> = {
  YES: {
    label: 'accessible',
    definition: 'The channel meets the accessibility standard.',
    source: 'R18, IDEA section 4(e)',
  },
  NO: {
    label: 'not accessible',
    definition: 'The channel does not meet the accessibility standard.',
    source: 'R18, IDEA section 4(e)',
  },
  UNKNOWN: {
    label: 'not known',
    definition: 'Nobody has recorded whether the channel is accessible.',
    source: 'R25',
  },
};

/** Whether people may begin a service in one channel and finish it in another (R29). Unknown is not "no". */
export const CrossChannel = { YES: 'YES', NO: 'NO', UNKNOWN: 'UNKNOWN' } as const;
export type CrossChannel = (typeof CrossChannel)[keyof typeof CrossChannel];

export const crossChannelTerms: Record<CrossChannel, Term> = {
  YES: {
    label: 'yes',
    definition: 'What was begun in one channel goes on in another, without beginning anew.',
    source: 'R29, M-23-22 III.B.2',
  },
  NO: {
    label: 'no',
    definition: 'Whoever changes the channel has to begin anew.',
    source: 'R29, M-23-22 III.B.2',
  },
  UNKNOWN: {
    label: 'not known',
    definition: 'Nobody has recorded whether people may change the channel on the way.',
    source: 'R29',
  },
};

/** Whether people use a channel by themselves, without a member of staff (R18). Unknown is not "no". */
export const SelfService = { YES: 'YES', NO: 'NO', UNKNOWN: 'UNKNOWN' } as const;
export type SelfService = (typeof SelfService)[keyof typeof SelfService];

export const selfServiceTerms: Record<SelfService, Term> = {
  YES: {
    label: 'self-service',
    definition: 'People use the channel without a member of staff.',
    source: 'R18, A-11 280.4 (2024)',
  },
  NO: {
    label: 'with staff',
    definition: 'A member of staff takes part.',
    source: 'R18, A-11 280.4 (2024)',
  },
  UNKNOWN: {
    label: 'not known',
    definition: 'Nobody has recorded whether staff take part.',
    source: 'R18',
  },
};

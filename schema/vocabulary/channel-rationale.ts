import type { Term } from './term.ts';

/** Whether a channel that is not digital needs an IDEA rationale (R20c). Computed with the gap, never typed in. */
export const ChannelRationale = {
  NOT_APPLICABLE: 'NOT_APPLICABLE',
  NOT_NEEDED: 'NOT_NEEDED',
  NEEDED: 'NEEDED',
  GIVEN: 'GIVEN',
  UNKNOWN: 'UNKNOWN',
} as const;
export type ChannelRationale = (typeof ChannelRationale)[keyof typeof ChannelRationale];

export const channelRationaleTerms: Record<ChannelRationale, Term> = {
  NOT_APPLICABLE: {
    label: 'digital channel',
    definition: 'The channel is digital, so it needs no rationale.',
    source: 'R20c',
  },
  NOT_NEEDED: {
    label: 'no rationale needed',
    definition: 'What is done in this channel can be finished digitally as well.',
    source: 'R20c',
  },
  NEEDED: {
    label: 'rationale missing',
    definition: 'What is done in this channel cannot be finished digitally, and nobody has said why.',
    source: 'R20c, IDEA section 4(d)',
  },
  GIVEN: {
    label: 'rationale given',
    definition:
      'What is done in this channel cannot be finished digitally, and a rationale says why and what would change that.',
    source: 'R20c, IDEA section 4(d)',
  },
  UNKNOWN: {
    label: 'not known',
    definition: 'Not enough is recorded to say whether this channel needs a rationale.',
    source: 'R20c',
  },
};

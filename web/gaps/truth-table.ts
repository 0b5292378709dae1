/** One row of the rule in words: what is recorded, and what follows. */
export interface TruthRow {
  readonly recorded: string;
  readonly verdict: string;
  readonly why: string;
}

/**
 * The digital gap in words, in the order in which the rule looks (R20). A channel of an unknown medium is a partner
 * of whom the record does not say how people reach it.
 */
export const digitalTruth: readonly TruthRow[] = [
  {
    recorded: 'No channel at all.',
    verdict: 'No channel recorded',
    why: 'The record is incomplete, so nothing follows about the service.',
  },
  {
    recorded: 'A digital channel that can be finished.',
    verdict: 'Can be finished digitally',
    why: 'One is enough, whatever the other channels do. Where only a partner has it, a warning says so.',
  },
  {
    recorded: 'A channel that may be digital and may reach the end: one of the two is not known.',
    verdict: 'Not known',
    why: 'If the unknown turned out well the gap would be closed; if not, it would be open.',
  },
  {
    recorded: 'Only channels that are certainly not digital.',
    verdict: 'No digital way',
    why: 'How far they get does not matter for this question.',
  },
  {
    recorded: 'A digital channel that goes part of the way, and none that may reach the end.',
    verdict: 'Digital, part of the way',
    why: 'Some tasks can be done, not all.',
  },
  {
    recorded: 'Digital channels that inform and do no more, and none that may reach the end.',
    verdict: 'Digital, information only',
    why: 'Reading is not doing, except where being informed is the whole service.',
  },
  {
    recorded:
      'Channels that may be digital, of which none reaches the end and it is not recorded how far they get.',
    verdict: 'Digital, not to the end',
    why: 'That the end is not reached is certain; the distance is not.',
  },
];

/** The duty to keep another way, in words, in the order in which the rule looks (R25). */
export const otherWayTruth: readonly TruthRow[] = [
  {
    recorded: 'No channel that may be digital.',
    verdict: 'Other way kept',
    why: 'There is no digital channel that another one would have to back up.',
  },
  {
    recorded: 'A channel that is not digital, can be finished and is accessible.',
    verdict: 'Other way kept',
    why: 'All three have to be recorded of the same channel.',
  },
  {
    recorded: 'A digital channel, and no other that may reach the end and may be accessible.',
    verdict: 'No accessible other way',
    why: 'However the unknowns turn out, nobody without the internet gets to the end.',
  },
  {
    recorded: 'Anything else.',
    verdict: 'Not known',
    why: 'Another channel may serve, but its end or its accessibility is not recorded.',
  },
];

/** Whether one channel needs a rationale, in words, in the order in which the rule looks (R20c). */
export const channelTruth: readonly TruthRow[] = [
  {
    recorded: 'The channel is digital.',
    verdict: 'Digital channel',
    why: 'A digital channel needs no rationale.',
  },
  {
    recorded: 'The service can be finished digitally.',
    verdict: 'No rationale needed',
    why: 'The same can be done digitally, so this channel is a choice.',
  },
  {
    recorded:
      'It is not known whether the service can be finished digitally, or whether the channel is digital.',
    verdict: 'Not known',
    why: 'An unknown neither asks for a rationale nor excuses one.',
  },
  {
    recorded: 'The service cannot be finished digitally and a rationale is given.',
    verdict: 'Rationale given',
    why: 'Submitted or approved. A draft is not given yet.',
  },
  {
    recorded: 'The service cannot be finished digitally and none is given.',
    verdict: 'Rationale missing',
    why: 'Somebody has to say why, and what would change that.',
  },
];

import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { channelFact, nameChannels, weigh } from './explain-facts.rules.ts';
import type { ChannelSaid, ExplainedVerdict, StoredAssessment, Weighed } from './explain-facts.rules.ts';

const policy =
  'The public should be able to finish a service digitally from start to finish. A page that only informs does not do that, unless being informed is the service.';

const law: Record<PolicyEdition, string> = {
  A11_2022: '21st Century IDEA Act (P.L. 115-336) section 4(a); OMB Circular A-11 280.5 and 280.7 (2022)',
  A11_2024:
    '21st Century IDEA Act (P.L. 115-336) section 4(a); OMB M-23-22 III.B; OMB Circular A-11 280.4 and 280.5 (2024)',
};

/** Explains whether the service can be finished digitally (R20). */
export function explainDigitalGap<C extends ChannelSaid>(stored: StoredAssessment<C>): ExplainedVerdict<C> {
  const channels = weigh(stored.channels, stored.typeCode);
  return {
    subject: 'DIGITAL_GAP',
    outcome: stored.digitalGap,
    rule: 'R20',
    policy,
    law: law[stored.edition],
    ...words(stored, channels),
    facts:
      channels.length === 0
        ? [{ sentence: 'No channel is recorded.', channel: null }]
        : channels.map((weighed) => ({ sentence: channelFact(weighed), channel: weighed.channel })),
  };
}

type Words = Pick<ExplainedVerdict<never>, 'sentence' | 'wouldChange'>;

function words(stored: StoredAssessment<ChannelSaid>, channels: readonly Weighed<ChannelSaid>[]): Words {
  const digital = channels.filter((c) => c.channel.medium === 'DIGITAL');
  switch (stored.digitalGap) {
    case 'CLOSED':
      return closed(digital.filter((c) => c.level === 'FULL'));
    case 'NO_CHANNEL':
      return {
        sentence: 'No way of reaching this service is recorded, so nothing can be said of it.',
        wouldChange: 'Record at least one channel.',
      };
    case 'NO_DIGITAL':
      return {
        sentence: 'Cannot be finished digitally: there is no digital channel at all.',
        wouldChange: 'A digital channel that takes the service from start to finish closes the gap.',
      };
    case 'DIGITAL_INFO_ONLY':
      return {
        sentence: `Cannot be finished digitally: ${nameChannels(digital)} only ${digital.length > 1 ? 'inform' : 'informs'}.`,
        wouldChange:
          'Letting people do in a digital channel what they are only told about there closes the gap.',
      };
    case 'DIGITAL_NOT_TO_END':
      return notToEnd(channels, digital);
    case 'DIGITAL_PARTIAL':
      return {
        sentence: `Cannot be finished digitally: only part of it can be done through ${nameChannels(digital.filter((c) => c.level === 'PARTIAL'))}.`,
        wouldChange: 'Bringing the remaining steps into one digital channel closes the gap.',
      };
    case 'UNKNOWN':
      return unknown(channels);
  }
}

function closed(closing: readonly Weighed<ChannelSaid>[]): Words {
  const partnersOnly = closing.length > 0 && closing.every((c) => c.channel.kind === 'THIRD_PARTY');
  const own = closing.filter((c) => c.channel.kind !== 'THIRD_PARTY');
  if (partnersOnly) {
    return {
      sentence: `Can be finished digitally, but only through a partner: ${nameChannels(closing)}.`,
      wouldChange:
        'The gap reopens if the partner no longer takes the service to the end. A digital channel of the agency itself would end the dependence on the partner.',
    };
  }
  return {
    sentence: `Can be finished digitally through ${nameChannels(own)}.`,
    wouldChange: 'The gap reopens if no digital channel takes the service from start to finish any more.',
  };
}

function notToEnd(
  channels: readonly Weighed<ChannelSaid>[],
  digital: readonly Weighed<ChannelSaid>[],
): Words {
  const wouldChange =
    'Recording how far each digital channel gets makes the verdict exact; a digital channel that reaches the end closes the gap.';
  if (digital.length > 0) {
    return {
      sentence: `Cannot be finished digitally: ${nameChannels(digital)} ${digital.length > 1 ? 'do' : 'does'} not reach the end.`,
      wouldChange,
    };
  }
  const partners = channels.filter((c) => c.channel.medium === 'UNKNOWN');
  return {
    sentence: `Cannot be finished digitally: ${nameChannels(partners)}, the only ${partners.length > 1 ? 'ways' : 'way'} that may be digital, ${partners.length > 1 ? 'do' : 'does'} not reach the end.`,
    wouldChange,
  };
}

function unknown(channels: readonly Weighed<ChannelSaid>[]): Words {
  const unclearLevel = channels.filter((c) => c.channel.medium === 'DIGITAL' && c.level === 'UNKNOWN');
  const unclearPartner = channels.filter(
    (c) => c.channel.medium === 'UNKNOWN' && (c.level === 'FULL' || c.level === 'UNKNOWN'),
  );
  const reasons: string[] = [];
  const cures: string[] = [];
  if (unclearLevel.length > 0) {
    reasons.push(`how far the service gets through ${nameChannels(unclearLevel)} is not recorded`);
    cures.push(`Record how far the service gets through ${nameChannels(unclearLevel)}.`);
  }
  if (unclearPartner.length > 0) {
    reasons.push(
      `whether the partner ${nameChannels(unclearPartner)} works digitally, and to the end, is not recorded`,
    );
    cures.push(`Record whether ${nameChannels(unclearPartner)} works digitally and reaches the end.`);
  }
  if (reasons.length === 0) {
    reasons.push('too little is recorded of its channels');
    cures.push('Record for each channel how far the service gets there.');
  }
  return {
    sentence: `Not known whether it can be finished digitally: ${reasons.join(', and ')}.`,
    wouldChange: cures.join(' '),
  };
}

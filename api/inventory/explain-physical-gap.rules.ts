import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { channelFactWithAccess, nameChannels, weigh } from './explain-facts.rules.ts';
import type { ChannelSaid, ExplainedVerdict, StoredAssessment, Weighed } from './explain-facts.rules.ts';

const policy =
  'Whoever cannot use the digital channel must keep at least one accessible way that is not digital, from start to finish. No rationale waives this.';

const law: Record<PolicyEdition, string> = {
  A11_2022: '21st Century IDEA Act (P.L. 115-336) section 4(e); OMB Circular A-11 280.6 (2022)',
  A11_2024:
    '21st Century IDEA Act (P.L. 115-336) section 4(e); OMB M-23-22 III.B.2; OMB Circular A-11 280.4 (2024)',
};

/** Explains whether another accessible way is kept (R25). */
export function explainPhysicalGap<C extends ChannelSaid>(stored: StoredAssessment<C>): ExplainedVerdict<C> {
  const channels = weigh(stored.channels, stored.typeCode);
  return {
    subject: 'PHYSICAL_GAP',
    outcome: stored.physicalGap,
    rule: 'R25',
    policy,
    law: law[stored.edition],
    ...words(stored, channels),
    facts:
      channels.length === 0
        ? [{ sentence: 'No channel is recorded.', channel: null }]
        : channels.map((weighed) => ({ sentence: channelFactWithAccess(weighed), channel: weighed.channel })),
  };
}

type Words = Pick<ExplainedVerdict<never>, 'sentence' | 'wouldChange'>;

function words(stored: StoredAssessment<ChannelSaid>, channels: readonly Weighed<ChannelSaid>[]): Words {
  const mayBeDigital = channels.filter((c) => c.channel.medium !== 'TRADITIONAL');
  switch (stored.physicalGap) {
    case 'NONE':
      return mayBeDigital.length === 0 ? nothingToBackUp : kept(channels);
    case 'GAP':
      return gap(channels);
    case 'UNKNOWN':
      return unknown(channels);
  }
}

const nothingToBackUp: Words = {
  sentence: 'No other way has to be kept, because there is no digital channel to back up.',
  wouldChange:
    'A digital channel makes this rule apply: then one accessible way that is not digital must reach the end.',
};

function kept(channels: readonly Weighed<ChannelSaid>[]): Words {
  const keeping = channels.filter(
    (c) => c.channel.medium === 'TRADITIONAL' && c.level === 'FULL' && c.channel.accessible === 'YES',
  );
  return {
    sentence: `An accessible way that is not digital is kept: ${nameChannels(keeping)}.`,
    wouldChange: 'Closing that way, or making it inaccessible, opens a gap.',
  };
}

function gap(channels: readonly Weighed<ChannelSaid>[]): Words {
  const other = channels.filter((c) => c.channel.medium !== 'DIGITAL');
  const reason =
    other.length === 0
      ? 'there is no channel that is not digital'
      : `${nameChannels(other)} ${other.length > 1 ? 'are not both accessible and complete' : 'is not both accessible and complete'}`;
  return {
    sentence: `No accessible other way is kept: ${reason}.`,
    wouldChange:
      'One accessible channel that is not digital and takes the service from start to finish closes the gap. A rationale does not.',
  };
}

function unknown(channels: readonly Weighed<ChannelSaid>[]): Words {
  const candidates = channels.filter(
    (c) =>
      c.channel.medium !== 'DIGITAL' &&
      (c.level === 'FULL' || c.level === 'UNKNOWN') &&
      c.channel.accessible !== 'NO',
  );
  const wording = [
    candidates.some((c) => c.channel.accessible === 'UNKNOWN') ? 'is accessible' : '',
    candidates.some((c) => c.level === 'UNKNOWN') ? 'reaches the end' : '',
    candidates.some((c) => c.channel.medium === 'UNKNOWN') ? 'is a way that is not digital' : '',
  ].filter((part) => part !== '');
  if (candidates.length === 0 || wording.length === 0) {
    return {
      sentence:
        'Not known whether another way has to be kept: whether a partner works digitally is not recorded.',
      wouldChange: 'Record whether the partner works digitally.',
    };
  }
  const question = wording.join(' and ');
  return {
    sentence: `Not known whether an accessible other way is kept: whether ${nameChannels(candidates)} ${question} is not recorded.`,
    wouldChange: `Record for ${nameChannels(candidates)} whether it ${question}.`,
  };
}

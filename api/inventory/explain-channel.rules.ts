import type { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import type { Medium } from '../../schema/vocabulary/channel.ts';

/** What the flag of one channel says (R20c), in one sentence. */
export function explainChannelRationale(channel: { medium: Medium; rationale: ChannelRationale }): string {
  switch (channel.rationale) {
    case 'NOT_APPLICABLE':
      return 'This channel is digital, so it needs no rationale.';
    case 'NOT_NEEDED':
      return 'No rationale is needed: what is done here can be finished digitally as well.';
    case 'NEEDED':
      return 'A rationale is needed and missing: what is done here cannot be finished digitally, and nobody has said why.';
    case 'GIVEN':
      return 'What is done here cannot be finished digitally, and a rationale says why.';
    case 'UNKNOWN':
      return channel.medium === 'UNKNOWN'
        ? 'Not known whether a rationale is needed: the record does not say whether this partner works digitally.'
        : 'Not known whether a rationale is needed: it is not known whether the service can be finished digitally.';
  }
}

import type { ReactElement } from 'react';
import { accessibleTerms } from '../../schema/vocabulary/completion.ts';
import type { CrossChannel } from '../../schema/vocabulary/completion.ts';
import { channelKindTerms, mediumTerms } from '../../schema/vocabulary/channel.ts';
import { stripSentence } from '../../schema/vocabulary/channel-strip.ts';
import { ChannelRationaleMark } from '../ui/ChannelRationaleMark.tsx';
import { ChannelStrip } from '../ui/ChannelStrip.tsx';
import { ChannelStripLegend } from '../ui/ChannelStripLegend.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import type { Column } from '../ui/DataTable.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import { LevelMark } from './LevelMark.tsx';
import type { ServiceRecord } from './service-record.ts';
import { addressInWords, readableAddress, sentenceCase } from './service-words.ts';
import styles from './ServicePage.module.scss';

/** What a channel has to say for its row. */
type Channel = Pick<
  ServiceRecord['channels'][number],
  'id' | 'kind' | 'name' | 'url' | 'medium' | 'level' | 'accessible' | 'rationale' | 'hostListed'
>;

/** What the block shows of a service, stored or still being typed. */
export interface ReachFacts {
  readonly name: string;
  readonly channelStrip: ServiceRecord['channelStrip'];
  readonly channels: readonly Channel[];
  readonly crossChannel: CrossChannel;
}

const columns: readonly Column<Channel>[] = [
  {
    key: 'channel',
    header: 'Channel',
    cell: (channel) => (
      <>
        <strong>{channelKindTerms[channel.kind].label}</strong>
        <span className={styles.note}>{channel.name}</span>
      </>
    ),
  },
  {
    key: 'medium',
    header: 'Digital?',
    width: '7rem',
    cell: (channel) => sentenceCase(mediumTerms[channel.medium].label),
  },
  {
    key: 'level',
    header: 'How far it gets',
    width: '12rem',
    cell: (channel) => <LevelMark level={channel.level} />,
  },
  {
    key: 'accessible',
    header: 'Accessible?',
    width: '7rem',
    cell: (channel) => sentenceCase(accessibleTerms[channel.accessible].label),
  },
  {
    key: 'rationale',
    header: 'Rationale',
    width: '12rem',
    cell: (channel) => <ChannelRationaleMark rationale={channel.rationale} />,
  },
  { key: 'address', header: 'Address', cell: (channel) => <Address channel={channel} /> },
];

function Address({ channel }: { channel: Channel }): ReactElement {
  if (channel.url === null) return <span className={styles.quiet}>Not recorded</span>;
  return (
    <>
      <a href={channel.url} rel="noreferrer">
        {readableAddress(channel.url)}
      </a>
      <span className={styles.note}>{addressInWords(channel.hostListed)}</span>
    </>
  );
}

/** How a service can be reached: the strip, its sentence, and every channel as a row in words and shapes (R18, R20c). */
export function ReachBlock({
  service,
  fullChannels,
}: {
  service: ReachFacts;
  /** Channels that take the service to the end for certain; left out where nobody has counted them yet. */
  fullChannels?: number;
}): ReactElement {
  return (
    <section aria-labelledby="reach" className={styles.block}>
      <SectionHeading id="reach">How to reach it</SectionHeading>
      <p className={styles.stripLine}>
        <ChannelStrip cells={service.channelStrip} size="page" />
        <span aria-hidden="true">{stripSentence(service.channelStrip)}</span>
      </p>
      {service.channels.length === 0 ? (
        <EmptyState>
          No way of reaching this service is recorded. Its channels would stand here, with how far each gets.
        </EmptyState>
      ) : (
        <>
          <ChannelStripLegend />
          <div className={styles.table}>
            <DataTable
              caption={`Channels of ${service.name}`}
              captionHidden
              columns={columns}
              rows={service.channels}
              rowKey={(channel) => channel.id}
            />
          </div>
          <p className={styles.note}>{channelWords(service.crossChannel, fullChannels)}</p>
        </>
      )}
    </section>
  );
}

/** Whether there is a choice of channels, and whether one may change them on the way (R29). */
function channelWords(crossChannel: CrossChannel, fullChannels: number | undefined): string {
  const choice =
    fullChannels === undefined
      ? []
      : fullChannels === 0
        ? ['No channel is known to take it to the end.']
        : fullChannels === 1
          ? ['Of one channel it is known that it takes it to the end.']
          : [`Of ${fullChannels} channels it is known that each takes it to the end.`];
  return [...choice, crossChannelSentences[crossChannel]].join(' ');
}

const crossChannelSentences: Record<CrossChannel, string> = {
  YES: 'People may begin in one channel and finish in another.',
  NO: 'Whoever changes the channel begins anew.',
  UNKNOWN: 'Whether people may begin in one channel and finish in another is not recorded.',
};

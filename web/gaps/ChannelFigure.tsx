import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { DataTable } from '../ui/DataTable.tsx';
import type { Column } from '../ui/DataTable.tsx';
import { FigureBlock } from '../ui/FigureBlock.tsx';
import { formatCount } from '../ui/numbers.ts';
import { CountLink } from './FigureTable.tsx';
import { flagRows } from './figure-rows.ts';
import type { FlagRow } from './figure-rows.ts';
import { channelFinding, flaggedChannels } from './finding-sentences.ts';
import { ALL_VERDICTS } from './gap-links.ts';
import { summaryHref } from './gap-addresses.ts';
import type { GapSummary } from './gap-counts.ts';
import styles from './ChannelFigure.module.scss';
import { StackedStrip } from './StackedStrip.tsx';
import type { StripPart } from './StackedStrip.tsx';

type Flag = 'needed' | 'given' | 'unknown' | 'notNeeded';

/** The flags in the order of the picture: how each is drawn, its words, and its word in the address. */
const flags: readonly { flag: Flag; look: StripPart['look']; words: string; word: string }[] = [
  { flag: 'needed', look: 'none', words: 'Rationale missing', word: 'NEEDED' },
  { flag: 'given', look: 'given', words: 'Rationale given', word: 'GIVEN' },
  { flag: 'unknown', look: 'unknown', words: 'Not known', word: 'UNKNOWN' },
  { flag: 'notNeeded', look: 'plain', words: 'Not needed, a digital way exists', word: 'NOT_NEEDED' },
];

/** The core question: does each channel that is not digital need a rationale, and does it have one? */
export function ChannelFigure({ summary }: { summary: GapSummary }): ReactElement {
  const rows = flagRows(summary.rows);
  const longest = Math.max(1, ...rows.map((row) => row.all));
  return (
    <FigureBlock
      question="Does each phone line, office visit and letter need a rationale?"
      finding={channelFinding(summary.total)}
      numerator={summary.total.channelsNeeded}
      denominator={flaggedChannels(summary.total)}
      exclusions="Digital channels need none and are not counted. A service with a phone line and an office counts in both rows, so services add up to more than their total."
      asOf={summary.asOf}
      definitionId="channel-rationale"
      csvHref={summaryHref('CHANNEL_KIND', 'csv')}
      table={<FlagTable rows={rows} />}
    >
      <ul className={styles.legend}>
        {flags.map(({ flag, look, words }) => (
          <li key={flag}>
            <span className={styles.swatch}>
              <StackedStrip parts={[{ key: flag, look, count: 1 }]} whole={1} height={12} />
            </span>
            {words}
          </li>
        ))}
      </ul>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.key}>
            <span className={styles.label}>
              <Link
                to="/gaps/list"
                search={
                  row.needed === 0
                    ? { channel: row.key, gap: ALL_VERDICTS }
                    : { channel: row.key, channelRationale: 'NEEDED' }
                }
              >
                {row.label}
              </Link>
            </span>
            <StackedStrip
              parts={flags.map(({ flag, look }) => ({ key: flag, look, count: row[flag] }))}
              whole={longest}
              height={24}
            />
            <span className={styles.number}>
              <strong>{formatCount(row.needed)}</strong> of {formatCount(row.all)} lack one
            </span>
          </li>
        ))}
      </ul>
    </FigureBlock>
  );
}

function FlagTable({ rows }: { rows: readonly FlagRow[] }): ReactElement {
  const count = ({ flag, words, word }: (typeof flags)[number]): Column<FlagRow> => ({
    key: flag,
    header: words,
    align: 'end',
    cell: (row) => <CountLink count={row[flag]} search={{ channel: row.key, channelRationale: word }} />,
  });
  return (
    <DataTable
      caption="Channels that are not digital, by whether they need a rationale"
      rowKey={(row) => row.key}
      rows={rows}
      columns={[
        { key: 'label', header: 'Channel', cell: (row) => row.label },
        { key: 'all', header: 'Channels', align: 'end', cell: (row) => formatCount(row.all) },
        ...flags.map(count),
      ]}
    />
  );
}

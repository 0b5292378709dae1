import type { ReactElement } from 'react';
import { channelFamilyTerms } from '../../schema/vocabulary/channel.ts';
import { CellState, cellStateTerms, stripOrder } from '../../schema/vocabulary/channel-strip.ts';
import styles from './ChannelStripLegend.module.scss';
import { StripCellShape } from './StripCellShape.tsx';
import { groupOf } from '../canvas/strip-geometry.ts';
import type { StripGroup } from '../canvas/strip-geometry.ts';

const groups: readonly { group: StripGroup; name: string }[] = [
  { group: 'digital', name: 'Digital' },
  { group: 'traditional', name: 'Other ways' },
  { group: 'partner', name: 'Partner' },
];
const SIDE = 12;

/** How to read a channel strip: the order of its cells and the five shapes. Stands once on a page. */
export function ChannelStripLegend(): ReactElement {
  return (
    <div className={styles.legend}>
      <p className={styles.line}>
        <span className={styles.name}>Channels, left to right</span>
        {groups.map(({ group, name }) => (
          <span key={group} className={styles.group}>
            {group === 'partner' ? name : wordsOf(group)}
          </span>
        ))}
      </p>
      <ul className={styles.shapes}>
        {Object.values(CellState).map((state) => (
          <li key={state}>
            <svg aria-hidden="true" width={SIDE} height={SIDE} viewBox={`0 0 ${SIDE} ${SIDE}`}>
              <StripCellShape state={state} x={0} side={SIDE} />
            </svg>
            {cellStateTerms[state].label}
          </li>
        ))}
      </ul>
    </div>
  );
}

function wordsOf(group: StripGroup): string {
  return stripOrder
    .filter((family) => groupOf(family) === group)
    .map((family) => channelFamilyTerms[family].label)
    .join(', ');
}

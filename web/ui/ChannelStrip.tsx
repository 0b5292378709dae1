import type { ReactElement } from 'react';
import { channelFamilyTerms } from '../../schema/vocabulary/channel.ts';
import { cellStateTerms, stripSentence } from '../../schema/vocabulary/channel-strip.ts';
import type { StripCell } from '../../schema/vocabulary/channel-strip.ts';
import styles from './ChannelStrip.module.scss';
import { StripCellShape } from './StripCellShape.tsx';
import { placeCells } from '../canvas/strip-geometry.ts';
import type { StripSize } from '../canvas/strip-geometry.ts';

/**
 * How a service can be reached, in one small figure: one cell a channel family in a fixed order, digital ways and
 * traditional ways in two groups, the partner apart. Its name is the sentence a person would say.
 * @param size 12 px cells in rows and cards ('list'), 20 px on pages ('page')
 */
export function ChannelStrip({
  cells,
  size = 'list',
}: {
  cells: readonly StripCell[];
  size?: StripSize;
}): ReactElement {
  const { placed, width, cell } = placeCells(cells, size);
  return (
    <svg
      className={styles.strip}
      role="img"
      aria-label={stripSentence(cells)}
      width={width}
      height={cell}
      viewBox={`0 0 ${width} ${cell}`}
    >
      {placed.map((one) => (
        <g key={one.family} className={styles[one.group]} data-family={one.family} data-state={one.state}>
          <title>{`${channelFamilyTerms[one.family].label}: ${cellStateTerms[one.state].label}`}</title>
          <rect className={styles.touch} x={one.x} y={0} width={cell} height={cell} />
          <StripCellShape state={one.state} x={one.x} side={cell} />
        </g>
      ))}
    </svg>
  );
}

import type { ReactElement } from 'react';
import type { CellState } from '../../schema/vocabulary/channel-strip.ts';
import { cellParts } from '../canvas/strip-cell.ts';
import styles from './ChannelStrip.module.scss';

/**
 * The shape of one cell. Drawn in the current text color alone, so that it holds in print, in forced colors and for
 * people who do not see hues.
 * @param side in pixels of the drawing
 */
export function StripCellShape({
  state,
  x,
  side,
}: {
  state: CellState;
  x: number;
  side: number;
}): ReactElement {
  return (
    <>
      {cellParts(state, x, side).map(({ part, line, dots, ...box }) => (
        <rect
          key={part}
          className={styles[part]}
          {...box}
          {...(line === undefined ? {} : { strokeWidth: line })}
          {...(dots === undefined ? {} : { strokeDasharray: `${dots} ${dots}` })}
        />
      ))}
    </>
  );
}

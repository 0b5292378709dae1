import type { ReactElement } from 'react';
import type { CellState } from '../../schema/vocabulary/channel-strip.ts';
import styles from './ChannelStrip.module.scss';

/**
 * The shape of one cell: filled, lower half filled, barred, dotted outline, or a hairline dash. Drawn in the current
 * text color alone, so that it holds in print, in forced colors and for people who do not see hues.
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
  const line = side >= 20 ? 1.5 : 1.25;
  const inset = line / 2;
  const outline = { x: x + inset, y: inset, width: side - line, height: side - line, strokeWidth: line };
  const middle = side / 2;
  switch (state) {
    case 'FULL':
      return <rect className={styles.solid} x={x} y={0} width={side} height={side} />;
    case 'PART':
      return (
        <>
          <rect className={styles.outline} {...outline} />
          <rect className={styles.solid} x={x} y={middle} width={side} height={middle} />
        </>
      );
    case 'LINE':
      return (
        <>
          <rect className={styles.outline} {...outline} />
          <rect
            className={styles.solid}
            x={x + side / 4}
            y={middle - line}
            width={side / 2}
            height={line * 2}
          />
        </>
      );
    case 'UNKNOWN':
      return <rect className={styles.outline} {...outline} strokeDasharray={dots(side, line)} />;
    case 'NOT_OFFERED':
      return <rect className={styles.dash} x={x + side / 4} y={middle - 0.5} width={side / 2} height={1} />;
  }
}

/** Dots that meet the corners: an odd number of equal steps along each side. */
function dots(side: number, line: number): string {
  const steps = side >= 20 ? 9 : 7;
  const step = (side - line) / steps;
  return `${step} ${step}`;
}

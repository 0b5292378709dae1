import { useId } from 'react';
import type { ReactElement } from 'react';
import { placeParts } from './place-parts.ts';
import styles from './StackedStrip.module.scss';

/** How a part is drawn: never by color alone. */
export type PartLook = 'none' | 'short' | 'unknown' | 'plain' | 'given' | 'solid' | 'empty';

/** One part of a whole. */
export interface StripPart {
  readonly key: string;
  readonly look: PartLook;
  readonly count: number;
}

/**
 * Parts of a whole on one line: solid vermilion (cannot be done digitally), half-filled (stops short), upright lines
 * (explained), solid blue (counted), hatched (not known), pale (nothing stands in the way), outline (nothing
 * recorded). No two are told apart by color alone. Only a picture: the same numbers stand in words beside it.
 * @param whole what the full width stands for; several strips with the same whole are on one scale
 */
export function StackedStrip({
  parts,
  whole,
  height,
}: {
  parts: readonly StripPart[];
  whole: number;
  height: number;
}): ReactElement {
  const id = `strip-${useId().replace(/[^a-zA-Z0-9]/g, '')}`;
  return (
    <svg className={styles.strip} aria-hidden="true" width="100%" height={height} focusable="false">
      <defs>
        <pattern id={id} width={6} height={6} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect className={styles.stripe} width={1.75} height={6} />
        </pattern>
        <pattern id={`${id}-given`} width={4} height={4} patternUnits="userSpaceOnUse">
          <rect className={styles.line} width={2.5} height={4} />
        </pattern>
      </defs>
      {placeParts(parts, whole).map(({ key, look, start, length }) => (
        <g key={key} data-look={look}>
          <rect
            className={styles[look]}
            x={`${start}%`}
            y={look === 'short' ? height / 2 : 0.5}
            width={`${length}%`}
            height={look === 'short' ? height / 2 - 0.5 : height - 1}
            fill={look === 'unknown' ? `url(#${id})` : look === 'given' ? `url(#${id}-given)` : undefined}
          />
          {look === 'short' ? (
            <rect className={styles.frame} x={`${start}%`} y={0.5} width={`${length}%`} height={height - 1} />
          ) : null}
        </g>
      ))}
    </svg>
  );
}

import type { ReactElement } from 'react';
import type { Ink } from './ink.ts';
import styles from './InkFigure.module.scss';
import { Inks } from './Inks.tsx';
import { usePalette } from './use-palette.ts';

/** A small drawing as part of a page. Its words stand beside it, so it is hidden from screen readers. */
export function InkFigure({
  inks,
  width,
  height,
}: {
  inks: readonly Ink[];
  width: number;
  height: number;
}): ReactElement {
  const palette = usePalette();
  return (
    <svg
      className={styles.figure}
      aria-hidden="true"
      focusable="false"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Inks inks={inks} palette={palette} />
    </svg>
  );
}

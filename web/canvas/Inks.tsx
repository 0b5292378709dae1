import type { ReactElement } from 'react';
import type { Ink, InkColor } from './ink.ts';
import styles from './Inks.module.scss';

/** A small drawing as part of a page, in the colors of the page. Its words stand beside it, so it is hidden from screen readers. */
export function InkFigure({
  inks,
  width,
  height,
}: {
  inks: readonly Ink[];
  width: number;
  height: number;
}): ReactElement {
  return (
    <svg
      className={styles.figure}
      aria-hidden="true"
      focusable="false"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <Inks inks={inks} />
    </svg>
  );
}

/** A drawing as elements of a page, inside an `<svg>`; nodes and edges of the model carry their ids. */
export function Inks({ inks }: { inks: readonly Ink[] }): ReactElement {
  return (
    <>
      {inks.map((ink, index) => (
        <InkElement key={index} ink={ink} />
      ))}
    </>
  );
}

function InkElement({ ink }: { ink: Ink }): ReactElement {
  switch (ink.ink) {
    case 'group':
      return (
        <g data-id={ink.id} transform={`translate(${ink.x ?? 0} ${ink.y ?? 0})`}>
          {ink.title === undefined ? null : <title>{ink.title}</title>}
          <Inks inks={ink.children} />
        </g>
      );
    case 'words':
      return (
        <text
          x={ink.x}
          y={ink.y}
          fontSize={ink.size}
          fontWeight={ink.bold === true ? 700 : 400}
          textAnchor={ink.anchor ?? 'start'}
          className={filled(ink.color ?? 'ink')}
        >
          {ink.text}
        </text>
      );
    case 'box':
      return (
        <rect
          x={ink.x}
          y={ink.y}
          width={ink.w}
          height={ink.h}
          rx={ink.r}
          strokeWidth={ink.width}
          strokeDasharray={ink.dash?.join(' ')}
          className={colored(ink)}
        />
      );
    case 'path':
      return (
        <path
          d={ink.d}
          strokeWidth={ink.width}
          strokeDasharray={ink.dash?.join(' ')}
          className={colored(ink)}
        />
      );
  }
}

function colored({ fill, stroke }: { readonly fill?: InkColor; readonly stroke?: InkColor }): string {
  return `${filled(fill ?? 'none')} ${styles[named('stroke', stroke ?? 'none')] ?? ''}`;
}

function filled(color: InkColor): string {
  return styles[named('fill', color)] ?? '';
}

/** As the build names classes: "fill-ink" is `fillInk`. */
function named(part: string, color: InkColor): string {
  return `${part}${color.charAt(0).toUpperCase()}${color.slice(1)}`;
}

import type { ReactElement } from 'react';
import type { BoxInk, Ink, PathInk } from './ink.ts';
import { paperPalette } from './palette.ts';
import type { Palette } from './palette.ts';

/** A drawing as elements of a page; stands inside an `<svg>`. */
export function Inks({
  inks,
  palette = paperPalette,
}: {
  inks: readonly Ink[];
  palette?: Palette;
}): ReactElement {
  return (
    <>
      {inks.map((ink, i) => (
        <InkElement
          key={ink.ink === 'group' && ink.id !== undefined ? ink.id : i}
          ink={ink}
          palette={palette}
        />
      ))}
    </>
  );
}

function InkElement({ ink, palette }: { ink: Ink; palette: Palette }): ReactElement {
  switch (ink.ink) {
    case 'group':
      return (
        <g data-id={ink.id} transform={placeOf(ink.x, ink.y)}>
          {ink.title === undefined ? null : <title>{ink.title}</title>}
          <Inks inks={ink.children} palette={palette} />
        </g>
      );
    case 'box':
      return <rect x={ink.x} y={ink.y} width={ink.w} height={ink.h} rx={ink.r} {...strokeOf(ink, palette)} />;
    case 'path':
      return <path d={ink.d} {...strokeOf(ink, palette)} />;
    case 'words':
      return (
        <text
          x={ink.x}
          y={ink.y}
          fontSize={ink.size}
          fontWeight={ink.bold === true ? 700 : undefined}
          textAnchor={ink.anchor}
          fill={palette[ink.color ?? 'ink']}
        >
          {ink.text}
        </text>
      );
  }
}

function placeOf(x: number | undefined, y: number | undefined): string | undefined {
  return x === undefined && y === undefined ? undefined : `translate(${x ?? 0} ${y ?? 0})`;
}

interface StrokeProps {
  readonly fill: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
  readonly strokeDasharray?: string;
}

function strokeOf(ink: BoxInk | PathInk, palette: Palette): StrokeProps {
  const fill = palette[ink.fill ?? 'none'];
  if (ink.stroke === undefined) return { fill };
  const stroke = { fill, stroke: palette[ink.stroke], strokeWidth: ink.width ?? 1 };
  return ink.dash === undefined ? stroke : { ...stroke, strokeDasharray: ink.dash.join(' ') };
}

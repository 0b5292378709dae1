import { cellParts } from './strip-cell.ts';
import type { StripCell } from '../../schema/vocabulary/channel-strip.ts';
import type { StepVerdict } from '../../schema/vocabulary/journey.ts';
import { rounded } from './ink.ts';
import type { Ink, InkColor } from './ink.ts';
import { placeCells } from './strip-geometry.ts';

/** The channel strip with 12 px cells: digital ways in the accent, others in ink, the same shapes as on every page. */
export function drawStrip(cells: readonly StripCell[], x: number, y: number): Ink[] {
  const { placed, cell: side } = placeCells(cells, 'list');
  return placed.flatMap((cell): Ink[] => {
    const color: InkColor = cell.group === 'digital' ? 'accent' : 'ink';
    return cellParts(cell.state, x + cell.x, side).map((part): Ink => {
      const box = {
        ink: 'box',
        x: rounded(part.x),
        y: rounded(y + part.y),
        w: rounded(part.width),
        h: rounded(part.height),
      } as const;
      if (part.part === 'solid') return { ...box, fill: color };
      if (part.part === 'dash') return { ...box, fill: 'line' };
      const dash = part.dots === undefined ? {} : { dash: [rounded(part.dots), rounded(part.dots)] };
      return { ...box, fill: 'none', stroke: color, width: part.line ?? 1, ...dash };
    });
  });
}

/** The mark before a verdict in a square of 12: a tick, a cross in a double square, a question mark, a dotted ring. */
export function drawVerdictMark(verdict: StepVerdict, x: number, y: number): Ink[] {
  switch (verdict) {
    case 'DIGITAL':
      return [
        { ink: 'path', d: `M${x + 1} ${y + 6.5}l3.5 3.5 6-8`, stroke: 'accent', width: 1.75, fill: 'none' },
      ];
    case 'NOT_DIGITAL':
      return [
        { ink: 'box', x: x + 0.6, y: y + 0.6, w: 10.8, h: 10.8, fill: 'none', stroke: 'alarm', width: 1.2 },
        {
          ink: 'path',
          d: `M${x + 3.2} ${y + 3.2}l5.6 5.6M${x + 8.8} ${y + 3.2}l-5.6 5.6`,
          stroke: 'alarm',
          width: 1.5,
          fill: 'none',
        },
      ];
    case 'UNKNOWN':
      return [
        {
          ink: 'path',
          d: `M${x + 3.2} ${y + 3.9}c0-1.9 1.2-2.9 2.8-2.9s2.8 1 2.8 2.5c0 2-2.8 2.1-2.8 4`,
          stroke: 'quiet',
          width: 1.5,
          fill: 'none',
        },
        { ink: 'box', x: x + 5.1, y: y + 9.3, w: 1.8, h: 1.8, fill: 'quiet' },
      ];
    case 'NOT_IN_INDEX':
      return [
        {
          ink: 'path',
          d: `M${x + 1} ${y + 6}a5 5 0 1 0 10 0a5 5 0 1 0-10 0`,
          stroke: 'quiet',
          width: 1.25,
          dash: [1.96, 1.96],
          fill: 'none',
        },
      ];
  }
}

/** A flag: a moment that matters. */
export function drawFlag(x: number, y: number): Ink[] {
  return [
    { ink: 'path', d: `M${x + 1} ${y}v12`, stroke: 'ink', width: 1.5, fill: 'none' },
    { ink: 'path', d: `M${x + 1} ${y}h9l-2.6 3.2 2.6 3.2h-9z`, fill: 'ink' },
  ];
}

/** An exclamation mark in a disc (pain point) or a star (bright spot), in a square of 12. */
export function drawObservation(kind: 'PAIN_POINT' | 'BRIGHT_SPOT', x: number, y: number): Ink[] {
  if (kind === 'BRIGHT_SPOT')
    return [
      {
        ink: 'path',
        d: `M${x + 6} ${y}l1.7 4.1 4.3.3-3.3 2.8 1 4.3-3.7-2.3-3.7 2.3 1-4.3L${x} ${y + 4.4}l4.3-.3z`,
        fill: 'paper',
        stroke: 'ink',
        width: 1.2,
      },
    ];
  return [
    { ink: 'path', d: `M${x} ${y + 6}a6 6 0 1 0 12 0a6 6 0 1 0-12 0`, fill: 'ink' },
    { ink: 'box', x: x + 5.1, y: y + 2.4, w: 1.8, h: 4.6, fill: 'paper' },
    { ink: 'box', x: x + 5.1, y: y + 8, w: 1.8, h: 1.8, fill: 'paper' },
  ];
}

/** The small diamond where a hand-off changes the agency; hollow where it is assumed. */
export function drawAgencyChange(x: number, y: number, assumed: boolean): Ink {
  const r = 5.5;
  return {
    ink: 'path',
    d: `M${rounded(x - r)} ${rounded(y)}l${r} ${-r} ${r} ${r} ${-r} ${r}z`,
    fill: assumed ? 'paper' : 'ink',
    stroke: 'ink',
    width: 1.5,
  };
}

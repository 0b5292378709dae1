import type { CellState } from '../../schema/vocabulary/channel-strip.ts';

/** One part of a cell: solid, outlined, or the hairline dash. */
export interface CellPart {
  readonly part: 'solid' | 'outline' | 'dash';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of an outline. */
  readonly line?: number;
  /** Of a dotted outline: dots that meet the corners, an odd number of equal steps along each side. */
  readonly dots?: number;
}

/**
 * The shape of one cell of a channel strip: filled, lower half filled, barred, dotted outline, or a hairline dash. The
 * one source for pages, maps, files and print.
 * @param side in pixels of the drawing
 */
export function cellParts(state: CellState, x: number, side: number): readonly CellPart[] {
  const line = side >= 20 ? 1.5 : 1.25;
  const inset = line / 2;
  const outline = {
    part: 'outline',
    x: x + inset,
    y: inset,
    width: side - line,
    height: side - line,
    line,
  } as const;
  const middle = side / 2;
  switch (state) {
    case 'FULL':
      return [{ part: 'solid', x, y: 0, width: side, height: side }];
    case 'PART':
      return [outline, { part: 'solid', x, y: middle, width: side, height: middle }];
    case 'LINE':
      return [
        outline,
        { part: 'solid', x: x + side / 4, y: middle - line, width: side / 2, height: line * 2 },
      ];
    case 'UNKNOWN':
      return [{ ...outline, dots: (side - line) / (side >= 20 ? 9 : 7) }];
    case 'NOT_OFFERED':
      return [{ part: 'dash', x: x + side / 4, y: middle - 0.5, width: side / 2, height: 1 }];
  }
}

import { digitalFamilies } from '../../schema/vocabulary/channel.ts';
import type { ChannelFamily } from '../../schema/vocabulary/channel.ts';
import type { StripCell } from '../../schema/vocabulary/channel-strip.ts';

/** Sizes of a strip: small in rows, large at the head of a service page. */
export type StripSize = 'list' | 'page';

/** Side of a cell, space inside a group, space between groups; in pixels of the drawing. */
interface Measures {
  readonly cell: number;
  readonly space: number;
  readonly groupSpace: number;
}
const measures: Record<StripSize, Measures> = {
  list: { cell: 12, space: 3, groupSpace: 10 },
  page: { cell: 20, space: 4, groupSpace: 16 },
};

/** The groups of the strip: digital ways, traditional ways, and the partner apart. */
export type StripGroup = 'digital' | 'traditional' | 'partner';

/** The group a family is drawn in. */
export function groupOf(family: ChannelFamily): StripGroup {
  if (family === 'PARTNER') return 'partner';
  return digitalFamilies.includes(family) ? 'digital' : 'traditional';
}

/** A cell with its place in the drawing. */
export interface PlacedCell extends StripCell {
  readonly group: StripGroup;
  readonly x: number;
}

/** Where each cell is drawn, and how large the whole is. Pure: the same cells give the same picture. */
export function placeCells(
  cells: readonly StripCell[],
  size: StripSize,
): { placed: PlacedCell[]; width: number; cell: number } {
  const { cell, space, groupSpace } = measures[size];
  let x = 0;
  let before: StripGroup | undefined;
  const placed = cells.map((one) => {
    const group = groupOf(one.family);
    if (before !== undefined) x += cell + (before === group ? space : groupSpace);
    before = group;
    return { ...one, group, x };
  });
  return { placed, width: placed.length === 0 ? cell : x + cell, cell };
}

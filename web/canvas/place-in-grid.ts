import type { JourneyPicture } from './journey-picture.ts';
import { inOrder, laneIdOf } from './lanes-of.ts';
import type { Lane } from './lanes-of.ts';
import type { PictureView } from './picture-view.ts';

/** Where a card stands, counted in columns, lanes and rows from 0. */
export interface GridPlace {
  readonly column: number;
  readonly lane: number;
  readonly row: number;
}

/** The grid before anything is measured. */
export interface Grid {
  readonly places: ReadonlyMap<string, GridPlace>;
  /** For each stage: its first column and how many it has. */
  readonly stages: readonly { readonly first: number; readonly count: number }[];
  readonly columns: number;
}

/** A cell is filled downwards up to this many cards; a fuller one makes its stage wider. */
const HIGHEST_STACK = 3;

/**
 * Puts every card into its cell: column by stage, lane by agency or role, stacked inside the cell in the order of the
 * journey. The fullest cell of a stage decides how many columns the stage has; in the blueprint every step has its own.
 */
export function placeInGrid(picture: JourneyPicture, lanes: readonly Lane[], view: PictureView): Grid {
  const laneIndex = new Map(lanes.map((lane, i) => [lane.id, i]));
  const cards = inOrder(picture);
  const places = new Map<string, GridPlace>();
  let first = 0;
  const stages = picture.stages.map((stage) => {
    const cells = new Map<number, string[]>();
    for (const card of cards) {
      if (card.stageId !== stage.id) continue;
      const lane = laneIndex.get(laneIdOf(card, view)) ?? 0;
      cells.set(lane, [...(cells.get(lane) ?? []), card.id]);
    }
    const fullest = Math.max(1, ...[...cells.values()].map((ids) => ids.length));
    const count = view.blueprint ? fullest : Math.ceil(fullest / HIGHEST_STACK);
    for (const [lane, ids] of cells)
      ids.forEach((id, i) =>
        places.set(id, { column: first + (i % count), lane, row: Math.floor(i / count) }),
      );
    const placed = { first, count };
    first += count;
    return placed;
  });
  return { places, stages, columns: first };
}

import { blueprintLanes, factsOf, lineUnder } from './blueprint-facts.ts';
import type { CardLines } from './card-lines.ts';
import type { PictureCard } from './journey-picture.ts';
import { PERSON_LANE } from './lanes-of.ts';
import type { Lane } from './lanes-of.ts';
import { measures } from './map-measures.ts';
import type { MeasureText } from './measure-text.ts';
import type { Grid } from './place-in-grid.ts';
import { wrapText } from './wrap-text.ts';

/** A lane with its heights: where it begins, where its tracks and its rows of cards are. */
export interface LaneRows {
  readonly lane: Lane;
  readonly y: number;
  readonly h: number;
  readonly code: readonly string[];
  readonly name: readonly string[];
  readonly trackTop: number;
  /** Top and height of each row of cards. */
  readonly rows: readonly { readonly y: number; readonly h: number }[];
  /** Lines of facts by card; only in rows of the blueprint. */
  readonly facts: ReadonlyMap<string, readonly string[]>;
}

/** Stacks the lanes: each as high as its fullest cell, its tracks at the top. */
export function layOutRows(
  lanes: readonly Lane[],
  cards: readonly PictureCard[],
  lines: ReadonlyMap<string, CardLines>,
  grid: Grid,
  laneTracks: ReadonlyMap<number, number>,
  top: number,
  measure: MeasureText,
): LaneRows[] {
  let y = top;
  return lanes.map((lane, index) => {
    const head = headLines(lane, measure);
    const facts = factLines(lane, cards, measure);
    const tracks = laneTracks.get(index) ?? 0;
    const trackTop = y + measures.lanePadding;
    let at = trackTop + tracks * measures.track + (tracks > 0 ? 4 : 0);
    const heights = rowHeights(lane, lines, grid);
    const rows = heights.map((height) => {
      const row = { y: at, h: height };
      at += height + measures.stackSpace;
      return row;
    });
    if (heights.length > 0) at -= measures.stackSpace;
    const factHeight = Math.max(0, ...[...facts.values()].map((one) => one.length)) * measures.noteLine;
    const content = Math.max(at - y, factHeight > 0 ? factHeight + measures.lanePadding : measures.factRow);
    const headHeight =
      measures.lanePadding + head.code.length * measures.laneLine + head.name.length * measures.noteLine;
    const laid = {
      lane,
      y,
      h:
        Math.max(content, headHeight) +
        (lineUnder(lane.id) === null ? measures.lanePadding : measures.lineLabel),
      ...head,
      trackTop,
      rows,
      facts,
    };
    y += laid.h;
    return laid;
  });
}

function headLines(lane: Lane, measure: MeasureText): { code: string[]; name: string[] } {
  const width = measures.laneHead - 20;
  return {
    code: wrapText(lane.code, { width, size: measures.laneSize, bold: true, lines: 3 }, measure),
    name: wrapText(lane.name, { width, size: measures.noteSize, bold: false, lines: 4 }, measure),
  };
}

function rowHeights(lane: Lane, lines: ReadonlyMap<string, CardLines>, grid: Grid): number[] {
  const heights: number[] = [];
  for (const id of lane.cardIds) {
    const row = grid.places.get(id)?.row ?? 0;
    heights[row] = Math.max(heights[row] ?? 0, lines.get(id)?.height ?? 0);
  }
  return heights;
}

function factLines(
  lane: Lane,
  cards: readonly PictureCard[],
  measure: MeasureText,
): ReadonlyMap<string, readonly string[]> {
  const isFactRow = lane.id !== PERSON_LANE && blueprintLanes([]).some((row) => row.id === lane.id);
  if (!isFactRow) return new Map();
  const setting = { width: measures.card - 8, size: measures.noteSize, bold: false, lines: 3 };
  return new Map(
    cards
      .map((card): [string, string[]] => [
        card.id,
        factsOf(lane.id, card).flatMap((fact) => wrapText(fact, setting, measure)),
      ])
      .filter(([, found]) => found.length > 0),
  );
}

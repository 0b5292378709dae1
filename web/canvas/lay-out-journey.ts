import { blueprintLanes, lineUnder } from './blueprint-facts.ts';
import { cardLines, stretchLines } from './card-lines.ts';
import type { CardLines } from './card-lines.ts';
import type { Box, JourneyLayout, LaidCard, LaidFact } from './journey-layout.ts';
import type { JourneyPicture } from './journey-picture.ts';
import { inOrder, laneIdOf, lanesOf } from './lanes-of.ts';
import type { Lane } from './lanes-of.ts';
import { layOutEmotion } from './lay-out-emotion.ts';
import { drawLines, gutterWidth, trackLines } from './lay-out-lines.ts';
import { layOutRows } from './lay-out-rows.ts';
import type { LaneRows } from './lay-out-rows.ts';
import { layOutStages, stageHeads } from './lay-out-stages.ts';
import { measures } from './map-measures.ts';
import { measureByTable } from './measure-text.ts';
import type { MeasureText } from './measure-text.ts';
import { drawsLink, keepsCard, keepsLink } from './picture-filter.ts';
import type { PictureView } from './picture-view.ts';
import { placeInGrid } from './place-in-grid.ts';
import { planRoutes } from './plan-routes.ts';

/**
 * Puts a journey in its place (ui.md section 5): x is the stage, y the lane, the stack inside a cell the order. Columns
 * are as wide and lanes as high as their fullest cell; lines run in gutters on tracks of their own, never through a card.
 * Pure: the same data give the same picture, and what is added on the right moves nothing on the left sideways.
 */
export function layOutJourney(
  picture: JourneyPicture,
  view: PictureView,
  measure: MeasureText = measureByTable,
): JourneyLayout {
  const cards = inOrder(picture);
  const cardWidth = measures.card;
  const lanes: Lane[] = view.blueprint
    ? blueprintLanes(cards.map((card) => card.id))
    : lanesOf(picture, view);
  const grid = placeInGrid(picture, lanes, view);
  const { plans, laneTracks } = planRoutes(
    picture.links.filter((link) => drawsLink(link, view)),
    grid,
  );
  const lines = new Map<string, CardLines>(
    cards.map((card) => [card.id, cardLines(card, cardWidth, measure)]),
  );

  const heads = stageHeads(picture, grid, cardWidth, measure);
  const hasEmotion = view.overlays.includes('EMOTION') && cards.some((card) => card.emotion !== null);
  const emotionTop = heads.height;
  const top = emotionTop + (hasEmotion ? measures.emotion : 0);
  const rows = layOutRows(lanes, cards, lines, grid, laneTracks, top, measure);

  const heightOnly = new Map<string, Box>();
  for (const [id, place] of grid.places) {
    const row = rows[place.lane]?.rows[place.row] ?? { y: 0, h: 0 };
    const own = lines.get(id);
    if (own === undefined) continue;
    // One row of cards in the blueprint: as high as each other, so that lines from step to step run level.
    const fitted = stretchLines(own, row.h, view.blueprint ? Infinity : undefined);
    lines.set(id, fitted);
    heightOnly.set(id, { x: 0, y: row.y, w: cardWidth, h: fitted.height });
  }
  const tracked = trackLines(plans, heightOnly, (lane) => rows[lane]?.trackTop ?? 0);

  const columnX: number[] = [];
  let x = measures.laneHead;
  for (let column = 0; column < grid.columns; column++) {
    x += gutterWidth(tracked.tracks.get(column));
    columnX.push(x);
    x += cardWidth;
  }
  const width = x + gutterWidth(tracked.tracks.get(grid.columns)) / 2;
  const height = rows.reduce((end, row) => Math.max(end, row.y + row.h), top);

  const boxes = new Map(
    [...heightOnly].map(([id, box]) => [id, { ...box, x: columnX[grid.places.get(id)?.column ?? 0] ?? 0 }]),
  );
  const kept = new Set(cards.filter((card) => keepsCard(card, view)).map((card) => card.id));
  const keptLinks = new Set(picture.links.filter((link) => keepsLink(link, kept)).map((link) => link.id));
  const stages = layOutStages(picture, grid, heads, columnX, cardWidth, height);
  const laidCards = cards.flatMap((card): LaidCard[] => {
    const box = boxes.get(card.id);
    const text = lines.get(card.id);
    if (box === undefined || text === undefined) return [];
    return [{ card, lines: text, box, laneId: laneIdOf(card, view), faded: !kept.has(card.id) }];
  });
  return {
    width,
    height,
    stages,
    lanes: rows.map(({ lane, code, name, y, h }) => ({
      lane,
      code,
      name,
      head: { x: 0, y, w: measures.laneHead, h },
      row: { x: 0, y, w: width, h },
    })),
    cards: laidCards,
    links: drawLines(
      tracked,
      boxes,
      (column) => columnX[column] ?? x + gutterWidth(tracked.tracks.get(grid.columns)),
      (id) => !keptLinks.has(id),
    ),
    facts: layOutFacts(rows, boxes, cardWidth),
    lines: rows.flatMap((row) => {
      const line = view.blueprint ? lineUnder(row.lane.id) : null;
      return line === null ? [] : [{ ...line, y: row.y + row.h }];
    }),
    emotion: hasEmotion ? layOutEmotion(stages, laidCards, emotionTop, width, view.blueprint) : null,
  };
}

function layOutFacts(rows: readonly LaneRows[], boxes: ReadonlyMap<string, Box>, w: number): LaidFact[] {
  return rows.flatMap((row) =>
    [...row.facts].map(([cardId, lines]) => ({
      id: `${row.lane.id} ${cardId}`,
      cardId,
      box: {
        x: boxes.get(cardId)?.x ?? 0,
        y: row.y + measures.lanePadding,
        w,
        h: lines.length * measures.noteLine,
      },
      lines,
    })),
  );
}

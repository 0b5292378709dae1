import type { JourneyLayout, LaidLane, LaidLink, Point } from './journey-layout.ts';
import { measures } from './map-measures.ts';

/** Room under the lowest thing of a lane. */
const UNDER = 12;

/**
 * The same map with its lanes closed up to what stands in them between two columns: on a page of print, a lane without a
 * card there keeps its name and the lines that pass through it, and no more. Nothing moves sideways, nothing changes its lane.
 * @param from left and right edge of what the page shows
 */
export function closeUpLanes(layout: JourneyLayout, from: number, to: number): JourneyLayout {
  if (layout.facts.length > 0 || layout.lines.length > 0) return layout;
  const spans = layout.lanes.map((lane) => ({ lane, kept: keptHeight(layout, lane, from, to) }));
  const top = layout.lanes[0]?.row.y ?? 0;
  let y = top;
  const moved = spans.map(({ lane, kept }) => {
    const laid = { lane, kept, y };
    y += kept;
    return laid;
  });
  const height = y;
  const down = (old: number): number => {
    if (old <= top) return old;
    const span = moved.find(({ lane: { row } }) => old <= row.y + row.h);
    if (span === undefined) return height;
    return span.y + Math.min(old - span.lane.row.y, span.kept);
  };
  const place = (point: Point): Point => ({ x: point.x, y: down(point.y) });
  return {
    ...layout,
    height,
    stages: layout.stages.map((stage) => ({
      ...stage,
      column: { ...stage.column, h: height - stage.column.y },
    })),
    lanes: moved.map(({ lane, kept, y: at }) => ({
      ...lane,
      name: hasCard(layout, lane, from, to) ? lane.name : [],
      head: { ...lane.head, y: at, h: kept },
      row: { ...lane.row, y: at, h: kept },
    })),
    cards: layout.cards.map((card) => ({ ...card, box: { ...card.box, y: down(card.box.y) } })),
    links: layout.links.map((link) => ({
      ...link,
      points: link.points.map(place),
      mark: link.mark === null ? null : place(link.mark),
    })),
  };
}

function hasCard(layout: JourneyLayout, lane: LaidLane, from: number, to: number): boolean {
  return layout.cards.some(({ laneId, box }) => laneId === lane.lane.id && box.x >= from && box.x < to);
}

/** As much of a lane as its cards, its level lines and the words at its head need. */
function keptHeight(layout: JourneyLayout, lane: LaidLane, from: number, to: number): number {
  const { row } = lane;
  const cards = layout.cards.filter(
    ({ laneId, box }) => laneId === lane.lane.id && box.x >= from && box.x < to,
  );
  const words =
    measures.lanePadding +
    lane.code.length * measures.laneLine +
    (cards.length > 0 ? lane.name.length * measures.noteLine : 0);
  const bottoms = [
    row.y + words,
    ...cards.map(({ box }) => box.y + box.h),
    ...layout.links.flatMap((link) => levels(link)).filter((y) => y > row.y && y < row.y + row.h),
  ];
  return Math.min(row.h, Math.max(...bottoms) - row.y + UNDER);
}

/** Heights of the parts of a line that lead along a lane, from one gutter to another. */
function levels({ points }: LaidLink): number[] {
  const [, , a, b] = points;
  return points.length === 6 && a !== undefined && b !== undefined ? [a.y] : [];
}

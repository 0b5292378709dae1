import { closeUpLanes } from './close-up-lanes.ts';
import type { JourneyLayout, LaidStage } from './journey-layout.ts';
import { measures } from './map-measures.ts';

/** A page of print: the window of the map that it shows. Heads of its stages and lanes are drawn beside it. */
export interface Sheet {
  /** The map with its lanes closed up to what this page shows; the window is in its measures. */
  readonly layout: JourneyLayout;
  readonly x: number;
  readonly y: number;
  readonly w: number;
  readonly h: number;
  readonly stages: readonly SheetStage[];
}

/** The part of a stage that stands on a page. */
export interface SheetStage {
  readonly laid: LaidStage;
  readonly x: number;
  readonly w: number;
  /** It began on an earlier page. */
  readonly continued: boolean;
}

/** Room behind the last column of a page: the point of a stage's rule, and where lines leave. */
const BEHIND = 12;

/**
 * Splits a map into pages: by stages across, by lanes down; inside a stage or a lane only where it is larger than a page,
 * and then between cards. Lines go on over the edge as on the sheets of an atlas.
 * @param room for cards, without the heads of lanes and stages
 */
export function splitSheets(layout: JourneyLayout, room: { w: number; h: number }): Sheet[] {
  return splitAcross(layout, room.w).flatMap(({ from: x, to: right, stages }) => {
    const closed = closeUpLanes(layout, x, right);
    return splitDown(closed, x, right, room.h).map(({ from: y, to: bottom }) => ({
      layout: closed,
      x,
      y,
      w: right - x,
      h: bottom - y,
      stages,
    }));
  });
}

interface Across {
  readonly from: number;
  readonly to: number;
  readonly stages: readonly SheetStage[];
}

function splitAcross(layout: JourneyLayout, room: number): Across[] {
  const pages: { from: number; to: number; stages: SheetStage[] }[] = [];
  let end: number = measures.laneHead;
  const open = (): { from: number; to: number; stages: SheetStage[] } => {
    const page = { from: end, to: end, stages: [] };
    pages.push(page);
    return page;
  };
  let page = open();
  for (const laid of layout.stages) {
    const columns = columnsOf(layout, laid);
    const right = laid.head.x + laid.head.w + BEHIND;
    if (page.stages.length > 0 && right - page.from > room) page = open();
    let first = true;
    // A stage that needs several pages fills them evenly.
    const pagesNeeded = Math.ceil((right - laid.head.x) / room);
    const most = Math.ceil(columns.length / pagesNeeded);
    let here = 0;
    for (const column of columns) {
      if (page.to > page.from && (here === most || column.right - page.from > room)) {
        page = open();
        here = 0;
      }
      here++;
      const own = page.stages.find((one) => one.laid === laid);
      if (own === undefined) page.stages.push({ laid, x: column.x, w: column.w, continued: !first });
      else page.stages[page.stages.indexOf(own)] = { ...own, w: column.x + column.w - own.x };
      first = false;
      page.to = column.right;
      end = column.right;
    }
  }
  return pages;
}

function columnsOf(layout: JourneyLayout, laid: LaidStage): { x: number; w: number; right: number }[] {
  const own = layout.cards.filter(({ card }) => card.stageId === laid.stage.id);
  const found = new Map(own.map(({ box }) => [box.x, box.w]));
  if (found.size === 0) found.set(laid.head.x, laid.head.w);
  return [...found].sort(([a], [b]) => a - b).map(([x, w]) => ({ x, w, right: x + w + BEHIND }));
}

function splitDown(
  layout: JourneyLayout,
  left: number,
  right: number,
  room: number,
): { from: number; to: number }[] {
  const top = layout.emotion?.row.y ?? layout.lanes[0]?.row.y ?? 0;
  const lanes = layout.lanes.map(({ row }) => row.y + row.h);
  const shown = layout.cards.filter(({ box }) => box.x >= left && box.x < right);
  const between = shown
    .map(({ box }) => box.y + box.h + measures.stackSpace / 2)
    .filter((y) => shown.every(({ box }) => y <= box.y || y >= box.y + box.h));
  const pages: { from: number; to: number }[] = [];
  let from = top;
  while (from < layout.height) {
    const last = (cuts: readonly number[]): number =>
      Math.max(...cuts.filter((cut) => cut > from && cut <= from + room));
    const lane = last(lanes);
    const gap = last(between);
    const to = Number.isFinite(lane)
      ? lane
      : Number.isFinite(gap)
        ? gap
        : Math.min(layout.height, from + room);
    pages.push({ from, to });
    from = to;
  }
  return pages.length === 0 ? [{ from: top, to: top }] : pages;
}

import type { JourneyLayout, LaidStage } from './journey-layout.ts';
import { measures } from './map-measures.ts';

/** A page of print: the window of the map that it shows. Heads of its stages and lanes are drawn beside it. */
export interface Sheet {
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
  const across = splitAcross(layout, room.w);
  const down = splitDown(layout, room.h);
  return down.flatMap(({ from: y, to: bottom }) =>
    across.map(({ from: x, to: right, stages }) => ({ x, y, w: right - x, h: bottom - y, stages })),
  );
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
    for (const column of columns) {
      if (page.to > page.from && column.right - page.from > room) page = open();
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

function splitDown(layout: JourneyLayout, room: number): { from: number; to: number }[] {
  const top = layout.emotion?.row.y ?? layout.lanes[0]?.row.y ?? 0;
  const lanes = [
    ...(layout.emotion === null ? [] : [layout.lanes[0]?.row.y ?? top]),
    ...layout.lanes.map(({ row }) => row.y + row.h),
  ];
  const between = layout.cards
    .map(({ box }) => box.y + box.h + measures.stackSpace / 2)
    .filter((y) => layout.cards.every(({ box }) => y <= box.y || y >= box.y + box.h));
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

import { giveTracks } from './give-tracks.ts';
import type { Stretch } from './give-tracks.ts';
import type { Box, LaidLink, Point } from './journey-layout.ts';
import { measures } from './map-measures.ts';
import { placePorts } from './place-ports.ts';
import type { Ports } from './place-ports.ts';
import type { RoutePlan } from './plan-routes.ts';

/** Heights of a way: where it leaves, goes level and arrives. */
interface Way {
  readonly plan: RoutePlan;
  readonly ports: Ports;
  /** Height of its level part; null for neighbours. */
  readonly level: number | null;
}

/** Lines with tracks in the gutters, before the columns have their places. */
export interface LineTracks {
  readonly ways: readonly Way[];
  /** Track by gutter and link. */
  readonly tracks: ReadonlyMap<number, ReadonlyMap<string, number>>;
}

/** Gives every upright part of every line a track of its own in its gutter. */
export function trackLines(
  plans: readonly RoutePlan[],
  boxes: ReadonlyMap<string, Box>,
  trackTop: (lane: number) => number,
): LineTracks {
  const ports = placePorts(plans, boxes);
  const ways = plans.map((plan): Way => {
    const level = plan.track === null ? null : trackTop(plan.to.lane) + plan.track * measures.track;
    return { plan, ports: ports.get(plan.link.id) ?? { leave: 0, arrive: 0 }, level };
  });
  const stretches = new Map<number, Stretch[]>();
  const add = (gutter: number, id: string, from: number, to: number): void => {
    if (from !== to) stretches.set(gutter, [...(stretches.get(gutter) ?? []), { id, from, to }]);
  };
  for (const { plan, ports: at, level } of ways) {
    if (level === null) add(plan.out, plan.link.id, at.leave, at.arrive);
    else {
      add(plan.out, plan.link.id, at.leave, level);
      add(plan.in, plan.link.id, level, at.arrive);
    }
  }
  return { ways, tracks: new Map([...stretches].map(([gutter, all]) => [gutter, giveTracks(all)])) };
}

/** How wide a gutter is with its tracks. */
export function gutterWidth(tracks: ReadonlyMap<string, number> | undefined): number {
  const count = tracks === undefined ? 0 : Math.max(...tracks.values()) + 1;
  return Math.max(measures.leastGutter, measures.leave + count * measures.track + measures.arrive);
}

/** The corners of every line. `columnX` is the left edge of a column of cards. */
export function drawLines(
  { ways, tracks }: LineTracks,
  boxes: ReadonlyMap<string, Box>,
  columnX: (column: number) => number,
  isFaded: (linkId: string) => boolean,
): LaidLink[] {
  const marks: Point[] = [];
  return ways.map(({ plan, ports, level }) => {
    const { link, side } = plan;
    const from = boxes.get(link.from);
    const to = boxes.get(link.to);
    const leaveX = from === undefined ? 0 : side === 'right' ? from.x + from.w : from.x;
    const arriveX = to?.x ?? 0;
    const trackX = (gutter: number): number =>
      columnX(gutter) - measures.arrive - (tracks.get(gutter)?.get(link.id) ?? 0) * measures.track;
    const outX = trackX(plan.out);
    const start = { x: leaveX, y: ports.leave };
    const end = { x: arriveX, y: ports.arrive };
    const between: Point[] =
      level === null
        ? ports.leave === ports.arrive
          ? []
          : [
              { x: outX, y: ports.leave },
              { x: outX, y: ports.arrive },
            ]
        : [
            { x: outX, y: ports.leave },
            { x: outX, y: level },
            { x: trackX(plan.in), y: level },
            { x: trackX(plan.in), y: ports.arrive },
          ];
    const points = [start, ...between, end];
    const mark = link.crossesAgencies === true ? markOf(points, marks) : null;
    if (mark !== null) marks.push(mark);
    return {
      link,
      points,
      mark,
      faded: isFaded(link.id),
    };
  });
}

/** Where along the longest part of its line a mark may stand, the middle first. */
const places = [0.5, 0.35, 0.65, 0.22, 0.78];
const MARKS_APART = 16;

/** The middle of the longest part of a line, or beside it where another mark stands. */
function markOf(points: readonly Point[], taken: readonly Point[]): Point {
  let a: Point = points[0] ?? { x: 0, y: 0 };
  let b: Point = a;
  points.slice(1).forEach((end, i) => {
    const start = points[i] ?? end;
    if (distance(start, end) > distance(a, b)) [a, b] = [start, end];
  });
  const found = places.map((at) => ({ x: a.x + (b.x - a.x) * at, y: a.y + (b.y - a.y) * at }));
  const free = found.find((one) => taken.every((other) => distance(one, other) >= MARKS_APART));
  return free ?? found[0] ?? a;
}

function distance(a: Point, b: Point): number {
  return Math.abs(b.x - a.x) + Math.abs(b.y - a.y);
}

import type { Box } from './journey-layout.ts';
import type { RoutePlan } from './plan-routes.ts';

/** Heights at which a line leaves and arrives. */
export interface Ports {
  readonly leave: number;
  readonly arrive: number;
}

/** Distance of the first port from the corner of its card, and between ports. */
const CORNER = 20;
const STEP = 9;

interface End {
  readonly linkId: string;
  readonly end: 'leave' | 'arrive';
  /** Height of the other card: lines to higher cards leave and arrive higher, so that they cross less. */
  readonly other: number;
}

/**
 * Gives every line its own height at both cards: arrivals from the top of a side downwards, departures from its bottom
 * upwards. Neighbours whose ends nearly meet go straight.
 */
export function placePorts(
  plans: readonly RoutePlan[],
  boxes: ReadonlyMap<string, Box>,
): ReadonlyMap<string, Ports> {
  const sides = new Map<string, End[]>();
  const add = (card: string, side: string, end: End): void => {
    const key = `${side} ${card}`;
    sides.set(key, [...(sides.get(key) ?? []), end]);
  };
  const top = (id: string): number => boxes.get(id)?.y ?? 0;
  for (const { link, side } of plans) {
    add(link.from, side, { linkId: link.id, end: 'leave', other: top(link.to) });
    add(link.to, 'left', { linkId: link.id, end: 'arrive', other: top(link.from) });
  }
  const heights = new Map<string, number>();
  for (const [key, ends] of sides) {
    const box = boxes.get(key.slice(key.indexOf(' ') + 1));
    if (box === undefined) continue;
    for (const [end, height] of portsOf(ends, box)) heights.set(`${end.end} ${end.linkId}`, height);
  }
  return new Map(
    plans.map(({ link }) => [
      link.id,
      { leave: heights.get(`leave ${link.id}`) ?? 0, arrive: heights.get(`arrive ${link.id}`) ?? 0 },
    ]),
  );
}

function portsOf(ends: readonly End[], box: Box): [End, number][] {
  const step = Math.min(STEP, (box.h - 2 * CORNER) / Math.max(1, ends.length - 1));
  const sorted = (end: End['end']): End[] =>
    ends.filter((one) => one.end === end).sort((a, b) => a.other - b.other || (a.linkId < b.linkId ? -1 : 1));
  const arrivals = sorted('arrive');
  const departures = sorted('leave');
  const middle = ends.length === 1;
  return [
    ...arrivals.map((end, i): [End, number] => [end, box.y + (middle ? box.h / 2 : CORNER + i * step)]),
    ...departures.map((end, i): [End, number] => [
      end,
      box.y + (middle ? box.h / 2 : box.h - CORNER - (departures.length - 1 - i) * step),
    ]),
  ];
}

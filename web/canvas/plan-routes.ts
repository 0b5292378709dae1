import { giveTracks } from './give-tracks.ts';
import type { PictureLink } from './journey-picture.ts';
import type { Grid, GridPlace } from './place-in-grid.ts';

/** Which side of its first card a line leaves from; every line arrives on the left. */
export type Side = 'left' | 'right';

/**
 * The way of a line, counted in gutters. Gutter g lies left of column g. A line leaves its card into a gutter, and,
 * where the other card does not stand at the same gutter, goes along the top of that card's lane to the gutter left of it.
 */
export interface RoutePlan {
  readonly link: PictureLink;
  readonly from: GridPlace;
  readonly to: GridPlace;
  readonly side: Side;
  /** The gutter it leaves into. */
  readonly out: number;
  /** The gutter it arrives from; the same as `out` for neighbours. */
  readonly in: number;
  /** Track at the top of the lane it arrives in; null for neighbours. */
  readonly track: number | null;
}

/** Plans the way of every line and counts the tracks that each lane needs at its top. Links to cards that are not there are left out. */
export function planRoutes(
  links: readonly PictureLink[],
  grid: Grid,
): { plans: RoutePlan[]; laneTracks: ReadonlyMap<number, number> } {
  const plans = links.flatMap((link): RoutePlan[] => {
    const from = grid.places.get(link.from);
    const to = grid.places.get(link.to);
    if (from === undefined || to === undefined) return [];
    const forward = to.column > from.column;
    const out = forward ? from.column + 1 : from.column;
    return [{ link, from, to, side: forward ? 'right' : 'left', out, in: to.column, track: null }];
  });
  const long = plans.filter((plan) => plan.out !== plan.in);
  const laneTracks = new Map<number, number>();
  const tracks = new Map<string, number>();
  for (const lane of new Set(long.map((plan) => plan.to.lane))) {
    const here = long.filter((plan) => plan.to.lane === lane);
    const given = giveTracks(
      here.map((plan) => ({ id: plan.link.id, from: plan.out, to: plan.in })),
      1,
    );
    for (const [id, track] of given) tracks.set(id, track);
    laneTracks.set(lane, Math.max(...given.values()) + 1);
  }
  return {
    plans: plans.map((plan) => ({ ...plan, track: tracks.get(plan.link.id) ?? null })),
    laneTracks,
  };
}

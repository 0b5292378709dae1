import { topTaskProgress } from './unit-profile.rules.ts';

/** An agency at the top of the tree with what it has said of its top tasks. */
export interface AgencyTopTasks {
  readonly unitId: string;
  /** Whether a published service of the agency or of a unit below it is listed: that it serves the public is known then. */
  readonly hasServices: boolean;
  /** Null where it has listed none. */
  readonly topTaskCount: number | null;
  /** For how many of the three roles somebody is named. */
  readonly officialsNamed: number;
  /** Units below it that list top tasks of their own. */
  readonly unitsBelow: number;
  readonly updatedAt: string | null;
}

/** Which agencies have listed how many top tasks of the five that are asked for (R31). */
export interface TopTaskLists {
  readonly agencies: readonly AgencyTopTasks[];
  /** Numerator: agencies with at least five. */
  readonly allAsked: number;
  readonly fewer: number;
  /** Not known: they have listed none here. */
  readonly notListed: number;
  /** Agencies that are not counted, because nothing here says that they serve the public. */
  readonly leftOut: number;
}

/**
 * Counts agencies by how far they have come. An agency counts that serves the public as far as the index knows: it has
 * a published service, or it says itself that it has top tasks (R31, M-23-22 IV.A.5).
 */
export function listTopTasks(all: readonly AgencyTopTasks[]): TopTaskLists {
  const agencies = all.filter(
    (agency) => agency.hasServices || agency.topTaskCount !== null || agency.unitsBelow > 0,
  );
  const count = (progress: ReturnType<typeof topTaskProgress>): number =>
    agencies.filter(({ topTaskCount }) => topTaskProgress(topTaskCount) === progress).length;
  return {
    agencies,
    allAsked: count('ALL_ASKED'),
    fewer: count('FEWER'),
    notListed: count('NOT_LISTED'),
    leftOut: all.length - agencies.length,
  };
}

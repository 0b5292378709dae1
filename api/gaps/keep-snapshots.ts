import type { Graph } from '../graph/graph.ts';
import { nextMonth } from './snapshot.rules.ts';
import { takeDueSnapshot } from './take-snapshot.ts';
import type { TakenSnapshot } from './take-snapshot.ts';

/** What the keeping of counts tells of itself. */
export interface SnapshotNews {
  readonly onTaken: (taken: TakenSnapshot) => void;
  /** A count that failed is tried again with the next look. */
  readonly onFailed: (error: unknown) => void;
}

/** Longest wait between two looks, in milliseconds: what failed is tried again, and clocks that were set are noticed. */
const LOOK_MS = 60 * 60 * 1000;

/** After the month began: clocks of copies differ a little. */
const AFTER_MS = 1000;

/**
 * Sees to it that each month is counted, once, by whichever copy of the product notices first: at the start, when a
 * month begins, and every hour (R33). Needs no scheduler and keeps no process alive.
 * @returns ends it; a count under way is given up with the connection, and taken by the next look of any copy
 */
export function keepSnapshots(
  graph: Graph,
  { onTaken, onFailed }: SnapshotNews,
  clock: () => Date = () => new Date(),
): () => void {
  let timer: NodeJS.Timeout | undefined;
  let ended = false;
  const look = async (): Promise<void> => {
    try {
      const taken = await takeDueSnapshot(graph, clock());
      if (taken !== null) onTaken(taken);
    } catch (error) {
      if (!ended) onFailed(error);
    }
    if (ended) return;
    const now = clock();
    const wait = Math.min(LOOK_MS, nextMonth(now).getTime() - now.getTime() + AFTER_MS);
    timer = setTimeout(() => void look(), wait).unref();
  };
  void look();
  return () => {
    ended = true;
    clearTimeout(timer);
  };
}

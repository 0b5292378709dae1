/** A stretch of a line along a gutter, from one end to the other. */
export interface Stretch {
  readonly id: string;
  readonly from: number;
  readonly to: number;
}

/** Stretches on one track keep at least this distance. */
const APART = 6;

/**
 * Gives each stretch a track so that no two on one track touch: the shortest first, on the first track that is free.
 * The same stretches get the same tracks in whatever order they come.
 */
export function giveTracks(stretches: readonly Stretch[], apart = APART): ReadonlyMap<string, number> {
  const spans = stretches
    .map(({ id, from, to }) => ({ id, low: Math.min(from, to), high: Math.max(from, to) }))
    .sort((a, b) => a.high - a.low - (b.high - b.low) || a.low - b.low || (a.id < b.id ? -1 : 1));
  const tracks: { low: number; high: number }[][] = [];
  const given = new Map<string, number>();
  for (const span of spans) {
    const free = tracks.findIndex((taken) =>
      taken.every((one) => one.high + apart <= span.low || span.high + apart <= one.low),
    );
    const track = free === -1 ? tracks.length : free;
    tracks[track] = [...(tracks[track] ?? []), span];
    given.set(span.id, track);
  }
  return given;
}

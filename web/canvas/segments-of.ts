import type { ScenePoint } from './graph-scene.ts';

/** A line's corners as Cytoscape takes them: how far along the straight way, and how far beside it. */
export interface Segments {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/** Turns corners into weights and distances from the straight line between the two ends. */
export function segmentsOf(points: readonly ScenePoint[]): Segments {
  const from = points[0];
  const to = points.at(-1);
  if (from === undefined || to === undefined) return { weights: [], distances: [] };
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const square = dx * dx + dy * dy;
  const length = Math.sqrt(square);
  const inner = points.slice(1, -1);
  if (length === 0) return { weights: inner.map(() => 0), distances: inner.map(() => 0) };
  return {
    weights: inner.map(({ x, y }) => ((x - from.x) * dx + (y - from.y) * dy) / square),
    distances: inner.map(({ x, y }) => ((y - from.y) * dx - (x - from.x) * dy) / length),
  };
}

import type { JourneyGraph, PartEdge, PartNode } from './journey-graph.rules.ts';

/** What has to be written so that one graph becomes the other. What is equal in both is in none of the lists. */
export interface JourneyPlan {
  readonly newNodes: readonly PartNode[];
  readonly changedNodes: readonly PartNode[];
  /** Ids of nodes that go, with every edge they have. */
  readonly goneNodeIds: readonly string[];
  readonly newEdges: readonly PartEdge[];
  readonly changedEdges: readonly PartEdge[];
  /** Edges that go between nodes that stay. */
  readonly goneEdges: readonly PartEdge[];
}

/**
 * The differences between a stored journey and a written one. A part that keeps its id keeps its node; what moves, moves
 * by its edges alone.
 */
export function planChanges(before: JourneyGraph, after: JourneyGraph): JourneyPlan {
  const nodes = differ(before.nodes, after.nodes, ({ label, id }) => `${label} ${id}`);
  const edges = differ(before.edges, after.edges, keyOfEdge);
  const goneNodeIds = nodes.gone.map(({ id }) => id);
  const gone = new Set(goneNodeIds);
  return {
    newNodes: nodes.added,
    changedNodes: nodes.changed,
    goneNodeIds,
    newEdges: edges.added,
    changedEdges: edges.changed,
    goneEdges: edges.gone.filter(({ from, to }) => !gone.has(from) && !gone.has(to)),
  };
}

function keyOfEdge({ type, from, to, id }: PartEdge): string {
  return JSON.stringify([type, from, to, id]);
}

function differ<T extends { readonly properties: Readonly<Record<string, unknown>> }>(
  before: readonly T[],
  after: readonly T[],
  keyOf: (one: T) => string,
): { added: T[]; changed: T[]; gone: T[] } {
  const old = new Map(before.map((one) => [keyOf(one), one]));
  const kept = new Set(after.map(keyOf));
  const same = (one: T): boolean => {
    const other = old.get(keyOf(one))?.properties ?? {};
    return JSON.stringify(sorted(one.properties)) === JSON.stringify(sorted(other));
  };
  return {
    added: after.filter((one) => !old.has(keyOf(one))),
    changed: after.filter((one) => old.has(keyOf(one)) && !same(one)),
    gone: before.filter((one) => !kept.has(keyOf(one))),
  };
}

/** What is null is as good as not there. */
function sorted(properties: Readonly<Record<string, unknown>>): [string, unknown][] {
  return Object.entries(properties)
    .filter(([, value]) => value !== null)
    .sort(([a], [b]) => (a < b ? -1 : 1));
}

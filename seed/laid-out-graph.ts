import type { StoredProperties } from '../api/inventory/service-record.rules.ts';
import type { Label } from '../schema/vocabulary/labels.ts';
import type { Relationship } from '../schema/vocabulary/relationships.ts';
import type { EdgeRow, NodeRow } from './seed.statements.ts';

/** What is to be stored: nodes by id and edges between ids. Plain data; nothing is asked of a database. */
export class LaidOutGraph {
  readonly #nodes = new Map<string, NodeRow>();
  readonly #edges: EdgeRow[] = [];
  readonly #known: ReadonlySet<string>;

  /** @param known ids of nodes that are stored already and not made again */
  constructor(known: ReadonlySet<string> = new Set()) {
    this.#known = known;
  }

  /** Adds a node; the same id again is the same node. */
  addNode(label: Label, properties: NodeRow['properties']): void {
    if (!this.#known.has(properties.id) && !this.#nodes.has(properties.id))
      this.#nodes.set(properties.id, { label, properties });
  }

  /** Adds an edge, read aloud from left to right. */
  addEdge(from: string, type: Relationship, to: string, properties?: StoredProperties): void {
    this.#edges.push({ from, type, to, properties });
  }

  get nodes(): readonly NodeRow[] {
    return [...this.#nodes.values()];
  }

  get edges(): readonly EdgeRow[] {
    return this.#edges;
  }
}

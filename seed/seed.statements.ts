import { cypher, withWholeNumbers } from '../api/graph/cypher.ts';
import type { Params, Statement } from '../api/graph/cypher.ts';
import { wholeProperties } from '../api/inventory/service-record.rules.ts';
import type { StoredProperties } from '../api/inventory/service-record.rules.ts';
import type { Label } from '../schema/vocabulary/labels.ts';
import type { Relationship } from '../schema/vocabulary/relationships.ts';

/** Id of the node that says which seed the store has; see api/graph/schema.statements.ts. */
const SCHEMA_NODE_ID = 'graph-schema';

const nothing = (): null => null;

function stored(properties: StoredProperties): Params {
  return withWholeNumbers(properties, wholeProperties);
}

/** A node to be made: its label of the vocabulary and its properties, the id among them. */
export interface NodeRow {
  readonly label: Label;
  readonly properties: StoredProperties & { readonly id: string };
}

/** An edge to be made between two records, by their ids. */
export interface EdgeRow {
  readonly type: Relationship;
  readonly from: string;
  readonly to: string;
  readonly properties?: StoredProperties;
}

/**
 * Makes nodes of any labels: one text, so the server plans it once for the whole load. A property that is null is
 * left out by the database.
 */
export function createNodes(rows: readonly NodeRow[]): Statement<unknown> {
  return {
    name: 'seed.createNodes',
    text: cypher`UNWIND $rows AS row CREATE (n:$(row.label):Record) SET n = row.properties`,
    params: { rows: rows.map(({ label, properties }) => ({ label, properties: stored(properties) })) },
    decode: nothing,
  };
}

/** Makes edges of any types between records that are there; tells how many were made. */
export function createEdges(rows: readonly EdgeRow[]): Statement<number> {
  return {
    name: 'seed.createEdges',
    text: cypher`UNWIND $rows AS row
      MATCH (a:Record {id: row.from})
      MATCH (b:Record {id: row.to})
      CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties
      RETURN count(r) AS made`,
    params: { rows: rows.map((row) => ({ ...row, properties: stored(row.properties ?? {}) })) },
    decode: (row) => row.number('made'),
  };
}

/** What the store says of the seed it holds. */
export interface SeedState {
  readonly checksum: string | null;
  readonly services: number;
}

/** Which seed the store has, and how many services are listed. */
export function readSeedState(): Statement<SeedState> {
  return {
    name: 'seed.readSeedState',
    text: cypher`MATCH (g:GraphSchema {id: $id})
      RETURN g.seedChecksum AS checksum, COUNT { MATCH (:Service) } AS services`,
    params: { id: SCHEMA_NODE_ID },
    decode: (row) => ({ checksum: row.optionalString('checksum'), services: row.number('services') }),
  };
}

/**
 * Lets one load at a time through: takes the write lock of the schema node, then reads which seed is there. The lock
 * ends with the transaction, however that ends.
 */
export function lockSeed(): Statement<SeedState> {
  return {
    name: 'seed.lockSeed',
    text: cypher`MATCH (g:GraphSchema {id: $id}) SET g.seedLock = true WITH g REMOVE g.seedLock
      RETURN g.seedChecksum AS checksum, COUNT { MATCH (:Service) } AS services`,
    params: { id: SCHEMA_NODE_ID },
    decode: (row) => ({ checksum: row.optionalString('checksum'), services: row.number('services') }),
  };
}

/** Anything in the store beside the schema node; no row in a store that is empty. */
export function findAnyRecord(): Statement<string> {
  return {
    name: 'seed.findAnyRecord',
    text: cypher`MATCH (n) WHERE NOT n:GraphSchema
      RETURN coalesce(head(labels(n)), 'node') + ' ' + coalesce(toString(n.id), '') AS what LIMIT 1`,
    params: {},
    decode: (row) => row.string('what'),
  };
}

/** Records which seed was loaded and leaves an audit record of it (R100). */
export function recordLoad(change: {
  readonly id: string;
  readonly at: string;
  readonly actor: string;
  readonly summary: string;
  readonly after: string;
  readonly checksum: string;
}): Statement<unknown> {
  const { checksum, ...properties } = change;
  return {
    name: 'seed.recordLoad',
    text: cypher`MATCH (g:GraphSchema {id: $id})
      SET g.seedChecksum = $checksum, g.seedLoadedAt = $change.at
      CREATE (c:Change:Record {action: 'SEED_LOADED'}) SET c += $change
      CREATE (c)-[:CHANGED]->(g)`,
    params: { id: SCHEMA_NODE_ID, checksum, change: properties },
    decode: nothing,
  };
}

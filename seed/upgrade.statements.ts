import { cypher, withWholeNumbers } from '../api/graph/cypher.ts';
import type { Statement } from '../api/graph/cypher.ts';
import { wholeProperties } from '../api/inventory/service-record.rules.ts';
import type { Relationship } from '../schema/vocabulary/relationships.ts';
import type { NodeRow } from './seed.statements.ts';

const nothing = (): null => null;

/**
 * Which of these records people have edited since they were loaded: their version moved on, or a change of them is
 * recorded. A service whose rationale was edited counts too, because its verdict rests on it.
 */
export function findEdited(ids: readonly string[]): Statement<string> {
  return {
    name: 'seed.findEdited',
    text: cypher`UNWIND $ids AS id
      MATCH (n:Record {id: id})
      WHERE n.version > 1 OR EXISTS { (n)<-[:CHANGED]-(:Change) }
        OR EXISTS { (n)<-[:EXPLAINS]-(:Rationale)<-[:CHANGED]-(:Change) }
      RETURN id`,
    params: { ids },
    decode: (row) => row.string('id'),
  };
}

/** What became of the records of one batch. */
export interface Upserted {
  readonly made: number;
  readonly changed: number;
}

/**
 * Makes records that are not there and rewrites those whose facts differ. When a record was made stays as it was, and
 * so does one that differs only in its times.
 *
 * @param times properties that depend on the moment of the load
 */
export function upsertNodes(rows: readonly NodeRow[], times: readonly string[]): Statement<Upserted> {
  return {
    name: 'seed.upsertNodes',
    text: cypher`UNWIND $rows AS row
      OPTIONAL MATCH (old:Record {id: row.id})
      WITH row, old, old.createdAt AS madeAt, old IS NULL OR any(key IN row.keys WHERE
        coalesce(old[key] <> row.properties[key], old[key] IS NOT NULL OR row.properties[key] IS NOT NULL)) AS differs
      WHERE differs
      MERGE (n:Record {id: row.id})
      SET n:$(row.label), n += row.properties, n.createdAt = coalesce(madeAt, row.properties.createdAt)
      RETURN count(CASE WHEN old IS NULL THEN 1 END) AS made, count(old) AS changed`,
    params: {
      rows: rows.map(({ label, properties }) => ({
        id: properties.id,
        label,
        properties: withWholeNumbers(properties, wholeProperties),
        keys: Object.keys(properties).filter((key) => !times.includes(key)),
      })),
    },
    decode: (row) => ({ made: row.number('made'), changed: row.number('changed') }),
  };
}

/** Takes away edges of these types that start at these records; they are made again from the seed. */
export function dropOutgoing(ids: readonly string[], types: readonly Relationship[]): Statement<unknown> {
  return {
    name: 'seed.dropOutgoing',
    text: cypher`UNWIND $ids AS id MATCH (:Record {id: id})-[r]->() WHERE type(r) IN $types DELETE r`,
    params: { ids, types },
    decode: nothing,
  };
}

/** Takes away edges of these types that end at these records; they are made again from the seed. */
export function dropIncoming(ids: readonly string[], types: readonly Relationship[]): Statement<unknown> {
  return {
    name: 'seed.dropIncoming',
    text: cypher`UNWIND $ids AS id MATCH (:Record {id: id})<-[r]-() WHERE type(r) IN $types DELETE r`,
    params: { ids, types },
    decode: nothing,
  };
}

/** Takes away channels and volumes that belong to no service any more. */
export function dropLoose(): Statement<unknown> {
  return {
    name: 'seed.dropLoose',
    text: cypher`MATCH (n:ChannelOffering|YearlyVolume)
      WHERE NOT EXISTS { (n)<-[:REACHED_THROUGH|HAS_VOLUME]-(:Service) }
      DETACH DELETE n`,
    params: {},
    decode: nothing,
  };
}

import { cypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';

/** Edges of others to a service, by type. */
const edges: Readonly<Record<'INVOLVES' | 'USES' | 'NAMES' | 'EXPLAINS', CypherText>> = {
  INVOLVES: cypher`INVOLVES`,
  USES: cypher`USES`,
  NAMES: cypher`NAMES`,
  EXPLAINS: cypher`EXPLAINS`,
};

/**
 * Lets what points to one service point to another: stages of life experiences, steps of journeys, designations, rationales. Each edge says
 * which record it came from; where both had one, the kept record's stays.
 */
export function redirectEdges(
  type: keyof typeof edges,
  mergeId: string,
  keepId: string,
): Statement<{ readonly id: string }> {
  const edge = edges[type];
  return {
    name: `inventory.redirectEdges.${type}`,
    text: cypher`MATCH (keep:Service {id: $keepId}) WITH keep
      MATCH (n:Record)-[old:${edge}]->(:Service {id: $mergeId})
      MERGE (n)-[edge:${edge}]->(keep)
        ON CREATE SET edge += properties(old), edge.mergedFrom = coalesce(old.mergedFrom, $mergeId)
      DELETE old
      FOREACH (_ IN CASE WHEN n:Rationale THEN [1] ELSE [] END | SET n.serviceId = $keepId)
      RETURN n.id AS id ORDER BY id`,
    params: { mergeId, keepId },
    decode: (row) => ({ id: row.string('id') }),
  };
}

/** Marks that a record became part of another, and leads all that became part of it there too. */
export function markMerged(mergeId: string, keepId: string): Statement<unknown> {
  return {
    name: 'inventory.markMerged',
    text: cypher`MATCH (merged:Service {id: $mergeId}) SET merged.mergedInto = $keepId
      WITH merged MATCH (earlier:Service {mergedInto: $mergeId}) SET earlier.mergedInto = $keepId`,
    params: { mergeId, keepId },
    decode: () => null,
  };
}

/** Under which ids the records are found now that these became part of. */
export function survivorsOf(
  ids: readonly string[],
): Statement<{ readonly id: string; readonly value: string }> {
  return {
    name: 'inventory.survivorsOf',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id}) WHERE s.mergedInto IS NOT NULL RETURN id, s.mergedInto AS survivor`,
    params: { ids },
    decode: (row) => ({ id: row.string('id'), value: row.string('survivor') }),
  };
}

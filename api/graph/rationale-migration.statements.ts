import { cypher } from './cypher.ts';
import type { Statement } from './cypher.ts';

const nothing = (): null => null;

/**
 * Gives rationales of stores from before they could be written a version, a place in the queue, and solutions as a
 * list. They wait since the seed was loaded, which is all that is known of them.
 */
export function versionRationales(): Statement<unknown> {
  return {
    name: 'graph.versionRationales',
    text: cypher`MATCH (r:Rationale) WHERE r.queueKey IS NULL
      OPTIONAL MATCH (g:GraphSchema {id: 'graph-schema'})
      WITH r, coalesce(g.seedLoadedAt, toString(datetime())) AS at
      SET r.version = 1, r.createdAt = at, r.updatedAt = at, r.since = at, r.queueKey = at + '|' + r.id,
        r.reasons = [r.reason], r.solutionKinds = [''], r.solutionTexts = [r.potentialSolution], r.noneIdentified = false`,
    params: {},
    decode: nothing,
  };
}

/** Joins rationales to the record of their reason. */
export function joinReasons(): Statement<unknown> {
  return {
    name: 'graph.joinReasons',
    text: cypher`MATCH (r:Rationale) WHERE r.reason IS NOT NULL AND NOT EXISTS { (r)-[:GIVES_REASON]->(:Reason) }
      MERGE (reason:Reason {id: 'reason-' + toLower(replace(r.reason, '_', '-'))})
      ON CREATE SET reason:Record, reason.code = r.reason
      CREATE (r)-[:GIVES_REASON {position: 1, brief: r.reasonLabel, citations: []}]->(reason)`,
    params: {},
    decode: nothing,
  };
}

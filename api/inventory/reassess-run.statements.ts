import { cypher, int } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';

/** A reassessment of all services that is under way. It is kept in the store, so that a run that was killed goes on. */
export interface ReassessRun {
  readonly id: string;
  /** ISO date and time. */
  readonly startedAt: string;
  /** Version of the rules that it judges by. */
  readonly ruleVersion: number;
  /** Id of the last service that was judged; empty at the start. */
  readonly cursor: string;
  readonly checked: number;
  /** Services of which anything was stored. */
  readonly stored: number;
}

/** Id of the node that keeps the run, the same that keeps the version of the schema. */
export const RUN_NODE_ID = 'graph-schema';

/** The run that is under way; no row where there is none. */
export function readRun(): Statement<ReassessRun> {
  return {
    name: 'inventory.readReassessRun',
    text: cypher`MATCH (g:GraphSchema {id: $id}) WHERE g.reassessRun IS NOT NULL RETURN g.reassessRun AS run`,
    params: { id: RUN_NODE_ID },
    decode: (row) => JSON.parse(row.string('run')) as ReassessRun,
  };
}

/**
 * Moves the run from one state to the next, or begins or ends it; no row where it is in another state, because another
 * copy has moved it. The write lock comes before the comparison.
 */
export function moveRun(from: ReassessRun | null, to: ReassessRun | null): Statement<boolean> {
  return {
    name: 'inventory.moveReassessRun',
    text: cypher`MATCH (g:GraphSchema {id: $id}) SET g.reassessAsked = true REMOVE g.reassessAsked
      WITH g WHERE coalesce(g.reassessRun, '') = $from
      SET g.reassessRun = $to RETURN true AS moved`,
    params: {
      id: RUN_NODE_ID,
      from: from === null ? '' : JSON.stringify(from),
      to: to === null ? null : JSON.stringify(to),
    },
    decode: (row) => row.boolean('moved'),
  };
}

/** Ids of the next services behind one, in the order of their ids. */
export function servicesAfter(cursor: string, limit: number): Statement<string> {
  return {
    name: 'inventory.servicesAfter',
    text: cypher`MATCH (s:Service) WHERE s.id > $cursor RETURN s.id AS id ORDER BY s.id LIMIT $limit`,
    params: { cursor, limit: int(limit) },
    decode: (row) => row.string('id'),
  };
}

/** How many services there are, in whatever status. */
export function countServices(): Statement<number> {
  return {
    name: 'inventory.countServices',
    text: cypher`MATCH (s:Service) RETURN count(s) AS total`,
    params: {},
    decode: (row) => row.number('total'),
  };
}

/** A verdict that a run changed. */
export interface VerdictChange {
  readonly serviceId: string;
  readonly name: string;
  readonly verdict: string;
  readonly from: string;
  readonly to: string;
}

/** What a run has changed so far, also before it was killed, in the order of the ids. */
export function changesOfRun(run: Pick<ReassessRun, 'id' | 'startedAt'>): Statement<VerdictChange[]> {
  return {
    name: 'inventory.changesOfRun',
    text: cypher`MATCH (c:Change) WHERE c.at >= $startedAt AND c.actorId = $id AND c.action = 'REASSESSED'
      MATCH (c)-[:CHANGED]->(s:Service) WITH c, s ORDER BY s.id, c.at
      RETURN s.id AS serviceId, s.name AS name, c.before AS before, c.after AS after`,
    params: { id: run.id, startedAt: run.startedAt },
    decode: (row) => {
      const before = JSON.parse(row.string('before')) as Record<string, string>;
      const after = JSON.parse(row.string('after')) as Record<string, string>;
      const [serviceId, name] = [row.string('serviceId'), row.string('name')];
      return Object.keys(after).map((verdict) => ({
        serviceId,
        name,
        verdict,
        from: before[verdict] ?? '',
        to: after[verdict] ?? '',
      }));
    },
  };
}

/** Figures of a run that has ended, out of the record that it left; no row while it goes on. */
export function endOfRun(
  run: Pick<ReassessRun, 'id' | 'startedAt'>,
): Statement<Pick<ReassessRun, 'checked' | 'stored'>> {
  return {
    name: 'inventory.endOfRun',
    text: cypher`MATCH (c:Change) WHERE c.at >= $startedAt AND c.actorId = $id AND c.action = 'REASSESSED'
      MATCH (c)-[:CHANGED]->(:GraphSchema) RETURN c.after AS after`,
    params: { id: run.id, startedAt: run.startedAt },
    decode: (row) => {
      const { checked, stored } = JSON.parse(row.string('after')) as ReassessRun;
      return { checked, stored };
    },
  };
}

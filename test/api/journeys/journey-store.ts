import { cypher } from '../../../api/graph/cypher.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { historyStart } from '../../../api/graph/write-door.ts';
import type { ChangedFacts, Facts } from '../../../api/inventory/change-diff.rules.ts';
import { readJourneyStanding } from '../../../api/journeys/journey-state.statements.ts';
import type { JourneyStanding } from '../../../api/journeys/journey-state.statements.ts';
import type { Actor, RequestContext } from '../../../api/request.ts';

export const contextOf = (graph: Graph, actor: Actor | null, second = 0): RequestContext => ({
  graph,
  now: new Date(Date.UTC(2026, 10, 3, 14, 0, second)),
  edition: 'A11_2024',
  actor,
  loaders: new Map(),
});

export async function standingOf(graph: Graph, id: string): Promise<JourneyStanding> {
  const standing = await graph.readOne(readJourneyStanding(id));
  if (standing === null) throw new Error(`There is no journey ${id}.`);
  return standing;
}

/** A change as the history keeps it. */
export interface ToldChange extends ChangedFacts {
  readonly version: number;
  readonly action: string;
  readonly summary: string;
}

/** The history of a journey, the oldest change first. */
export function changesOf(graph: Graph, id: string): Promise<ToldChange[]> {
  return graph.read({
    name: 'test.history',
    text: cypher`MATCH (c:Change) WHERE c.historyKey STARTS WITH $start WITH c ORDER BY c.historyKey
      RETURN c.version AS version, c.action AS action, c.summary AS summary, c.before AS before, c.after AS after`,
    params: { start: historyStart(id) },
    decode: (row) => {
      const facts = (name: string): Facts | null =>
        JSON.parse(row.optionalString(name) ?? 'null') as Facts | null;
      const [before, after] = [facts('before'), facts('after')];
      const [action, summary] = [row.string('action'), row.string('summary')];
      return { version: row.number('version'), action, summary, before, after };
    },
  });
}

/** The database's own ids of the parts of a journey, by their ids. */
export async function nodeIdsOf(graph: Graph, id: string): Promise<ReadonlyMap<string, string>> {
  const rows = await graph.read({
    name: 'test.nodes',
    text: cypher`MATCH (j:Journey {id: $id})-[:DRAWN_FOR|HAS_STAGE|HAS_STEP|SHOWS*1..3]->(n:Record)
      RETURN DISTINCT n.id AS id, elementId(n) AS node`,
    params: { id },
    decode: (row) => [row.string('id'), row.string('node')] as const,
  });
  return new Map(rows);
}

/** Takes journeys of a test away, with their parts, requests and history. */
export async function removeJourneys(graph: Graph, ids: readonly string[]): Promise<void> {
  const run = (text: ReturnType<typeof cypher>) =>
    graph.write('test.remove', (tx) =>
      tx.run({ name: 'test.remove', text, params: { ids }, decode: () => null }),
    );
  await run(
    cypher`MATCH (r:JourneyRequest) WHERE r.journeyId IN $ids OPTIONAL MATCH (m)-[:SAID_IN]->(r) OPTIONAL MATCH (c:Change)-[:CHANGED]->(r) DETACH DELETE m, c, r`,
  );
  await run(
    cypher`MATCH (n:Evidence|Observation|Step|JourneyStage) WHERE n.journeyId IN $ids DETACH DELETE n`,
  );
  await run(
    cypher`MATCH (j:Journey) WHERE j.id IN $ids OPTIONAL MATCH (j)-[:DRAWN_FOR]->(p) OPTIONAL MATCH (c:Change)-[:CHANGED]->(j) DETACH DELETE p, c, j`,
  );
}

/** Takes a service out of the index, as an agency would. */
export async function archiveService(graph: Graph, id: string): Promise<void> {
  const text = cypher`MATCH (s:Service {id: $id}) SET s.status = 'ARCHIVED'`;
  await graph.write('test.archive', (tx) =>
    tx.run({ name: 'test.archive', text, params: { id }, decode: () => null }),
  );
}

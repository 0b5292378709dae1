import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import type { CypherText } from '../../../api/graph/cypher.ts';
import { joinReasons, versionRationales } from '../../../api/graph/rationale-migration.statements.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { writtenRationale } from '../../../api/inventory/rationale-write.statements.ts';
import { openTestGraphSettings, testId } from '../../support/neo4j.ts';

const graph = openNeo4jGraph(openTestGraphSettings());
const [id, serviceId] = [testId('rationale'), testId('service')];
const run = (text: CypherText): Promise<unknown> =>
  graph.write('test.run', (tx) =>
    tx.run({ name: 'test.run', text, params: { id, serviceId }, decode: () => null }),
  );

beforeAll(async () => {
  await applyGraphSchema(graph);
  await run(cypher`CREATE (r:Rationale:Record {id: $id, serviceId: $serviceId, title: 'Cards', reason: 'COST', reasonLabel: 'No money',
      explanation: 'Long.', potentialSolution: 'A grant.', disposition: 'UNKNOWN', status: 'SUBMITTED', illustrative: true, source: 'seed'})
    CREATE (r)-[:EXPLAINS]->(:Service:Record {id: $serviceId})`);
});
afterAll(async () => {
  await run(
    cypher`MATCH (r:Rationale {id: $id}) DETACH DELETE r WITH 1 AS done MATCH (s:Service {id: $serviceId}) DETACH DELETE s`,
  );
  await graph.close();
});

it('gives a rationale of an older store version, place in the queue, reason and solution, and does so once', async () => {
  const bring = async () => {
    for (const statement of [versionRationales(), joinReasons()]) await graph.define(statement);
    return graph.readOne(writtenRationale(id));
  };
  const first = await bring();
  expect(first).toMatchObject({
    version: 1,
    status: 'SUBMITTED',
    serviceId,
    text: {
      subject: null,
      reasons: [{ code: 'COST', rootCause: null, brief: 'No money', citations: [] }],
      solutions: [{ kind: null, text: 'A grant.' }],
      reviewDue: null,
    },
  });
  expect(first?.since).toMatch(/^\d{4}-\d{2}-\d{2}T/);
  expect(await bring()).toEqual(first);
});

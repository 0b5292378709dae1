import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema, isSchemaCurrent } from '../../../api/graph/apply-schema.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { startOwnNeo4j } from '../../support/neo4j-own.ts';
import type { OwnNeo4j } from '../../support/neo4j-own.ts';
import { startTestServer, watchedGraph } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let own: OwnNeo4j;
let graph: Graph;
let server: TestServer;
let reading: (() => void) | null = null;

beforeAll(async () => {
  own = await startOwnNeo4j();
  graph = openNeo4jGraph(own.server);
  await applyGraphSchema(graph);
  const told = watchedGraph(graph, () => reading?.());
  server = await startTestServer(told, { checkSchema: isSchemaCurrent });
}, 180_000);

afterAll(async () => {
  await server.stop();
  await graph.close();
  await own.remove();
});

const anyService = '{ services(first: 1) { totalCount nodes { id } } }';

describe('a database that is killed in the middle of a read', () => {
  it('answers before', async () => {
    expect(await server.ask(anyService)).toMatchObject({
      status: 200,
      data: { services: { totalCount: 0 } },
    });
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
  });

  it('gives 503 with a clear sentence and when to try again, while the process lives on', async () => {
    const begun = new Promise<void>((resolve) => (reading = resolve));
    const asked = server.ask(anyService);
    await begun;
    process.kill(own.server.pid, 'SIGKILL');
    await asked;
    reading = null;
    const { status, headers, errors, text } = await server.ask(anyService);
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
    expect(errors[0]?.extensions).toMatchObject({ code: 'DATABASE_DOWN', cure: expect.any(String) });
    expect(text).not.toMatch(/Neo4jError|\.ts:|node_modules|ECONNREFUSED/);
    expect((await fetch(`${server.url}/exports/services.csv`)).status).toBe(503);
    expect((await fetch(`${server.url}/livez`)).status).toBe(200);
    const ready = await fetch(`${server.url}/readyz`);
    expect(ready.status).toBe(503);
    expect(await ready.json()).toMatchObject({ status: 'not ready', schema: 'not asked' });
  }, 120_000);

  it('answers again as soon as the database is back, without a restart', async () => {
    await own.startAgain();
    expect(await server.ask(anyService)).toMatchObject({
      status: 200,
      data: { services: { totalCount: 0 } },
    });
    expect(await untilReady()).toBe(200);
  }, 180_000);
});

/** The status of `/readyz`, asked until it is 200: a server that has just started may take more than a second. */
async function untilReady(): Promise<number> {
  for (let times = 0; ; times += 1) {
    const { status } = await fetch(`${server.url}/readyz`);
    if (status === 200 || times === 60) return status;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

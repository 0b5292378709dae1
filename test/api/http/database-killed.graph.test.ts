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
}, 600_000);

afterAll(async () => {
  await server.stop();
  await graph.close();
  await own.remove();
});

const anyService = '{ services(first: 1) { totalCount nodes { id } } }';

describe('a database that is killed in the middle of a read', () => {
  it('answers before', async () => {
    expect(await untilOk(async () => (await server.ask(anyService)).status)).toBe(200);
    expect(await untilOk(async () => (await fetch(`${server.url}/readyz`)).status)).toBe(200);
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
  }, 300_000);

  it('answers again once the database is back, without a restart', async () => {
    await own.startAgain();
    expect(await untilOk(async () => (await server.ask(anyService)).status)).toBe(200);
    expect(await untilOk(async () => (await fetch(`${server.url}/readyz`)).status)).toBe(200);
  }, 600_000);
});

/** The status of an answer, asked until it is 200: a database that has just started needs a moment for its first answers. */
async function untilOk(ask: () => Promise<number>): Promise<number> {
  for (let times = 1; ; times += 1) {
    const status = await ask();
    if (status === 200 || times === 100) return status;
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
}

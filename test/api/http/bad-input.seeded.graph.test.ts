import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { openTestGraphSettings } from '../../support/neo4j.ts';
import { startTestServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = openNeo4jGraph(openTestGraphSettings());
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

/** The first page's end cursor of a query. */
async function cursorOf(query: string): Promise<string> {
  const { data } = await server.ask(query);
  const [connection] = Object.values(data ?? {}) as { pageInfo: { endCursor: string } }[];
  return connection?.pageInfo.endCursor ?? '';
}

describe('bad input is named by code and field', () => {
  it.each([
    [
      'an unknown unit in a filter',
      '{ services(filter: { unitId: "unit-nowhere" }) { totalCount } }',
      'NOT_FOUND',
      'filter.unitId',
    ],
    [
      'a record of another type in a filter',
      '{ services(filter: { roleId: "unit-ssa" }) { totalCount } }',
      'NOT_FOUND',
      'filter.roleId',
    ],
    [
      'an unknown provider among others',
      '{ services(filter: { hispIds: ["nobody"] }) { totalCount } }',
      'NOT_FOUND',
      'filter.hispIds',
    ],
    [
      'an unknown unit of a summary',
      '{ digitizationGapSummary(by: UNIT, filter: { unitId: "x" }) { notInAnyRow } }',
      'NOT_FOUND',
      'filter.unitId',
    ],
    [
      'a search of 10,000 characters',
      `{ search(text: "${'x'.repeat(10_000)}") { hits { title } } }`,
      'INVALID_INPUT',
      'text',
    ],
    [
      'a filter text of 10,000 characters',
      `{ services(filter: { text: "${'x'.repeat(10_000)}" }) { totalCount } }`,
      'INVALID_INPUT',
      'filter.text',
    ],
    [
      'both directions of a page',
      '{ services(first: 2, before: "x") { nodes { id } } }',
      'INVALID_INPUT',
      'before',
    ],
    [
      'an invented cursor',
      '{ services(after: "bm90IGEgY3Vyc29y") { nodes { id } } }',
      'INVALID_CURSOR',
      'after',
    ],
    ['too many hits', '{ search(text: "x", first: 51) { hits { title } } }', 'PAGE_TOO_LARGE', 'first'],
  ])('%s', async (_title, query, code, field) => {
    const { errors, text } = await server.ask(query);
    expect(errors[0]?.extensions).toMatchObject({ code, field, cure: expect.any(String) });
    expect(text).not.toMatch(/\.ts:|node_modules|Neo4jError|MATCH \(/);
  });

  it('a cursor from another list', async () => {
    const cursor = await cursorOf('{ services(first: 3) { pageInfo { endCursor } } }');
    for (const other of [
      `{ digitizationGaps(first: 3, after: "${cursor}") { nodes { id } } }`,
      `{ services(first: 3, orderBy: VOLUME, after: "${cursor}") { nodes { id } } }`,
      `{ services(first: 3, filter: { digitalGaps: [CLOSED] }, after: "${cursor}") { nodes { id } } }`,
      `{ units(first: 3, after: "${cursor}") { nodes { id } } }`,
    ]) {
      const { errors } = await server.ask(other);
      expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', field: 'after' });
    }
  });

  it('a cursor with any of its letters changed', async () => {
    const cursor = await cursorOf('{ services(first: 3) { pageInfo { endCursor } } }');
    for (const at of [0, 9, Math.floor(cursor.length / 2), cursor.length - 3]) {
      const changed = `${cursor.slice(0, at)}${cursor[at] === 'A' ? 'B' : 'A'}${cursor.slice(at + 1)}`;
      const { errors } = await server.ask(`{ services(first: 3, after: "${changed}") { nodes { id } } }`);
      expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', field: 'after' });
    }
  });

  it.each([['service'], ['unit'], ['lifeExperience'], ['node']])(
    'an unknown id of %s is no error: there is none',
    async (field) => {
      expect(await server.ask(`{ ${field}(id: "nowhere") { id } }`)).toMatchObject({
        status: 200,
        errors: [],
        data: { [field]: null },
      });
    },
  );

  it.each([['a" OR name:b'], ['*'], ['\\'], ['title:[a TO b]'], ['{ } ( ) ! ^ ~']])(
    'query syntax in a search is only words: %s',
    async (text) => {
      const query =
        'query($text: String!) { search(text: $text) { hits { title } } services(filter: { text: $text }) { totalCount } }';
      expect(await server.ask(query, { text })).toMatchObject({ status: 200, errors: [] });
    },
  );
});

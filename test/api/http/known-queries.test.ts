import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { COMPILE_AFTER } from '../../../api/http/query-executor.ts';
import { createQueryServer } from '../../../api/http/query-server.ts';
import { readRequest } from '../../../api/http/read-request.ts';
import { logNowhere } from '../../../api/http/request-log.ts';
import { buildApiSchema } from '../../../api/http/schema.ts';
import { limits } from '../../../api/http/limits.ts';
import type { LogLine } from '../../../api/http/request-log.ts';
import { Problem } from '../../../api/problem.ts';
import { graphThat, startTestServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let away = false;
let asked = 0;
const lines: LogLine[] = [];
const graph = graphThat(async () => {
  asked += 1;
  if (away) throw new Problem('DATABASE_DOWN', 'The database cannot be reached.');
  return [];
});
let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(graph, { log: (line) => void lines.push(line) });
});
afterAll(() => server.stop());

/** What a request is sent with beside its body. */
interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

async function post(body: unknown, { headers = {}, method = 'POST' }: Sending = {}) {
  const address = `${server.url}/graphql`;
  const response = await fetch(
    method === 'GET'
      ? `${address}?${new URLSearchParams(body as Record<string, string>).toString()}`
      : address,
    {
      method,
      headers: { ...(method === 'GET' ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(method === 'GET' ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    },
  );
  const told = Object.fromEntries([...response.headers].filter(([name]) => name !== 'date'));
  const text = (await response.text()).replace(/"asOf":"[^"]*"/g, '"asOf":"now"');
  const line = lines.at(-1);
  return { status: response.status, headers: told, text, line: { ...line, ms: 0, databaseMs: 0 } };
}

/** The same request as it is answered to a text that is new, and to one that is known. */
async function newAndKnown(query: string, more: Record<string, unknown> = {}, sending: Sending = {}) {
  const first = await post({ query, ...more }, sending);
  for (let i = 0; i < COMPILE_AFTER + 1; i += 1) await post({ query, ...more });
  return { first, known: await post({ query, ...more }, sending) };
}

const LIST =
  'query List($first: Int) { services(first: $first) { totalCount nodes { id } pageInfo { endCursor } asOf } }';

describe('a query whose text is known is answered', () => {
  it.each<[string, string, Record<string, unknown>]>([
    ['as one that is new', LIST, { variables: { first: 2 } }],
    ['without variables', '{ services { nodes { id } } }', {}],
    [
      'without anything where null is said',
      '{ units { nodes { id } } }',
      { variables: null, operationName: null },
    ],
    [
      'by the name of its operation',
      `${LIST} query Other { serviceTypes { id } }`,
      { operationName: 'Other' },
    ],
    ['where nothing is found', '{ service(id: "none") { name responsibleUnit { name } } }', {}],
  ])('%s: the same status, headers, text and line of the log', async (_title, query, more) => {
    const { first, known } = await newAndKnown(query, more);
    expect(first.status).toBe(200);
    expect(known).toEqual(first);
  });

  it.each<[string, Record<string, unknown>]>([
    ['a name that no operation has', { operationName: 'Nobody' }],
    ['variables that do not fit', { variables: { first: 'many' } }],
    ['variables that are a text', { variables: '{}' }],
    ['variables that are a list', { variables: [] }],
    ['a name that is a number', { operationName: 1 }],
    ['more rows than a page has', { variables: { first: 1000 } }],
    ['a list of extensions', { extensions: [] }],
    ['a persisted query', { extensions: { persistedQuery: { version: 1, sha256Hash: 'x' } } }],
  ])('in the same words where it is asked with %s', async (_title, more) => {
    const unknown = `${LIST} # ${JSON.stringify(more)}`;
    const { known } = await newAndKnown(unknown);
    expect(known.status).toBe(200);
    const fresh = await post({ query: `${unknown} never asked before`, ...more });
    const again = await post({ query: unknown, ...more });
    expect(again).toEqual(fresh);
    expect(again.text).toContain('"errors"');
  });

  it('in the same words where it asks for too much', async () => {
    const query =
      'query Much($first: Int) { services(first: $first) { nodes { id channels { id } roles { id } forms { id } } } }';
    await newAndKnown(query, { variables: { first: 1 } });
    const rows = { variables: { first: limits.cost } };
    const again = await post({ query, ...rows });
    expect(again).toEqual(await post({ query: `${query} `, ...rows }));
    expect(again.text).toContain('QUERY_TOO_COSTLY');
    expect(again.status).toBe(400);
  });

  it.each<[string, Sending]>([
    ['by GET', { method: 'GET', headers: { 'apollo-require-preflight': 'yes' } }],
    ['as a form of another site might be', { headers: { 'content-type': 'text/plain' } }],
    ['for an answer of another type', { headers: { accept: 'application/graphql-response+json' } }],
    ['for a page', { headers: { accept: 'text/html' } }],
    ['with a charset', { headers: { 'content-type': 'application/json; charset=utf-8' } }],
    ['for JSON', { headers: { accept: 'application/json' } }],
    ['for a short answer', { headers: { 'accept-encoding': 'gzip' } }],
  ])('the same where it is asked %s', async (title, sending) => {
    const query = `{ serviceTypes { id label definition } } # ${title}`;
    const { first, known } = await newAndKnown(query, {}, sending);
    expect(known).toEqual(first);
  });

  it('with its problems, told once, without asking the database again', async () => {
    const query = '{ services { nodes { id } } units { nodes { id } } serviceTypes { id } }';
    const { known } = await newAndKnown(query);
    expect(known.status).toBe(200);
    away = true;
    const fresh = await post({ query: `${query} ` });
    const before = asked;
    const again = await post({ query });
    away = false;
    expect(asked - before).toBe(2);
    expect(again).toEqual(fresh);
    expect(again.status).toBe(503);
    expect(again.headers['retry-after']).toBeDefined();
    expect(again.line).toMatchObject({ status: 503, codes: ['DATABASE_DOWN'] });
  });

  it('after it was refused to another site or a bad token, which come before the query', async () => {
    const query = '{ serviceTypes { code } }';
    await newAndKnown(query);
    const bad = await post({ query }, { headers: { authorization: 'Basic x' } });
    expect(bad.status).toBe(401);
    const foreign = await post(
      { query },
      { headers: { cookie: 'a=b', origin: 'https://elsewhere.example' } },
    );
    expect(foreign.status).toBe(403);
  });
});

describe('a text becomes known', () => {
  it.each<[string, string, boolean]>([
    ['when it was asked often enough', '{ serviceTypes { id } }', true],
    ['but not where directives say what is in it', '{ serviceTypes { id @include(if: true) } }', false],
    ['but not where it writes', 'mutation { markNothing }', false],
    ['but not where it is no query at all', '{ nothing }', false],
  ])('%s', async (_title, query, becomes) => {
    const { server: queries, known } = createQueryServer(await buildApiSchema(), logNowhere);
    for (let i = 0; i <= COMPILE_AFTER; i += 1) {
      expect(known.find(query, undefined)).toBeUndefined();
      await queries.executeOperation({ query }, { contextValue: readRequest(graph, null) });
    }
    expect(known.find(query, undefined) !== undefined).toBe(becomes);
    expect(known.find(`${query} `, undefined)).toBeUndefined();
    expect(known.find(query, 'Other')).toBeUndefined();
    await queries.stop();
  });
});

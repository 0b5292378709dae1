import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { limits } from '../../../api/http/limits.ts';
import type { LogLine } from '../../../api/http/request-log.ts';
import { Problem } from '../../../api/problem.ts';
import {
  builtPages,
  emptyGraph,
  graphThat,
  readAnswer,
  removePages,
  startTestServer,
} from './test-server.ts';
import type { TestServer } from './test-server.ts';

const STRICT =
  "default-src 'self'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'self'; object-src 'none'";
const AS_BROWSER = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

let server: TestServer;
let pages: string;

beforeAll(async () => {
  pages = await builtPages();
  server = await startTestServer(emptyGraph(), { webDir: pages });
});

afterAll(async () => {
  await server.stop();
  await removePages(pages);
});

const get = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}${path}`, { headers });
const post = (body: string, headers: Record<string, string> = {}): Promise<Response> =>
  fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body,
  });

describe('headers', () => {
  it.each([
    '/',
    '/services',
    '/graphql?query=%7B__typename%7D',
    '/livez',
    '/exports/services.csv',
    '/nowhere.js',
    '/assets/main-a1b2c3d4.js',
  ])('of %s keep a browser from running or sending what it should not', async (path) => {
    const { headers } = await get(path, AS_BROWSER);
    expect(headers.get('content-security-policy')).toBe(STRICT);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('same-origin');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
    expect(headers.get('strict-transport-security')).toBeNull();
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('ask for HTTPS for a year on an official site alone', async () => {
    const official = await startTestServer(emptyGraph(), { officialSite: true });
    const { headers } = await fetch(`${official.url}/livez`);
    expect(headers.get('strict-transport-security')).toBe('max-age=31536000; includeSubDomains');
    await official.stop();
  });

  it('let the query page alone write its own styles, and still no script of its own', async () => {
    const response = await get('/graphiql', AS_BROWSER);
    const policy = response.headers.get('content-security-policy') ?? '';
    expect(await response.text()).toContain('Query page');
    expect(policy).toContain("style-src 'self' 'unsafe-inline'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/unsafe-eval|https?:/);
  });
});

describe('pages', () => {
  it.each([
    '/',
    '/services',
    '/services/ssa-card-replace',
    '/units/unit-ssa?tab=gaps',
    '/gaps/list?gap=NO_DIGITAL',
  ])('open at %s in the one page application, which is asked for anew each time', async (path) => {
    const response = await get(path, AS_BROWSER);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toMatch(/^text\/html/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(await response.text()).toContain('<title>Index</title>');
  });

  it('keep files with a hash in their name for a year', async () => {
    const response = await get('/assets/main-a1b2c3d4.js');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect((await get('/favicon.svg')).headers.get('cache-control')).toBe('no-cache');
  });

  it.each(['/assets/main-00000000.js', '/assets/x', '/missing.css', '/robots.txt', '/exports/nothing.csv'])(
    'are no answer for the file %s that is not there',
    async (path) => {
      const response = await get(path, AS_BROWSER);
      expect(response.status).toBe(404);
      const { errors } = await readAnswer(response);
      expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field: 'path', given: path });
    },
  );

  it('are no answer for a program that asks an address for data', async () => {
    expect((await get('/services', { accept: 'application/json' })).status).toBe(404);
    expect((await get('/', { accept: '*/*' })).status).toBe(200);
    expect((await fetch(`${server.url}/services`, { method: 'POST' })).status).toBe(404);
  });

  it('do not let anybody climb out of their folder', async () => {
    for (const path of [
      '/..%2f..%2fetc/passwd',
      '/assets/..%2f..%2f..%2fetc%2fpasswd',
      '/%2e%2e/%2e%2e/etc/passwd',
    ]) {
      const response = await get(path);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('root:');
    }
  });

  it('say how to build them when they are not there', async () => {
    const bare = await startTestServer(emptyGraph());
    const { errors, status } = await readAnswer(await fetch(`${bare.url}/`, { headers: AS_BROWSER }));
    expect(status).toBe(404);
    expect(errors[0]?.extensions['cure']).toMatch(/npm run build/);
    await bare.stop();
  });

  it('travel compressed where a browser can read that', async () => {
    const page = await get('/', { ...AS_BROWSER, 'accept-encoding': 'br' });
    expect(page.headers.get('content-encoding')).toBe('br');
    const script = await get('/assets/main-a1b2c3d4.js', { 'accept-encoding': 'gzip' });
    expect(script.headers.get('content-encoding')).toBe('gzip');
    expect(await script.text()).toContain('export const text');
  });

  it('are not sent again to a browser that has them', async () => {
    const etag = (await get('/', AS_BROWSER)).headers.get('etag') ?? '';
    const again = await get('/', { ...AS_BROWSER, 'if-none-match': etag });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  });
});

describe('a request', () => {
  it('of more than 1000 kB is refused with the limit, in the shape of every problem', async () => {
    const { status, errors } = await readAnswer(
      await post(JSON.stringify({ query: `{ __typename } #${'x'.repeat(limits.bodyBytes)}` })),
    );
    expect(status).toBe(413);
    expect(errors).toEqual([
      {
        message: 'A request body may have 1000 kB.',
        extensions: { code: 'BODY_TOO_LARGE', field: 'body', limit: 1_000_000, cure: expect.any(String) },
      },
    ]);
  });

  it('of 10 MB is refused without being read', async () => {
    const { status, errors } = await readAnswer(
      await post(JSON.stringify({ query: 'x'.repeat(10_000_000) })),
    );
    expect(status).toBe(413);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BODY_TOO_LARGE', field: 'body' });
  });

  it.each([
    ['that is no JSON', '{"query":', {}],
    ['that is empty', '', {}],
    ['in another format', '<query/>', { 'content-type': 'text/xml' }],
  ])('%s is refused with the field and the cure', async (_title, body, headers) => {
    const { status, errors, text } = await readAnswer(await post(body, headers));
    expect(status).toBeGreaterThanOrEqual(400);
    expect(status).toBeLessThan(500);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field: 'body',
      cure: expect.any(String),
    });
    expect(text).not.toMatch(/\.ts:|node_modules|at \w+ \(/);
  });

  it('with several queries at once is refused', async () => {
    const { status, errors } = await readAnswer(
      await post('[{"query":"{ __typename }"},{"query":"{ __typename }"}]'),
    );
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST', field: 'query' });
  });

  it('by GET is answered for a query, and refused where a foreign page could have sent it', async () => {
    const path = '/graphql?query=%7B__typename%7D';
    expect((await get(path, { 'apollo-require-preflight': 'yes' })).status).toBe(200);
    expect((await get(path)).status).toBe(400);
  });

  it('with a fault in the query is told what to mend, and nothing of the inside', async () => {
    const { status, errors, text } = await server.ask('{ services { nme } }');
    expect(status).toBe(400);
    expect(errors[0]?.message).toMatch(/Cannot query field "nme"/);
    expect(errors[0]?.extensions).toEqual({ code: 'GRAPHQL_VALIDATION_FAILED', field: 'query' });
    expect(text).not.toMatch(/stacktrace|node_modules/);
  });

  it(`lists at most ${limits.validationErrors} faults of a query`, async () => {
    const { errors } = await server.ask(`{ ${Array.from({ length: 50 }, (_, i) => `x${i}`).join(' ')} }`);
    expect(errors.length).toBeLessThanOrEqual(limits.validationErrors + 1);
  });

  it.each([
    ['2,001 words and marks', `{ ${'__typename '.repeat(2_001)} }`, 'QUERY_TOO_LONG', limits.tokens],
    [
      '1,000 aliases',
      `{ ${Array.from({ length: 1_000 }, (_, i) => `a${i}:__typename`).join(' ')} }`,
      'QUERY_TOO_LONG',
      limits.tokens,
    ],
    [
      '100 aliases',
      `{ ${Array.from({ length: 100 }, (_, i) => `a${i}:__typename`).join(' ')} }`,
      'QUERY_TOO_LONG',
      limits.aliases,
    ],
    [
      '100 directives',
      `{ __typename ${'@skip(if:false) '.repeat(100)} }`,
      'QUERY_TOO_LONG',
      limits.directives,
    ],
    [
      'a depth of 50',
      `{ unit(id:"x") ${'{ parent '.repeat(48)}{ id }${' }'.repeat(48)} }`,
      'QUERY_TOO_DEEP',
      limits.depth,
    ],
    [
      'half a million records',
      '{ services(first:100) { nodes { channels { service { channels { service { channels { id } } } } } } } }',
      'QUERY_TOO_COSTLY',
      limits.cost,
    ],
  ])('with %s is refused with the limit and the cure', async (_title, query, code, limit) => {
    const { status, errors } = await server.ask(query);
    expect(status).toBe(400);
    expect(errors.map((e) => e.extensions)).toContainEqual(
      expect.objectContaining({ code, field: 'query', limit, cure: expect.any(String) }),
    );
  });

  it('may look into the contract, which is public', async () => {
    const { data } = await server.ask('{ __schema { queryType { name } } }');
    expect(data).toEqual({ __schema: { queryType: { name: 'Query' } } });
  });
});

describe('a value that does not fit the contract', () => {
  it.each([
    [
      'an enum word written into the query',
      '{ services(filter: { digitalGaps: [BROKEN] }) { totalCount } }',
      undefined,
      'filter.digitalGaps',
      'BROKEN',
    ],
    [
      'an enum word in a variable',
      'query($f: ServiceFilter) { services(filter: $f) { totalCount } }',
      { f: { digitalGaps: ['BROKEN'] } },
      'f.digitalGaps',
      '"BROKEN"',
    ],
    [
      'an enum word for the order',
      '{ services(orderBy: LOUDEST) { totalCount } }',
      undefined,
      'orderBy',
      'LOUDEST',
    ],
    [
      'a text where a number is asked for',
      '{ services(first: "ten") { totalCount } }',
      undefined,
      'first',
      '"ten"',
    ],
    [
      'a number too large for the contract',
      'query($n: Int) { services(first: $n) { totalCount } }',
      { n: 1e12 },
      'n',
      '1000000000000',
    ],
  ])('is named with field and given value: %s', async (_title, query, variables, field, given) => {
    const { status, errors } = await server.ask(query, variables);
    expect(status).toBe(400);
    expect(errors[0]?.extensions).toMatchObject({
      code: 'INVALID_INPUT',
      field,
      given,
      cure: expect.any(String),
    });
  });

  it.each([
    ['first: 100000', '{ services(first: 100000) { totalCount } }', 'QUERY_TOO_COSTLY|PAGE_TOO_LARGE'],
    ['first: 101', '{ services(first: 101) { nodes { id } } }', 'PAGE_TOO_LARGE'],
    ['first: 0', '{ services(first: 0) { totalCount } }', 'INVALID_INPUT'],
    ['first: -1', '{ digitizationGaps(first: -1) { totalCount } }', 'INVALID_INPUT'],
  ])('is named with its limit: %s', async (_title, query, codes) => {
    const { errors } = await server.ask(query);
    expect(String(errors[0]?.extensions['code'])).toMatch(new RegExp(`^(?:${codes})$`));
    expect(errors[0]?.extensions).toMatchObject({ limit: expect.any(Number), cure: expect.any(String) });
  });
});

describe('when something is wrong on our side', () => {
  const down = new Problem(
    'DATABASE_DOWN',
    'The database cannot be reached at the moment.',
    { cure: 'Wait.' },
    { cause: new Error('secret host') },
  );

  it('answers 503 and when to try again while the database is away, and recovers by itself', async () => {
    let away = true;
    const graph = graphThat(async () => {
      if (away) throw down;
      return [];
    });
    const shaky = await startTestServer(graph);
    const { status, headers, errors, text } = await shaky.ask('{ service(id: "x") { id } }');
    expect(status).toBe(503);
    expect(headers.get('retry-after')).toBe('5');
    expect(errors[0]?.extensions).toEqual({ code: 'DATABASE_DOWN', cure: 'Wait.' });
    expect(text).not.toContain('secret');
    const file = await fetch(`${shaky.url}/exports/services.csv`);
    expect(file.status).toBe(503);
    expect((await readAnswer(file)).errors[0]?.extensions['code']).toBe('DATABASE_DOWN');
    away = false;
    expect(await shaky.ask('{ service(id: "x") { id } }')).toMatchObject({
      status: 200,
      data: { service: null },
    });
    await shaky.stop();
  });

  it('shows one neutral sentence with a reference, and logs the whole under it', async () => {
    const lines: LogLine[] = [];
    const graph = graphThat(async () => {
      throw new TypeError('secret inside');
    });
    const broken = await startTestServer(graph, { log: (line) => lines.push(line) });
    const { status, errors, text } = await broken.ask('query Broken { service(id: "x") { id } }');
    expect(status).toBe(500);
    expect(text).not.toMatch(/secret|TypeError|\.ts:/);
    const { reference } = errors[0]?.extensions ?? {};
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'error',
        reference,
        cause: expect.stringMatching(/TypeError: secret inside[\s\S]*at /),
      }),
    );
    expect(lines).toContainEqual(
      expect.objectContaining({
        level: 'info',
        operation: 'Broken',
        status: 500,
        codes: ['INTERNAL'],
        statements: 1,
      }),
    );
    await broken.stop();
  });

  it('logs a line for each query with its name, its time and what it asked of the database', async () => {
    const lines: LogLine[] = [];
    const quiet = await startTestServer(emptyGraph(), { log: (line) => lines.push(line) });
    await quiet.ask('query OneService { service(id: "x") { id } }');
    expect(lines).toEqual([
      {
        level: 'info',
        operation: 'OneService',
        ms: expect.any(Number),
        statements: 2, // an id that is not there is looked for among the records that were merged
        rows: 0,
        databaseMs: expect.any(Number),
        status: 200,
      },
    ]);
    await quiet.stop();
  });

  it('ends a query that takes longer than a request may, and says so', async () => {
    const slow = graphThat((statement) =>
      Promise.reject(new Problem('TIMED_OUT', `${statement.name} took too long.`, { cure: 'Ask for less.' })),
    );
    const late = await startTestServer(slow);
    expect(await late.ask('{ service(id: "x") { id } }')).toMatchObject({
      status: 504,
      errors: [{ extensions: { code: 'TIMED_OUT', cure: 'Ask for less.' } }],
    });
    await late.stop();
  });
});

describe('health', () => {
  it('is live as long as the process answers', async () => {
    const response = await get('/livez');
    expect(response.status).toBe(200);
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(await response.json()).toEqual({ status: 'live' });
  });

  it('is ready when the database is reached and its schema is current', async () => {
    const response = await get('/readyz');
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ status: 'ready', database: 'ok', schema: 'ok' });
  });

  it('says that the schema is not current', async () => {
    const old = await startTestServer(emptyGraph(), { checkSchema: async () => false });
    const response = await fetch(`${old.url}/readyz`);
    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: 'not ready',
      database: 'ok',
      schema: expect.stringMatching(/^The schema of the database is not the one of this version/),
    });
    await old.stop();
  });

  it('says that the database does not answer, without waiting for it longer than a second', async () => {
    const deaf = await startTestServer({ ...emptyGraph(), serverFacts: () => new Promise(() => undefined) });
    const response = await fetch(`${deaf.url}/readyz`);
    expect(response.status).toBe(503);
    expect(response.headers.get('retry-after')).toBe('5');
    expect(await response.json()).toEqual({
      status: 'not ready',
      database: 'The database did not answer within 1 s.',
      schema: 'not asked',
    });
    await deaf.stop();
  });
});

describe('the end', () => {
  it('closes sockets that are kept open and idle', async () => {
    const ending = await startTestServer(emptyGraph());
    const { port } = new URL(ending.url);
    const socket = connect(Number(port), '127.0.0.1');
    await new Promise((resolve) => socket.once('connect', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await ending.stop();
    await closed;
    await expect(fetch(`${ending.url}/livez`)).rejects.toThrow();
  });

  it('does not wait for a request that never ends', async () => {
    let reached: () => void = () => undefined;
    const arrived = new Promise<void>((resolve) => (reached = resolve));
    const graph = graphThat(() => {
      reached();
      return new Promise(() => undefined);
    });
    const ending = await startTestServer(graph);
    const asked = ending.ask('{ service(id: "x") { id } }').then(
      () => 'answered',
      () => 'cut off',
    );
    await arrived;
    await ending.stop();
    expect(await asked).toBe('cut off');
  });

  it('names PORT when another program has the port', async () => {
    const { port } = new URL(server.url);
    await expect(startTestServer(emptyGraph(), { port: Number(port) })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      message: `Port ${port} of 127.0.0.1 is taken by another program: set PORT to another one.`,
      facts: { field: 'PORT' },
    });
  });
});

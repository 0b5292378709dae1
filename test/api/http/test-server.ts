import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { CallOptions, Graph } from '../../../api/graph/graph.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import { logNowhere } from '../../../api/http/request-log.ts';
import type { WriteLog } from '../../../api/http/request-log.ts';
import { buildApiSchema } from '../../../api/http/schema.ts';
import { startServer } from '../../../api/http/server.ts';
import type { RunningServer, ServerSettings } from '../../../api/http/server.ts';

/** An answer of `/graphql`. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, never> | null | undefined;
  readonly errors: readonly { message: string; path?: unknown[]; extensions: Record<string, unknown> }[];
}

/** A server on a free port, with a client for its queries. */
export interface TestServer extends RunningServer {
  ask(query: string, variables?: Record<string, unknown>): Promise<Answer>;
}

/** A graph that answers every reading statement with what `answer` says, and counts them. */
export function graphThat(answer: (statement: Statement<unknown>) => Promise<unknown[]>): Graph {
  const read = async <T>(statement: Statement<T>): Promise<T[]> =>
    (await answer(statement as Statement<unknown>)) as T[];
  return {
    read,
    readOne: async (statement) => (await read(statement))[0] ?? null,
    write: () => Promise.reject(new Error('nothing is written here')),
    define: () => Promise.reject(new Error('nothing is defined here')),
    serverFacts: async () => ({ version: '5.26.0', database: 'neo4j' }),
    close: async () => undefined,
  };
}

/** The same graph, telling of every reading statement once it is on its way. */
export function watchedGraph(graph: Graph, onRead: (statement: string) => void): Graph {
  const read = <T>(statement: Statement<T>, options?: CallOptions): Promise<T[]> => {
    const answer = graph.read(statement, options);
    onRead(statement.name);
    return answer;
  };
  return {
    read,
    readOne: async (statement, options) => (await read(statement, options))[0] ?? null,
    write: (name, work, options) => graph.write(name, work, options),
    define: (statement) => graph.define(statement),
    serverFacts: (options) => graph.serverFacts(options),
    close: () => graph.close(),
  };
}

/** A graph without anything in it. */
export const emptyGraph = (): Graph => graphThat(async () => []);

/** Pages as the bundler would leave them. Give the folder back with `rm`. */
export async function builtPages(): Promise<string> {
  const dir = await mkdtemp(path.join(tmpdir(), 'federal-services-index-web-'));
  await mkdir(path.join(dir, 'assets'));
  await mkdir(path.join(dir, 'graphiql'));
  await writeFile(
    path.join(dir, 'index.html'),
    `<!doctype html><title>Index</title>${'<p>page</p>'.repeat(200)}`,
  );
  await writeFile(path.join(dir, 'graphiql', 'index.html'), '<!doctype html><title>Query page</title>');
  await writeFile(path.join(dir, 'assets', 'main-a1b2c3d4.js'), `export const text = '${'x'.repeat(2000)}';`);
  await writeFile(path.join(dir, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  return dir;
}

/** Takes made pages away. */
export function removePages(dir: string): Promise<void> {
  return rm(dir, { recursive: true, force: true });
}

/** Starts a server over a graph. */
export async function startTestServer(
  graph: Graph,
  settings: Partial<ServerSettings> & { log?: WriteLog } = {},
): Promise<TestServer> {
  const server = await startServer({
    graph,
    schema: await buildApiSchema(),
    checkSchema: async () => true,
    host: '127.0.0.1',
    port: 0,
    officialSite: false,
    publicUrl: undefined,
    provider: undefined,
    sessionHours: 8,
    webDir: '/nowhere',
    log: logNowhere,
    ...settings,
  });
  return { ...server, ask: (query, variables) => ask(server.url, query, variables) };
}

/** Asks `/graphql` of a server. */
export async function ask(url: string, query: string, variables?: Record<string, unknown>): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  });
  return readAnswer(response);
}

/** Reads an answer in the shape of `/graphql`. */
export async function readAnswer(response: Response): Promise<Answer> {
  const text = await response.text();
  const body = JSON.parse(text) as Pick<Answer, 'data' | 'errors'>;
  return {
    status: response.status,
    headers: response.headers,
    text,
    data: body.data,
    errors: body.errors ?? [],
  };
}

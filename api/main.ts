import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { keepSnapshots } from './gaps/keep-snapshots.ts';
import { applyGraphSchema, isSchemaCurrent } from './graph/apply-schema.ts';
import { repositoryRoot } from './graph/local/repository-root.ts';
import { openNeo4jGraph } from './graph/neo4j-graph.ts';
import { readConfig } from './http/config.ts';
import { planPagesAhead } from './http/prepare-queries.ts';
import { logToOutput, logTroubleToOutput } from './http/request-log.ts';
import { buildApiSchema } from './http/schema.ts';
import { startServer } from './http/server.ts';
import type { RunningServer } from './http/server.ts';
import { Problem } from './problem.ts';

/**
 * Opens the graph, brings its schema up to date, and listens.
 * @param env see `readConfig`; NEO4J_* has to name a database
 * @throws Problem that says which setting to mend, or what is wrong with the database
 */
export async function main(env: Readonly<Record<string, string | undefined>>): Promise<RunningServer> {
  const { database, ...config } = readConfig(env);
  if (database === undefined) {
    throw new Problem(
      'INVALID_INPUT',
      'No database is named: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
      { field: 'NEO4J_URI' },
    );
  }
  const graph = openNeo4jGraph(database);
  try {
    const [schema] = await Promise.all([buildApiSchema(), applyGraphSchema(graph)]);
    const dist = path.join(repositoryRoot(import.meta.url), 'dist');
    const log = process.stdout.isTTY ? logTroubleToOutput : logToOutput;
    const server = await startServer({
      ...config,
      graph,
      schema,
      webDir: path.join(dist, 'web'),
      checkSchema: isSchemaCurrent,
      log,
    });
    let serving = true;
    void planPagesAhead(graph, schema, path.join(dist, 'page-queries.json'), { log, goOn: () => serving });
    const endSnapshots = keepSnapshots(graph, {
      onTaken: ({ month, total }) =>
        log({ level: 'info', message: `Counted the gaps of ${month}.`, services: total.services }),
      onFailed: (error) =>
        log({ level: 'warn', message: `Gaps of the month could not be counted: ${String(error)}` }),
    });
    const stop = (): Promise<void> => {
      serving = false;
      endSnapshots();
      return server.stop().finally(() => graph.close());
    };
    return { url: server.url, stop };
  } catch (error) {
    await graph.close();
    throw error;
  }
}

/** Serves until it is told to end. A problem is said in one sentence, and the exit code is 1. */
async function run(): Promise<void> {
  try {
    const server = await main(process.env);
    process.stdout.write(`Ready: ${server.url}\n`);
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void server.stop());
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();

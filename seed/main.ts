import { pathToFileURL } from 'node:url';
import { applyGraphSchema } from '../api/graph/apply-schema.ts';
import type { OnProgress } from '../api/graph/local/progress.ts';
import { openNeo4jGraph } from '../api/graph/neo4j-graph.ts';
import { Problem } from '../api/problem.ts';
import { loadSeed } from './load-seed.ts';
import { readSeed, shippedSeedFolder } from './read-seed.ts';
import { readGraphSettings } from './read-settings.ts';
import { findAnyRecord, readSeedState } from './seed.statements.ts';

/**
 * Applies the schema and, into a store that holds nothing, loads the seed that the product ships. A store that holds
 * anything is left as it is.
 *
 * @param env NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
 * @param folder where the files of the seed are; the shipped ones by default
 * @throws Problem SEED_BROKEN, DATABASE_DOWN, DATABASE_REFUSED, DATABASE_TOO_OLD, SCHEMA_TOO_NEW or INVALID_INPUT
 */
export async function loadSeedIfEmpty(
  env: NodeJS.ProcessEnv,
  onProgress: OnProgress = () => {},
  folder: string = shippedSeedFolder(),
): Promise<{ loaded: boolean; services: number; ms: number }> {
  const began = performance.now();
  const graph = openNeo4jGraph(readGraphSettings(env));
  try {
    await applyGraphSchema(graph, { onProgress });
    const filled = (await graph.readOne(findAnyRecord())) !== null;
    const outcome = filled
      ? { loaded: false, services: (await graph.readOne(readSeedState()))?.services ?? 0 }
      : await loadSeed(graph, await readSeed(folder), new Date(), onProgress);
    return { ...outcome, ms: Math.round(performance.now() - began) };
  } finally {
    await graph.close();
  }
}

/** Loads the seed by itself and tells what was done; the exit code is 1 when it could not be loaded. */
async function run(): Promise<void> {
  try {
    const { loaded, services, ms } = await loadSeedIfEmpty(process.env);
    const done = loaded ? 'Loaded the seed' : 'The database holds data already and was left as it is';
    process.stdout.write(`${done}: ${services} services, ${(ms / 1000).toFixed(1)} s.\n`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`${[error.message, error.facts.cure].filter(Boolean).join('\n')}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();

import { pathToFileURL } from 'node:url';
import { applyGraphSchema } from '../api/graph/apply-schema.ts';
import type { OnProgress } from '../api/graph/local/progress.ts';
import { openNeo4jGraph } from '../api/graph/neo4j-graph.ts';
import type { Graph } from '../api/graph/graph.ts';
import { Problem } from '../api/problem.ts';
import { loadSeed } from './load-seed.ts';
import { readSeed, seedChecksum, shippedSeedFolder } from './read-seed.ts';
import { readGraphSettings } from './read-settings.ts';
import { findAnyRecord, readSeedState } from './seed.statements.ts';
import { upgradeInWords, upgradeSeed } from './upgrade-seed.ts';

/** What became of the data at a start. */
export interface SeedOutcome {
  /** True when the seed was loaded into an empty store. */
  readonly loaded: boolean;
  /** Services in the store afterwards. */
  readonly services: number;
  readonly ms: number;
  /** Says what was done to a store with an older seed; absent where nothing was. */
  readonly upgraded?: string;
}

/**
 * Applies the schema and, into a store that holds nothing, loads the seed that the product ships. A store with an
 * older seed is brought to this one as far as nobody edited its records; a store that holds anything else is left as it
 * is.
 *
 * @param env NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD, NEO4J_DATABASE
 * @param folder where the files of the seed are; the shipped ones by default
 * @throws Problem SEED_BROKEN, DATABASE_DOWN, DATABASE_REFUSED, DATABASE_TOO_OLD, SCHEMA_TOO_NEW or INVALID_INPUT
 */
export async function loadSeedIfEmpty(
  env: NodeJS.ProcessEnv,
  onProgress: OnProgress = () => {},
  folder: string = shippedSeedFolder(),
): Promise<SeedOutcome> {
  const began = performance.now();
  const graph = openNeo4jGraph(readGraphSettings(env));
  try {
    await applyGraphSchema(graph, { onProgress });
    const outcome = await bringSeed(graph, folder, onProgress);
    return { ...outcome, ms: Math.round(performance.now() - began) };
  } finally {
    await graph.close();
  }
}

/** Applies the schema alone: for a store that is to hold something else than the seed. */
export async function applySchemaTo(env: NodeJS.ProcessEnv): Promise<void> {
  const graph = openNeo4jGraph(readGraphSettings(env));
  try {
    await applyGraphSchema(graph);
  } finally {
    await graph.close();
  }
}

async function bringSeed(
  graph: Graph,
  folder: string,
  onProgress: OnProgress,
): Promise<Omit<SeedOutcome, 'ms'>> {
  if ((await graph.readOne(findAnyRecord())) === null)
    return loadSeed(graph, await readSeed(folder), new Date(), onProgress);
  const known = (await graph.readOne(readSeedState())) ?? { checksum: null, services: 0 };
  const there = { loaded: false, services: known.services };
  if (known.checksum === null || known.checksum === (await seedChecksum(folder))) return there;
  onProgress({ step: 'Bringing the seed up to date' });
  const upgrade = await upgradeSeed(graph, await readSeed(folder), new Date());
  const { services } = (await graph.readOne(readSeedState())) ?? known;
  return upgrade === null ? there : { loaded: false, services, upgraded: upgradeInWords(upgrade) };
}

/** Loads the seed by itself and tells what was done; the exit code is 1 when it could not be loaded. */
async function run(): Promise<void> {
  try {
    const { loaded, services, ms, upgraded } = await loadSeedIfEmpty(process.env);
    const left = upgraded?.replace(/\.$/, '') ?? 'The database holds data already and was left as it is';
    const done = loaded ? 'Loaded the seed' : left;
    process.stdout.write(`${done}: ${services} services, ${(ms / 1000).toFixed(1)} s.\n`);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`${[error.message, error.facts.cure].filter(Boolean).join('\n')}\n`);
    process.exitCode = 1;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await run();

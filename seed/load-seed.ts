import { randomUUID } from 'node:crypto';
import type { Graph, GraphTransaction } from '../api/graph/graph.ts';
import type { OnProgress } from '../api/graph/local/progress.ts';
import { recountAll } from '../api/graph/stored-counts.statements.ts';
import { Problem } from '../api/problem.ts';
import { layOutSeed } from './lay-out-seed.ts';
import type { LaidOutGraph } from './laid-out-graph.ts';
import {
  createEdges,
  createNodes,
  findAnyRecord,
  lockSeed,
  readSeedState,
  recordLoad,
} from './seed.statements.ts';
import type { Seed } from './seed-shapes.ts';

/** What a load did. */
export interface SeedLoad {
  /** False when the store had this very seed and nothing was written. */
  readonly loaded: boolean;
  /** Services in the store afterwards. */
  readonly services: number;
}

const STEP = 'Loading the seed';
/** Rows of one statement: few statements to plan, and progress that still moves. */
const BATCH = 1500;
const TIMEOUT_MS = 120_000;

/**
 * Loads the seed into an empty store, in one transaction: all of it or nothing, also when the database is killed in
 * the middle. A store that has this very seed is left as it is, and so is one that holds anything else.
 *
 * @param now the moment of the load, kept with every record
 * @throws Problem DUPLICATE when the store holds other records
 */
export async function loadSeed(
  graph: Graph,
  seed: Seed,
  now: Date,
  onProgress: OnProgress = () => {},
): Promise<SeedLoad> {
  const known = await graph.readOne(readSeedState());
  if (known?.checksum === seed.checksum) return { loaded: false, services: known.services };
  const laidOut = layOutSeed(seed, now);
  const options = { timeoutMs: TIMEOUT_MS };
  return graph.write('seed.load', (tx) => loadOnce(tx, seed, laidOut, now, onProgress), options);
}

async function loadOnce(
  tx: GraphTransaction,
  seed: Seed,
  laidOut: LaidOutGraph,
  now: Date,
  onProgress: OnProgress,
): Promise<SeedLoad> {
  const [state] = await tx.run(lockSeed());
  if (state === undefined)
    throw new Problem('INTERNAL', 'The seed was to be loaded before the schema was applied.');
  if (state.checksum === seed.checksum) return { loaded: false, services: state.services };
  const [other] = await tx.run(findAnyRecord());
  if (other !== undefined) throw notEmpty(other);
  await storeLaidOut(tx, laidOut, onProgress);
  for (const statement of recountAll()) await tx.run(statement);
  await tx.run(
    recordLoad({
      id: `change-${randomUUID()}`,
      at: now.toISOString(),
      actor: 'system',
      summary: `Loaded the seed: ${seed.services.length} services of ${seed.agencies.length} units.`,
      after: JSON.stringify(countsOf(laidOut)),
      checksum: seed.checksum,
    }),
  );
  return { loaded: true, services: seed.services.length };
}

/** Stores nodes, then edges, in batches within the given transaction. */
export async function storeLaidOut(
  tx: GraphTransaction,
  laidOut: LaidOutGraph,
  onProgress: OnProgress = () => {},
): Promise<void> {
  const { nodes, edges } = laidOut;
  const total = nodes.length + edges.length;
  let done = 0;
  const report = (more: number): void => {
    done += more;
    onProgress({ step: STEP, done, total });
  };
  report(0);
  for (const rows of batches(nodes)) {
    await tx.run(createNodes(rows));
    report(rows.length);
  }
  for (const rows of batches(edges)) {
    const [made] = await tx.run(createEdges(rows));
    if (made !== rows.length)
      throw new Problem('INTERNAL', `Of ${rows.length} edges only ${made ?? 0} found both their ends.`);
    report(rows.length);
  }
}

function batches<T>(rows: readonly T[]): T[][] {
  const count = Math.ceil(rows.length / BATCH);
  return Array.from({ length: count }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH));
}

function notEmpty(found: string): Problem {
  return new Problem(
    'DUPLICATE',
    `The database holds other records already (such as ${found.trim()}), so the seed was not loaded into it.`,
    {
      field: 'NEO4J_DATABASE',
      given: found.trim(),
      cure: 'Use an empty database, or start the product on this one as it is.',
    },
  );
}

function countsOf(laidOut: LaidOutGraph): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { label } of laidOut.nodes) counts[label] = (counts[label] ?? 0) + 1;
  return counts;
}

import type { Graph, GraphTransaction } from '../api/graph/graph.ts';
import type { OnProgress } from '../api/graph/local/progress.ts';
import { recountAll } from '../api/graph/stored-counts.statements.ts';
import { Problem } from '../api/problem.ts';
import { Relationship } from '../schema/vocabulary/relationships.ts';
import { generateServices } from './generate-services.ts';
import { LaidOutGraph } from './laid-out-graph.ts';
import { layOutRationales, layOutSeed, layOutServices } from './lay-out-seed.ts';
import { storeLaidOut } from './load-seed.ts';
import { readSeedState } from './seed.statements.ts';
import type { Seed } from './seed-shapes.ts';

const BATCH = 1000;
const TIMEOUT_MS = 120_000;

/**
 * Adds generated services to a store that holds the seed, until it lists this many. For measuring only: they stand
 * beside the real ones and carry ids that start with `generated-`. Each batch is a transaction of its own.
 *
 * @param services how many the store shall list, the seed's among them
 * @returns how many it lists afterwards
 * @throws Problem INVALID_INPUT when the store does not hold this seed
 */
export async function growGraph(
  graph: Graph,
  seed: Seed,
  services: number,
  now: Date,
  onProgress: OnProgress = () => {},
): Promise<number> {
  const state = await graph.readOne(readSeedState());
  if (state?.checksum !== seed.checksum) {
    throw new Problem(
      'INVALID_INPUT',
      'Generated services stand on the seed, and this database does not hold it.',
      {
        field: 'NEO4J_DATABASE',
        cure: 'Load the seed into an empty database first.',
      },
    );
  }
  const known = new Set(layOutSeed(seed, now).nodes.map((node) => node.properties.id));
  let listed = state.services;
  while (listed < services) {
    onProgress({ step: 'Generating services', done: listed, total: services });
    const count = Math.min(BATCH, services - listed);
    const batch = layOutBatch(seed, known, listed - seed.services.length + 1, count, now);
    await graph.write('seed.grow', (tx) => storeLaidOut(tx, batch), { timeoutMs: TIMEOUT_MS });
    listed += count;
  }
  await graph.write('seed.recount', recountEverything, { timeoutMs: TIMEOUT_MS });
  onProgress({ step: 'Generating services', done: listed, total: services });
  return listed;
}

async function recountEverything(tx: GraphTransaction): Promise<void> {
  for (const statement of recountAll()) await tx.run(statement);
}

/** A batch without what the seed has brought already: roles, tools, occasions and offerings are shared with it. */
function layOutBatch(
  seed: Seed,
  known: ReadonlySet<string>,
  first: number,
  count: number,
  now: Date,
): LaidOutGraph {
  const generated = generateServices(seed, first, count);
  const source = { ...seed, services: generated.services, rationales: generated.rationales };
  const batch = new LaidOutGraph(known);
  layOutServices(batch, source, now.toISOString());
  layOutRationales(batch, source, now.toISOString());
  for (const { stageId, serviceId } of generated.stages)
    batch.addEdge(stageId, Relationship.INVOLVES, serviceId, { position: first });
  return batch;
}

import { randomUUID } from 'node:crypto';
import type { Graph, GraphTransaction } from '../api/graph/graph.ts';
import { recountAll } from '../api/graph/stored-counts.statements.ts';
import { type Relationship } from '../schema/vocabulary/relationships.ts';
import type { LaidOutGraph } from './laid-out-graph.ts';
import { layOutSeed } from './lay-out-seed.ts';
import type { Seed } from './seed-shapes.ts';
import { createEdges, lockSeed, recordLoad } from './seed.statements.ts';
import type { EdgeRow, NodeRow } from './seed.statements.ts';
import { dropIncoming, dropLoose, dropOutgoing, findEdited, upsertNodes } from './upgrade.statements.ts';

/** What bringing a store to a newer seed did. */
export interface SeedUpgrade {
  /** Records that were not there. */
  readonly made: number;
  /** Records whose facts differed. */
  readonly changed: number;
  /** Records of the seed that people edited and that were left as they are. */
  readonly kept: number;
}

const BATCH = 1500;
const TIMEOUT_MS = 120_000;

/**
 * Brings a store that holds an older seed to this one, in one transaction: records that nobody edited get the facts of
 * the seed, those that people edited stay as they are with everything that hangs on them, and records that are no
 * longer in the seed stay too, because somebody may refer to them. Null when the store has this very seed already.
 *
 * @param now the moment of the upgrade, kept with every record it touches
 */
export async function upgradeSeed(graph: Graph, seed: Seed, now: Date): Promise<SeedUpgrade | null> {
  const laidOut = layOutSeed(seed, now);
  const times = timesIn(laidOut, layOutSeed(seed, new Date(0)));
  return graph.write(
    'seed.upgrade',
    async (tx) => {
      const [state] = await tx.run(lockSeed());
      if (state === undefined || state.checksum === seed.checksum) return null;
      const edited = await tx.run(findEdited(laidOut.nodes.map((node) => node.properties.id)));
      const outcome = { ...(await rewrite(tx, laidOut, new Set(edited), times)), kept: edited.length };
      await tx.run(
        recordLoad({
          id: `change-${randomUUID()}`,
          at: now.toISOString(),
          actor: 'system',
          summary: upgradeInWords(outcome),
          after: JSON.stringify(outcome),
          checksum: seed.checksum,
        }),
      );
      return outcome;
    },
    { timeoutMs: TIMEOUT_MS },
  );
}

/** What was done, and what is left to do, in one sentence. */
export function upgradeInWords({ made, changed, kept }: SeedUpgrade): string {
  const done = `The seed changed since it was loaded: ${count(made)} new, ${count(changed)} brought up to date`;
  if (kept === 0) return `${done}.`;
  return `${done}; ${count(kept)} left alone because people edited them: compare those with seed/data by hand.`;
}

const count = (records: number): string => (records === 1 ? '1 record' : `${records} records`);

async function rewrite(
  tx: GraphTransaction,
  laidOut: LaidOutGraph,
  edited: ReadonlySet<string>,
  times: readonly string[],
): Promise<{ made: number; changed: number }> {
  const held = heldBack(laidOut.edges, edited);
  const nodes = laidOut.nodes.filter((node) => !held.has(node.properties.id));
  const edges = laidOut.edges.filter((edge) => !held.has(ownerOf(edge)));
  const types = new Set(laidOut.edges.map((edge) => edge.type));
  for (const type of ownedByEnd) types.delete(type);
  for (const rows of batches(nodes)) {
    const ids = rows.map((node) => node.properties.id);
    await tx.run(dropOutgoing(ids, [...types]));
    await tx.run(dropIncoming(ids, [...ownedByEnd]));
  }
  const total = { made: 0, changed: 0 };
  for (const rows of batches(nodes)) {
    const [done] = await tx.run(upsertNodes(rows, times));
    total.made += done?.made ?? 0;
    total.changed += done?.changed ?? 0;
  }
  for (const rows of batches(edges)) await tx.run(createEdges(rows));
  await tx.run(dropLoose());
  for (const statement of recountAll()) await tx.run(statement);
  return total;
}

/**
 * Edges that are a fact of the record they end at: who is responsible is a fact of the service, and a life experience has
 * journeys that the seed knows nothing of.
 */
const ownedByEnd: ReadonlySet<Relationship> = new Set(['RESPONSIBLE_FOR', 'HAS_JOURNEY']);

/** The record that an edge is a fact of: where it starts, but for a few. */
function ownerOf({ type, from, to }: EdgeRow): string {
  return ownedByEnd.has(type) ? to : from;
}

/** Edges to parts that belong to one record alone. Stages of life experiences are not edited, those of journeys are. */
const leadsToPart: ReadonlySet<Relationship> = new Set([
  'REACHED_THROUGH',
  'HAS_VOLUME',
  'HAS_STAGE',
  'HAS_STEP',
]);

/** Edited records with what hangs on them: the parts of a service or a journey, and the rationales that explain a service. */
function heldBack(edges: readonly EdgeRow[], edited: ReadonlySet<string>): ReadonlySet<string> {
  const held = new Set(edited);
  for (const { type, from, to } of edges) {
    if (leadsToPart.has(type) && held.has(from)) held.add(to);
    if (type === 'EXPLAINS' && edited.has(to)) held.add(from);
  }
  return held;
}

/** Properties that depend on the moment at which a seed is laid out: no fact differs by them. */
function timesIn(one: LaidOutGraph, other: LaidOutGraph): string[] {
  const found = new Set<string>();
  one.nodes.forEach(({ properties }, i) => {
    const twin: NodeRow['properties'] | undefined = other.nodes[i]?.properties;
    for (const [key, value] of Object.entries(properties))
      if (JSON.stringify(value) !== JSON.stringify(twin?.[key])) found.add(key);
  });
  return [...found];
}

function batches<T>(rows: readonly T[]): T[][] {
  const parts = Math.ceil(rows.length / BATCH);
  return Array.from({ length: parts }, (_, i) => rows.slice(i * BATCH, (i + 1) * BATCH));
}

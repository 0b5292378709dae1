import { createHash, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Problem } from '../problem.ts';
import type { Graph } from './graph.ts';
import type { OnProgress } from './local/progress.ts';
import { repositoryRoot } from './local/repository-root.ts';
import { migrate, migrations } from './migrate.ts';
import type { Migration } from './migrate.ts';
import {
  awaitIndexes,
  definedBy,
  defineSchemaNode,
  definitionsIn,
  dropDefinition,
  readDefinitionNames,
  readSchemaLease,
  readSchemaState,
  recordDefinitions,
  releaseSchemaLease,
  takeSchemaLease,
} from './schema.statements.ts';
import type { SchemaState } from './schema.statements.ts';

/** What the store should look like: the numbered steps and the constraints and indexes. */
export interface SchemaPlan {
  readonly migrations: readonly Migration[];
  /** Text of `schema/graph/constraints.cypher`. */
  readonly definitions: string;
}

/** What applying the schema did. */
export interface SchemaApplied {
  /** False when the store was as it should be and nothing was written. */
  readonly changed: boolean;
  readonly version: number;
}

/** Oldest server line that is supported. Calendar versions (2025.01 and later) are newer. */
const OLDEST = { major: 5, minor: 26 };
const LEASE_MS = 30_000;
const RENEW_MS = 4_000;
const ASK_AGAIN_MS = 250;
/** A write to the schema node waits while a constraint is being made, which can take long on a large store. */
const LEASE_WRITE_MS = 120_000;
const INDEX_SECONDS = 300;

let shipped: SchemaPlan | undefined;

/** The plan that this version of the product ships. Read once per process. */
export function shippedPlan(): SchemaPlan {
  shipped ??= {
    migrations,
    definitions: readFileSync(
      path.join(repositoryRoot(import.meta.url), 'schema/graph/constraints.cypher'),
      'utf8',
    ),
  };
  return shipped;
}

/**
 * Brings the store to the shape this version of the product needs, and waits until every index can be used. Does
 * nothing to a store that has it. Several copies may start at once: one works, the others wait for it; if it dies,
 * its lease runs out and another goes on where it stopped.
 *
 * @throws Problem DATABASE_TOO_OLD when the server is older than 5.26
 * @throws Problem SCHEMA_TOO_NEW when a newer version of the product has changed the store
 */
export async function applyGraphSchema(
  graph: Graph,
  options: { readonly plan?: SchemaPlan; readonly onProgress?: OnProgress } = {},
): Promise<SchemaApplied> {
  const { plan = shippedPlan(), onProgress = () => {} } = options;
  requireSupported((await graph.serverFacts()).version);
  const version = versionOf(plan);
  if (isCurrent(await stateOf(graph, version), plan)) return { changed: false, version };
  await graph.define(defineSchemaNode());
  const lease = await takeLease(graph, onProgress);
  try {
    const state = await stateOf(graph, version);
    if (isCurrent(state, plan)) return { changed: false, version };
    await migrate(graph, state.version, plan.migrations, (step) => onProgress({ step }));
    if (state.version < version) await dropUndeclared(graph, plan);
    await applyDefinitions(graph, plan, onProgress);
    return { changed: true, version };
  } finally {
    await lease.release();
  }
}

/** Whether the store has the shape this version of the product needs; the readiness check asks this. */
export async function isSchemaCurrent(graph: Graph, plan: SchemaPlan = shippedPlan()): Promise<boolean> {
  const state = await graph.readOne(readSchemaState());
  return state !== null && isCurrent(state, plan);
}

/** @throws Problem DATABASE_TOO_OLD when a version such as `5.25.1` is older than 5.26 */
export function requireSupported(version: string): void {
  const [major = 0, minor = 0] = version.split('.').map((part) => Number.parseInt(part, 10));
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  throw new Problem(
    'DATABASE_TOO_OLD',
    `The database server is Neo4j ${version}; the index needs 5.26 or newer.`,
    {
      field: 'NEO4J_URI',
      given: version,
      cure: 'Update the server to Neo4j 5.26 or newer, or point NEO4J_URI to one that is.',
    },
  );
}

function versionOf(plan: SchemaPlan): number {
  return plan.migrations.at(-1)?.version ?? 0;
}

function checksumOf(plan: SchemaPlan): string {
  return createHash('sha256').update(plan.definitions).digest('hex').slice(0, 16);
}

function isCurrent(state: SchemaState, plan: SchemaPlan): boolean {
  return state.version === versionOf(plan) && state.definitions === checksumOf(plan);
}

async function stateOf(graph: Graph, version: number): Promise<SchemaState> {
  const state = (await graph.readOne(readSchemaState())) ?? { version: 0, definitions: null };
  if (state.version <= version) return state;
  throw new Problem(
    'SCHEMA_TOO_NEW',
    `The database has version ${state.version} of the schema; this version of the product knows version ${version}.`,
    {
      given: String(state.version),
      limit: version,
      cure: 'Start the newer version of the product, or use another database.',
    },
  );
}

/**
 * Takes away constraints and indexes that an earlier version of the product made and this one does not declare. Only
 * together with a migration, so that of two versions that run side by side none takes away what the other needs; and
 * before new ones are made, because an old index may stand in the way of a new constraint.
 */
async function dropUndeclared(graph: Graph, plan: SchemaPlan): Promise<void> {
  const declared = namesIn(plan);
  for (const made of (await graph.readOne(readDefinitionNames())) ?? [])
    if (!declared.includes(made)) await graph.define(dropDefinition(made));
}

function namesIn(plan: SchemaPlan): string[] {
  return definitionsIn(plan.definitions).flatMap((definition) => definedBy(definition) ?? []);
}

async function applyDefinitions(graph: Graph, plan: SchemaPlan, onProgress: OnProgress): Promise<void> {
  const definitions = definitionsIn(plan.definitions);
  const step = 'Applying constraints and indexes';
  for (const [done, definition] of definitions.entries()) {
    onProgress({ step, done, total: definitions.length });
    await graph.define(definition);
  }
  onProgress({ step, done: definitions.length, total: definitions.length });
  await graph.read(awaitIndexes(INDEX_SECONDS), { timeoutMs: (INDEX_SECONDS + 10) * 1000 });
  await graph.write('graph.recordDefinitions', (tx) =>
    tx.run(recordDefinitions(checksumOf(plan), namesIn(plan))),
  );
}

/**
 * Waits for the lease on the schema and keeps it fresh. A holder that dies stops renewing, so the lease is free again
 * after 30 seconds at most.
 */
async function takeLease(graph: Graph, onProgress: OnProgress): Promise<{ release(): Promise<void> }> {
  const holder = randomUUID();
  const take = async (): Promise<boolean> => {
    const statement = takeSchemaLease(holder, LEASE_MS);
    const options = { timeoutMs: LEASE_WRITE_MS };
    const rows = await graph.write('graph.takeSchemaLease', (tx) => tx.run(statement), options);
    return rows.length > 0;
  };
  const isFree = async (): Promise<boolean> => (await graph.readOne(readSchemaLease())) ?? true;
  while (!(await isFree()) || !(await take())) {
    onProgress({ step: 'Waiting for another copy that prepares the database' });
    await pause(ASK_AGAIN_MS);
  }
  // A renewal that fails is not lost: the work itself runs on the same database and fails with its own problem.
  const renewal = setInterval(() => void take().catch(() => undefined), RENEW_MS);
  return {
    release: async () => {
      clearInterval(renewal);
      const statement = releaseSchemaLease(holder);
      const options = { timeoutMs: LEASE_WRITE_MS };
      await graph.write('graph.releaseSchemaLease', (tx) => tx.run(statement), options);
    },
  };
}

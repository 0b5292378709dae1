import type { FastifyInstance } from 'fastify';
import type { Graph } from '../graph/graph.ts';
import { Problem } from '../problem.ts';
import { limits } from './limits.ts';
import { presentProblem } from './present-problem.ts';
import { RETRY_AFTER_SECONDS } from './problem-status.ts';
import type { WriteLog } from './request-log.ts';

/** Says whether the schema of the store is the one of this product. */
export type CheckSchema = (graph: Graph) => Promise<boolean>;

/**
 * `/livez`: this process answers. `/readyz`: it can give answers, because the database is reached within a second and
 * its schema is current; otherwise it says which is not.
 */
export function addHealth(app: FastifyInstance, graph: Graph, checkSchema: CheckSchema, log: WriteLog): void {
  app.get('/livez', async (_request, reply) =>
    reply.header('cache-control', 'no-store').send({ status: 'live' }),
  );

  app.get('/readyz', async (_request, reply) => {
    void reply.header('cache-control', 'no-store');
    const database = await attempt(
      () => within(limits.readyMs, graph.serverFacts({ timeoutMs: limits.readyMs })),
      log,
    );
    const schema = database.ok
      ? await attempt(() => within(limits.readyMs, requireCurrent(graph, checkSchema)), log)
      : null;
    const ready = database.ok && schema?.ok === true;
    if (!ready) void reply.code(503).header('retry-after', String(RETRY_AFTER_SECONDS));
    return {
      status: ready ? 'ready' : 'not ready',
      database: database.said,
      schema: schema?.said ?? 'not asked',
    };
  });
}

async function requireCurrent(graph: Graph, checkSchema: CheckSchema): Promise<void> {
  if (await checkSchema(graph)) return;
  throw new Problem(
    'SCHEMA_TOO_NEW',
    'The schema of the database is not the one of this version: start the product again, or start its newest version.',
  );
}

interface Outcome {
  readonly ok: boolean;
  /** `ok`, or the sentence that says what is wrong. */
  readonly said: string;
}

async function attempt(work: () => Promise<unknown>, log: WriteLog): Promise<Outcome> {
  try {
    await work();
    return { ok: true, said: 'ok' };
  } catch (error) {
    return { ok: false, said: presentProblem(error, log).message };
  }
}

/** The driver waits longer for a server that is away than a health check may. */
async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new Problem('DATABASE_DOWN', `The database did not answer within ${ms / 1000} s.`)),
      ms,
    );
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

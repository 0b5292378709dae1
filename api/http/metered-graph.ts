import type { CallOptions, Graph } from '../graph/graph.ts';
import type { Statement } from '../graph/cypher.ts';
import { Problem } from '../problem.ts';

/** What the statements of one request have cost so far. */
export interface Meter {
  /** When the request began, on the clock of `performance.now()`. */
  readonly began: number;
  /** Reading statements run. */
  statements: number;
  /** Rows they brought. */
  rows: number;
  /** Milliseconds the request waited for them; statements side by side count each. */
  databaseMs: number;
}

/**
 * The graph as one request sees it: everything is counted, and all statements together have one span of time.
 * @param budgetMs milliseconds from now on
 */
export function meteredGraph(graph: Graph, budgetMs: number): { graph: Graph; meter: Meter } {
  const began = performance.now();
  const end = began + budgetMs;
  const meter: Meter = { began, statements: 0, rows: 0, databaseMs: 0 };

  const within = (options: CallOptions = {}): CallOptions => {
    const left = Math.ceil(end - performance.now());
    if (left <= 0) {
      throw new Problem('TIMED_OUT', `One request may take ${budgetMs / 1000} seconds.`, {
        limit: budgetMs,
        cure: 'Ask for fewer rows or fewer fields.',
      });
    }
    return { ...options, timeoutMs: Math.min(left, options.timeoutMs ?? left) };
  };

  const read = async <T>(statement: Statement<T>, options?: CallOptions): Promise<T[]> => {
    const asked = performance.now();
    meter.statements += 1;
    try {
      const rows = await graph.read(statement, within(options));
      meter.rows += rows.length;
      return rows;
    } finally {
      meter.databaseMs += performance.now() - asked;
    }
  };

  return {
    meter,
    graph: {
      read,
      readOne: async (statement, options) => (await read(statement, options))[0] ?? null,
      write: (name, work, options) => graph.write(name, work, within(options)),
      define: (statement) => graph.define(statement),
      serverFacts: (options) => graph.serverFacts(within(options)),
      close: () => graph.close(),
    },
  };
}

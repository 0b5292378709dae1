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
 * Milliseconds more that a statement has which this process asks for the first time: the database has to plan it, which
 * takes seconds for a long one after a start. A plan that is cut off is lost, and whoever asks next waits for it again.
 */
const PLANNING_MS = 30_000;
/** Texts of statements that were answered, by graph; a copy of the product that has not met one only grants it more time. */
const answered = new WeakMap<Graph, Set<string>>();
const ANSWERED_MAX = 5_000;

function answeredBy(graph: Graph): Set<string> {
  const texts = answered.get(graph) ?? new Set<string>();
  answered.set(graph, texts);
  if (texts.size >= ANSWERED_MAX) texts.clear();
  return texts;
}

/**
 * The graph as one request sees it: everything is counted, and all statements together have one span of time. What the
 * first use of a statement takes is not counted.
 * @param budgetMs milliseconds from now on
 */
export function meteredGraph(graph: Graph, budgetMs: number): { graph: Graph; meter: Meter } {
  const began = performance.now();
  const known = answeredBy(graph);
  let end = began + budgetMs;
  const meter: Meter = { began, statements: 0, rows: 0, databaseMs: 0 };

  const within = (options: CallOptions = {}, moreMs = 0): CallOptions => {
    const left = Math.ceil(end - performance.now());
    if (left <= 0) {
      throw new Problem('TIMED_OUT', `One request may take ${budgetMs / 1000} seconds.`, {
        limit: budgetMs,
        cure: 'Ask for fewer rows or fewer fields.',
      });
    }
    return { ...options, timeoutMs: Math.min(left, options.timeoutMs ?? left) + moreMs };
  };

  const read = async <T>(statement: Statement<T>, options?: CallOptions): Promise<T[]> => {
    const asked = performance.now();
    const isNew = !known.has(statement.text);
    meter.statements += 1;
    try {
      const rows = await graph.read(statement, within(options, isNew ? PLANNING_MS : 0));
      meter.rows += rows.length;
      known.add(statement.text);
      if (isNew) end += performance.now() - asked;
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

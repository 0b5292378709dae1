import type { Statement } from './cypher.ts';

/** What the server behind the graph says of itself. */
export interface ServerFacts {
  /** Such as `5.26.31`. */
  readonly version: string;
  readonly database: string;
}

/** Limits of one call. */
export interface CallOptions {
  /** Longest time the database may work on it, in milliseconds. */
  readonly timeoutMs?: number;
}

/** Statements inside one transaction, in order; all of them or none take effect. */
export interface GraphTransaction {
  run<T>(statement: Statement<T>): Promise<T[]>;
}

/**
 * The graph as everything above it sees it: statements in, decoded rows out. Raises only Problems
 * (DATABASE_DOWN, DATABASE_REFUSED, TIMED_OUT, DUPLICATE, ...); keeps nothing in memory that another copy would miss.
 */
export interface Graph {
  /** Runs a reading statement; retried once when the connection was lost before an answer came. */
  read<T>(statement: Statement<T>, options?: CallOptions): Promise<T[]>;
  /** The first row of a reading statement, or null. */
  readOne<T>(statement: Statement<T>, options?: CallOptions): Promise<T | null>;
  /** Runs work in one managed write transaction; it may be run again on a transient failure, so it must be pure but for its statements. */
  write<T>(name: string, work: (tx: GraphTransaction) => Promise<T>, options?: CallOptions): Promise<T>;
  /** Runs one schema statement (constraint or index) by itself. */
  define(statement: Statement<unknown>): Promise<void>;
  /** Asks the server who it is. Raises DATABASE_DOWN or DATABASE_REFUSED. */
  serverFacts(options?: CallOptions): Promise<ServerFacts>;
  close(): Promise<void>;
}

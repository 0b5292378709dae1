import neo4j, {
  type BookmarkManager,
  type Driver,
  type ManagedTransaction,
  type Record as DriverRecord,
  type Session,
} from 'neo4j-driver';
import { Problem } from '../problem.ts';
import { type Params, type Statement, WholeNumber } from './cypher.ts';
import type { CallOptions, Graph, GraphTransaction, ServerFacts } from './graph.ts';
import { asProblem, isLostConnection, mayDefineAgain } from './neo4j-problems.ts';
import { Row } from './rows.ts';
import { askVersion } from './schema.statements.ts';

/** Where the database is and who asks. */
export interface Neo4jSettings {
  /** `neo4j://`, `neo4j+s://`, `bolt://` and their kin. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
  /** Longest time one statement may take, in milliseconds. Default 10,000. */
  readonly timeoutMs?: number;
  /** Most connections of this process. Default 40. */
  readonly poolSize?: number;
  /** Called for each notification of the server (deprecation, unknown name); tests let it fail the build. */
  readonly onNotification?: (statement: string, notification: string) => void;
}

const DEFAULT_TIMEOUT_MS = 10_000;
const DEFINE_TIMEOUT_MS = 120_000;
/** Two copies that define the same thing at once can meet in a deadlock; the one that lost tries again. */
const DEFINE_ATTEMPTS = 5;

/** Opens the graph. Nothing is asked of the server yet. */
export function openNeo4jGraph(settings: Neo4jSettings): Graph {
  const driver = neo4j.driver(settings.uri, neo4j.auth.basic(settings.username, settings.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: settings.poolSize ?? 40,
    connectionAcquisitionTimeout: 5_000,
    connectionTimeout: 5_000,
    connectionLivenessCheckTimeout: 30_000,
    maxTransactionRetryTime: 5_000,
    telemetryDisabled: true,
    userAgent: 'federal-services-index',
    ...(settings.onNotification === undefined
      ? { notificationFilter: { minimumSeverityLevel: 'OFF' as const } }
      : {}),
  });
  return new Neo4jGraph(driver, settings);
}

/** The only room that knows the driver: sessions, retries, integers and errors end here. */
class Neo4jGraph implements Graph {
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;
  /** What this process wrote last. */
  readonly #written: BookmarkManager = neo4j.bookmarkManager();

  constructor(driver: Driver, settings: Neo4jSettings) {
    this.#driver = driver;
    this.#settings = settings;
  }

  async read<T>(statement: Statement<T>, options: CallOptions = {}): Promise<T[]> {
    try {
      return await this.#readOnce(statement, options);
    } catch (error) {
      if (!isLostConnection(error)) throw asProblem(error, statement.name);
    }
    try {
      return await this.#readOnce(statement, options);
    } catch (error) {
      throw asProblem(error, statement.name);
    }
  }

  async readOne<T>(statement: Statement<T>, options?: CallOptions): Promise<T | null> {
    const [first] = await this.read(statement, options);
    return first ?? null;
  }

  async write<T>(
    name: string,
    work: (tx: GraphTransaction) => Promise<T>,
    options: CallOptions = {},
  ): Promise<T> {
    const session = this.#session('WRITE', { bookmarkManager: this.#written });
    try {
      return await session.executeWrite((tx) => work(this.#transaction(tx)), this.#config(name, options));
    } catch (error) {
      throw asProblem(error, name);
    } finally {
      await session.close();
    }
  }

  async define(statement: Statement<unknown>): Promise<void> {
    for (let attempt = 1; ; attempt += 1) {
      const session = this.#session('WRITE', { bookmarkManager: this.#written });
      try {
        const config = this.#config(statement.name, { timeoutMs: DEFINE_TIMEOUT_MS });
        await session.run(statement.text, driverParams(statement.params), config);
        return;
      } catch (error) {
        if (attempt === DEFINE_ATTEMPTS || !mayDefineAgain(error)) throw asProblem(error, statement.name);
      } finally {
        await session.close();
      }
    }
  }

  async serverFacts(options: CallOptions = {}): Promise<ServerFacts> {
    const [version] = await this.read(askVersion(), options);
    if (version === undefined)
      throw new Problem('DATABASE_DOWN', 'The database did not say which version it is.');
    return { version, database: this.#settings.database };
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #readOnce<T>(statement: Statement<T>, options: CallOptions): Promise<T[]> {
    const session = this.#session('READ', { bookmarks: [...(await this.#written.getBookmarks())] });
    try {
      const result = await session.run(
        statement.text,
        driverParams(statement.params),
        this.#config(statement.name, options),
      );
      this.#notify(statement.name, result.summary.notifications);
      return result.records.map((record) => decode(statement, record));
    } finally {
      await session.close();
    }
  }

  #transaction(tx: ManagedTransaction): GraphTransaction {
    return {
      run: async (statement) => {
        const result = await tx.run(statement.text, driverParams(statement.params));
        this.#notify(statement.name, result.summary.notifications);
        return result.records.map((record) => decode(statement, record));
      },
    };
  }

  /**
   * Sessions are told what was written, so that a read after a write sees the write on a cluster too. What was only
   * read need not be waited for: reads alone carry no bookmark.
   */
  #session(
    mode: 'READ' | 'WRITE',
    after: { readonly bookmarkManager: BookmarkManager } | { readonly bookmarks: string[] },
  ): Session {
    const { database } = this.#settings;
    return this.#driver.session({ database, defaultAccessMode: mode, fetchSize: -1, ...after });
  }

  #config(operation: string, options: CallOptions): { timeout: number; metadata: { operation: string } } {
    const timeout = options.timeoutMs ?? this.#settings.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    return { timeout, metadata: { operation } };
  }

  #notify(name: string, notifications: readonly { code: string; description: string }[]): void {
    for (const n of notifications) this.#settings.onNotification?.(name, `${n.code}: ${n.description}`);
  }
}

function decode<T>(statement: Statement<T>, record: DriverRecord): T {
  return statement.decode(new Row(record.toObject(), statement.name));
}

/** Whole numbers become the driver's integers; all else travels as it is. */
function driverParams(params: Params): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, driverValue(value)]));
}

function driverValue(value: unknown): unknown {
  if (value instanceof WholeNumber) return neo4j.int(value.value);
  if (Array.isArray(value)) return value.map(driverValue);
  if (typeof value === 'object' && value !== null) return driverParams(value as Params);
  return value;
}

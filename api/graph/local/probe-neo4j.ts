import neo4j from 'neo4j-driver';
import { Problem } from '../../problem.ts';

/** Where a Neo4j listens and who asks. */
export interface Neo4jAddress {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
}

/** What a Neo4j says of itself. */
export interface Neo4jAnswer {
  /** `Neo4j/5.26.31`. */
  readonly agent: string;
}

const CONNECT_MS = 5_000;
const OLDEST: readonly [number, number] = [5, 26];

/**
 * Asks a Neo4j once whether it answers, lets us in and is new enough.
 *
 * @throws Problem DATABASE_DOWN when nothing answers, DATABASE_REFUSED for a wrong user, password or database name,
 *   DATABASE_TOO_OLD below 5.26
 */
export async function probeNeo4j(address: Neo4jAddress): Promise<Neo4jAnswer> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    connectionTimeout: CONNECT_MS,
    connectionAcquisitionTimeout: CONNECT_MS,
    maxTransactionRetryTime: 0,
    telemetryDisabled: true,
  });
  try {
    const { summary } = await driver.executeQuery('RETURN 1 AS one', {}, { database: address.database });
    const agent = summary.server.agent ?? '';
    if (isOlder(agent)) {
      throw new Problem(
        'DATABASE_TOO_OLD',
        `${agent} at ${address.uri} is too old: use Neo4j 5.26 or newer, or unset NEO4J_URI to run a local one.`,
      );
    }
    return { agent };
  } catch (error) {
    throw error instanceof Problem ? error : explain(error, address);
  } finally {
    await driver.close();
  }
}

/** Versions are `5.26.31` or, since 2025, `2025.10.1`; Aura says `5.27-aura`. What cannot be read is not refused. */
export function isOlder(agent: string): boolean {
  const [major, minor] = (/\/(\d+)\.(\d+)/.exec(agent)?.slice(1) ?? []).map(Number);
  if (major === undefined || minor === undefined) return false;
  return major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1]);
}

function explain(error: unknown, { uri, username, database }: Neo4jAddress): Problem {
  const code = (error as { code?: string }).code ?? '';
  const cause = { cause: error };
  if (code.startsWith('Neo.ClientError.Security')) {
    return new Problem(
      'DATABASE_REFUSED',
      `Neo4j at ${uri} refused the user "${username}": check NEO4J_USERNAME and NEO4J_PASSWORD.`,
      { field: 'NEO4J_PASSWORD' },
      cause,
    );
  }
  if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
    return new Problem(
      'DATABASE_REFUSED',
      `Neo4j at ${uri} has no database named "${database}": correct NEO4J_DATABASE.`,
      { field: 'NEO4J_DATABASE' },
      cause,
    );
  }
  return new Problem(
    'DATABASE_DOWN',
    `Nothing that speaks Bolt answers at ${uri}: check NEO4J_URI and that Neo4j is running there.`,
    { field: 'NEO4J_URI' },
    cause,
  );
}

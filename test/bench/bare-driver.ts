import neo4j from 'neo4j-driver';
import type { Driver, Plan, ProfiledPlan } from 'neo4j-driver';
import type { RunCypher } from './bare-reads.ts';

/** Where the database is, as the product's own settings name it. */
export interface DatabaseEnv {
  readonly NEO4J_URI: string;
  readonly NEO4J_USERNAME: string;
  readonly NEO4J_PASSWORD: string;
  readonly NEO4J_DATABASE: string;
}

/** A plain driver as a careful hand sets it up: no lossless integers, no notifications, no telemetry. */
export function openBareDriver(database: DatabaseEnv): Driver {
  const { NEO4J_URI, NEO4J_USERNAME, NEO4J_PASSWORD } = database;
  return neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USERNAME, NEO4J_PASSWORD), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: 40,
    telemetryDisabled: true,
    notificationFilter: { minimumSeverityLevel: 'OFF' },
  });
}

/** Runs statements one by one in auto-commit transactions for reading, the shortest way over the wire. */
export function readingWith(driver: Driver, database: string): RunCypher {
  return async (text, params) => {
    const session = driver.session({ database, defaultAccessMode: 'READ', fetchSize: -1 });
    try {
      const { records } = await session.run(text, params);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
}

/** Runs statements with PROFILE and adds up what the database had to touch. */
export function profilingWith(
  driver: Driver,
  database: string,
): { run: RunCypher; hits: () => number; reset: () => void } {
  let hits = 0;
  const read: RunCypher = async (text, params) => {
    const session = driver.session({ database, defaultAccessMode: 'READ', fetchSize: -1 });
    try {
      const { records, summary } = await session.run(`PROFILE ${text}`, params);
      hits += hitsOf(summary.profile);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return { run: read, hits: () => hits, reset: () => (hits = 0) };
}

function hitsOf(plan: ProfiledPlan | Plan | false): number {
  if (plan === false) return 0;
  const own = 'dbHits' in plan ? Number(plan.dbHits) : 0;
  return plan.children.reduce((sum, child) => sum + hitsOf(child), own);
}

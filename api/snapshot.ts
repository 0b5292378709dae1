import { monthOfSnapshot } from '../schema/vocabulary/gap-snapshot.ts';
import { takeDueSnapshot } from './gaps/take-snapshot.ts';
import type { TakenSnapshot } from './gaps/take-snapshot.ts';
import { applyGraphSchema } from './graph/apply-schema.ts';
import { openNeo4jGraph } from './graph/neo4j-graph.ts';
import { readConfig } from './http/config.ts';
import { Problem } from './problem.ts';

/** What the command is given beside the settings. */
export interface SnapshotCommand {
  readonly report: (progress: { step: string; done?: number; total?: number }) => void;
  readonly now?: () => Date;
}

/**
 * Counts the gaps of the month in the named database, unless it has been counted: for operators who have a scheduler
 * and do not want to rely on a copy of the product that runs when a month begins (R33).
 * @param env see `readConfig`; NEO4J_* has to name a database
 * @returns what was counted, and the lines in which a person is told of it
 * @throws Problem that says which setting to mend, or what is wrong with the database
 */
export async function snapshot(
  env: Readonly<Record<string, string | undefined>>,
  { report, now = () => new Date() }: SnapshotCommand,
): Promise<{ taken: TakenSnapshot | null; said: string[] }> {
  const { database } = readConfig(env);
  if (database === undefined) {
    throw new Problem(
      'INVALID_INPUT',
      'No database is named: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
      { field: 'NEO4J_URI' },
    );
  }
  const graph = openNeo4jGraph(database);
  try {
    await applyGraphSchema(graph, { onProgress: report });
    const taken = await takeDueSnapshot(graph, now());
    return { taken, said: inWords(taken) };
  } finally {
    await graph.close();
  }
}

/** What was counted, for people. */
export function inWords(taken: TakenSnapshot | null): string[] {
  if (taken === null) return ['Nothing to do: this month has been counted, or no service is published.'];
  const { services, notDigital, closed, digitalUnknown } = taken.total;
  return [
    `Counted the gaps of ${monthOfSnapshot(taken.id) ?? taken.month}: ${notDigital} of ${services} services cannot be finished digitally, ${closed} can, ${digitalUnknown} are not known.`,
  ];
}

import { applyGraphSchema } from './graph/apply-schema.ts';
import { openNeo4jGraph } from './graph/neo4j-graph.ts';
import { readConfig } from './http/config.ts';
import { reassessAll } from './inventory/reassess-all.ts';
import type { ReassessReport } from './inventory/reassess-all.ts';
import { Problem } from './problem.ts';

/** What a reassessment from the command line is given beside the settings. */
export interface ReassessCommand {
  readonly report: (progress: { step: string; done?: number; total?: number }) => void;
  readonly signal?: AbortSignal;
}

/** Longest time of one batch: nobody waits for it as for a page. */
const BATCH_MS = 120_000;

/**
 * Judges all services of the named database anew, as after a change of rules.
 * @param env see `readConfig`; NEO4J_* has to name a database
 * @returns what was done, and the lines in which a person is told of it
 * @throws Problem that says which setting to mend, or what is wrong with the database
 */
export async function reassess(
  env: Readonly<Record<string, string | undefined>>,
  { report, signal }: ReassessCommand,
): Promise<{ outcome: ReassessReport; said: string[] }> {
  const { database } = readConfig(env);
  if (database === undefined) {
    throw new Problem(
      'INVALID_INPUT',
      'No database is named: set NEO4J_URI, NEO4J_USERNAME and NEO4J_PASSWORD.',
      {
        field: 'NEO4J_URI',
      },
    );
  }
  const graph = openNeo4jGraph({ ...database, timeoutMs: BATCH_MS });
  try {
    await applyGraphSchema(graph, { onProgress: report });
    const outcome = await reassessAll(graph, {
      onProgress: (done, total) => report({ step: 'judging services', done, total }),
      signal,
    });
    return { outcome, said: inWords(outcome) };
  } finally {
    await graph.close();
  }
}

/** The report of a run, a line for each verdict that is another than before. */
export function inWords({
  finished,
  resumed,
  checked,
  stored,
  ruleVersion,
  verdicts,
}: ReassessReport): string[] {
  const lines = verdicts.map(
    ({ serviceId, name, verdict, from, to }) => `  ${serviceId} (${name}): ${verdict} ${from} -> ${to}`,
  );
  const head = [
    `${finished ? 'Judged' : 'Stopped after'} ${checked} services by version ${ruleVersion} of the rules${resumed ? ', going on with a run that was cut off' : ''}.`,
    stored === 0
      ? 'Nothing changed.'
      : `${stored} records were brought up to date; ${verdicts.length === 0 ? 'no verdict changed.' : `${verdicts.length} verdicts changed:`}`,
  ];
  return [...head, ...lines, ...(finished ? [] : ['Run it again to go on.'])];
}

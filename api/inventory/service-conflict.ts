import type { GraphTransaction } from '../graph/graph.ts';
import { differencesOf, rewind } from './change-diff.rules.ts';
import type { Difference, Facts } from './change-diff.rules.ts';
import { idsIn, serviceWords } from './field-words.rules.ts';
import { namesOfRecords } from './history.statements.ts';
import { changesSinceVersion } from './newer-changes.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import { historyFactsOf } from './service-state.rules.ts';
import type { ServiceState } from './service-state.rules.ts';

/** What a person is told who saved over a version that is no longer the newest. */
export interface ServiceConflictFacts {
  readonly id: string;
  readonly currentVersion: number;
  readonly yourVersion: number;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly differences: readonly Difference[];
}

/** Fields that follow from the others. */
const FOLLOWS = new Set(['confidence', 'verifiedFields']);

/**
 * Who was faster, and in which fields what was sent differs from the record as it stands: `before` is what stands now,
 * `after` is what was sent, or what was read where no facts were sent. A published service under change stands as its
 * proposal.
 */
export async function conflictOf(
  tx: GraphTransaction,
  state: ServiceState,
  yourVersion: number,
  mine?: (base: ServiceFacts) => ServiceFacts,
): Promise<ServiceConflictFacts> {
  const { newer, last } = await changesSinceVersion(tx, state, yourVersion);
  const base = lineOf(rewind(historyFactsOf(state), newer));
  const sent = comparable(mine === undefined ? base : mine(base as unknown as ServiceFacts));
  const stands = comparable(lineOf(historyFactsOf(state)));
  const names = await tx.run(namesOfRecords(idsIn(sent, stands)));
  return {
    id: state.id,
    currentVersion: state.version,
    yourVersion,
    changedBy: last?.actorName ?? 'Nobody since the seed was loaded',
    changedAt: last?.at ?? state.updatedAt,
    differences: differencesOf(
      serviceWords,
      stands,
      sent,
      new Map(names.map(({ id, value }) => [id, value])),
    ),
  };
}

/** The facts of a record with its proposal laid over them. */
function lineOf(facts: Facts): Facts {
  const { proposal, ...published } = facts;
  return typeof proposal === 'object' && proposal !== null
    ? ({ ...published, ...proposal } as Facts)
    : published;
}

/** What of the facts a person has written. */
function comparable(facts: object): Facts {
  return Object.fromEntries(
    Object.entries(facts).filter(([field]) => !FOLLOWS.has(field) && !field.startsWith('proposed')),
  ) as Facts;
}

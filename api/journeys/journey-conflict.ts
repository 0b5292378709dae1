import type { GraphTransaction } from '../graph/graph.ts';
import { differencesOf, rewind } from '../inventory/change-diff.rules.ts';
import type { Difference } from '../inventory/change-diff.rules.ts';
import { journeyWords } from '../inventory/journey-words.rules.ts';
import { changesSinceVersion } from '../inventory/newer-changes.ts';
import { documentOfFacts, historyFactsOf, journeyChangeOf } from './journey-history.rules.ts';
import type { JourneyDocument } from './journey-document.rules.ts';
import { namesIn } from './journey-surroundings.ts';
import type { JourneyStanding } from './journey-state.statements.ts';

/** What a person is told who saved over a version of a journey that is no longer the newest. */
export interface JourneyConflictFacts {
  readonly id: string;
  readonly currentVersion: number;
  readonly yourVersion: number;
  readonly changedBy: string;
  readonly changedAt: string;
  readonly differences: readonly Difference[];
}

/**
 * Who was faster, and where what was sent differs from the journey as it stands: `before` is what stands now, `after` is
 * what was sent, or what was read where no facts were sent.
 */
export async function conflictOf(
  tx: GraphTransaction,
  standing: JourneyStanding,
  yourVersion: number,
  mine?: (base: JourneyDocument) => JourneyDocument,
): Promise<JourneyConflictFacts> {
  const { id, document, names, version } = standing;
  const { newer, last } = await changesSinceVersion(tx, standing, yourVersion);
  const stands = historyFactsOf(document, null, names);
  const base = documentOfFacts(rewind(stands, newer));
  const written = mine === undefined ? base : mine(base);
  const called = new Map([...(await namesIn(tx, written)), ...names]);
  const sent = historyFactsOf(written, null, called);
  const { before, after } = journeyChangeOf(stands, sent);
  return {
    ...{ id, yourVersion },
    currentVersion: version,
    changedBy: last?.actorName ?? 'Nobody since the seed was loaded',
    changedAt: last?.at ?? standing.updatedAt,
    differences: differencesOf(journeyWords, before, after),
  };
}

import type { GraphTransaction } from '../graph/graph.ts';
import { newPartIds } from './check-journey-ids.rules.ts';
import { checkJourney } from './check-journey.rules.ts';
import type { Findings } from '../inventory/field-finding.rules.ts';
import { recordsNamedIn } from './journey-document.rules.ts';
import type { JourneyDocument } from './journey-document.rules.ts';
import { recordsOfJourney, takenIds } from './journey-known.statements.ts';

/** What was found in a written journey, and what the records that it names are called. */
export interface CheckedJourney extends Findings {
  readonly names: ReadonlyMap<string, string>;
}

/**
 * Checks a written journey against what is in the graph: two statements, whatever its size.
 * @param stored the journey as it stands; null for a new one
 * @param today ISO date
 */
export async function checkAgainstGraph(
  tx: GraphTransaction,
  document: JourneyDocument,
  stored: JourneyDocument | null,
  today: string,
): Promise<CheckedJourney> {
  const known = await tx.run(recordsOfJourney(recordsNamedIn(document)));
  const ids = newPartIds(document, stored);
  const taken = new Set(ids.length === 0 ? [] : await tx.run(takenIds(ids)));
  const agencyOf = new Map(
    known.flatMap(({ id, agencyId }) => (agencyId === null ? [] : [[id, agencyId] as const])),
  );
  const names = new Map(known.map(({ id, name }) => [id, name]));
  return { ...checkJourney(document, { stored, known, taken, agencyOf, today }), names };
}

/** What the records that journeys name are called, by id. */
export async function namesIn(
  tx: GraphTransaction,
  document: JourneyDocument,
): Promise<ReadonlyMap<string, string>> {
  const known = await tx.run(recordsOfJourney(recordsNamedIn(document)));
  return new Map(known.map(({ id, name }) => [id, name]));
}

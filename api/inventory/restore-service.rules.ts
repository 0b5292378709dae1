import { rewind } from './change-diff.rules.ts';
import type { ChangedFacts, Facts } from './change-diff.rules.ts';
import { emptyFacts } from './service-facts.rules.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import { historyFactsOf, inOneOrder } from './service-state.rules.ts';
import type { ServiceState } from './service-state.rules.ts';

/**
 * The facts of a service as they were written after an earlier change, with the proposal of that time laid over what was
 * public. The responsible units stay those of today: they change hands by transfer, not by going back.
 *
 * @param newer the changes since, the newest first
 */
export function factsBefore(state: ServiceState, newer: readonly ChangedFacts[]): ServiceFacts {
  const { proposal, ...then } = rewind(historyFactsOf(state), newer);
  const written = { ...then, ...(proposal as Facts | null | undefined) };
  const own = Object.entries(emptyFacts).map(([field, empty]) => [field, written[field] ?? empty]);
  const facts = Object.fromEntries(own) as unknown as ServiceFacts;
  const { unitIds } = state.proposal ?? state.facts;
  // Who is responsible today took part then, and does not beside that (R7).
  const participants = facts.participants.filter(({ unitId }) => !unitIds.includes(unitId));
  return inOneOrder({ ...facts, unitIds, participants });
}

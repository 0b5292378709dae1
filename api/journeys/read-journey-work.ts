import { registersFor } from '../inventory/service.policy.ts';
import { daysSince } from '../inventory/work.rules.ts';
import { requireActor } from '../request.ts';
import type { RequestContext } from '../request.ts';
import type { JourneyWork } from './journey-work.type.ts';
import { mayEditJourneys } from './journey.policy.ts';
import { waitingForTeams, waitingForUnits } from './journey-request.statements.ts';

/**
 * Requests that wait for who asks: for a registrar what life-experience teams said about the own units and nobody has
 * answered, for a lead what agencies answered. Null for who is neither.
 *
 * @throws Problem SIGN_IN_REQUIRED
 */
export async function readJourneyWork(context: RequestContext): Promise<JourneyWork | null> {
  const actor = requireActor(context);
  const units = registersFor(actor);
  const lead = mayEditJourneys(actor);
  if (units.length === 0 && !lead) return null;
  const statement = units.length > 0 ? waitingForUnits(units) : waitingForTeams();
  const found = await context.graph.readOne(statement);
  return {
    count: found?.count ?? 0,
    oldestDays: daysSince(found?.since ?? null, context.now),
    list: `/work/requests?state=${units.length > 0 ? 'OPEN,ANSWERED' : 'ANSWERED'}`,
  };
}

import { JourneyStatus, publicJourneyStatuses } from '../../schema/vocabulary/journey.ts';
import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';

/**
 * Which journeys somebody may see, as the parameter of a statement (R97): everybody what is published; life-experience
 * leads, OMB and administrators everything.
 */
export function visibleJourneys(actor: Actor | null): readonly JourneyStatus[] {
  const inside = actor?.roles.some((role) => role !== 'REGISTRAR') ?? false;
  return inside ? Object.values(JourneyStatus) : publicJourneyStatuses;
}

/** Whether somebody may write journeys: life-experience leads only (R50, R97). */
export function mayEditJourneys(actor: Actor | null): boolean {
  return actor?.roles.includes('LIFE_EXPERIENCE_LEAD') ?? false;
}

/** Whether somebody learns who wrote a journey: whoever has a role (R95). */
export function maySeeWriters(actor: Actor | null): boolean {
  return (actor?.roles.length ?? 0) > 0;
}

/**
 * Who may write journeys at all.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export function requireJourneyLead(context: Pick<RequestContext, 'actor' | 'signIn'>): Actor {
  const actor = requireActor(context);
  if (mayEditJourneys(actor)) return actor;
  throw new Problem('NOT_ALLOWED', 'Only a life-experience lead writes journeys.', {
    cure: 'Ask a life-experience lead, or an administrator for the role.',
  });
}

/** The problem of a journey that is not there, in the same words where it may not be seen. */
export function noJourney(id: string): Problem {
  return new Problem('NOT_FOUND', 'Nothing is recorded under this id, or it may not be seen.', {
    field: 'id',
    given: id,
    cure: 'Take an id from the list of journeys.',
  });
}

import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';
import { registersFor } from '../inventory/service.policy.ts';
import { mayEditJourneys } from './journey.policy.ts';
import type { RequestSides } from './journey-request.rules.ts';

/** Roles that read every request. */
const readsAll: readonly string[] = ['LIFE_EXPERIENCE_LEAD', 'OMB_ANALYST', 'ADMINISTRATOR'];

/** Units whose requests somebody reads; null where that is all of them. */
export function unitsOfRequests(actor: Actor | null): readonly string[] | null {
  return actor?.roles.some((role) => readsAll.includes(role)) === true ? null : registersFor(actor);
}

/** Whether somebody reads a request to this unit (R97). */
export function maySeeRequest(actor: Actor | null, unitId: string): boolean {
  return unitsOfRequests(actor)?.includes(unitId) ?? true;
}

/**
 * Who may ask for requests at all: who signed in and has a role.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export function requireReaderOfRequests(context: Pick<RequestContext, 'actor' | 'signIn'>): Actor {
  const actor = requireActor(context);
  if (actor.roles.length > 0) return actor;
  throw new Problem(
    'NOT_ALLOWED',
    'Only a person with a role reads what teams and agencies ask each other.',
    {
      cure: 'Ask an administrator for a role.',
    },
  );
}

/** On which side of a request somebody stands; a lead who registers for the unit as well stands on both. */
export function sidesOfRequest(
  actor: Actor | null,
  request: { readonly unitId: string; readonly openedById: string },
): RequestSides {
  return {
    team: mayEditJourneys(actor),
    agency: registersFor(actor).includes(request.unitId),
    opened: actor?.id === request.openedById,
  };
}

/** The problem of a request that is not there, in the same words where it may not be seen. */
export function noRequest(id: string): Problem {
  return new Problem('NOT_FOUND', 'Nothing is recorded under this id, or it may not be seen.', {
    field: 'id',
    given: id,
    cure: 'Take an id from "journeyRequests".',
  });
}

import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';
import { registersFor } from './service.policy.ts';

/** Whether somebody may write what a unit says of itself: a registrar of the unit, or of one above it (R9, R31, R97). */
export function mayEditProfile(actor: Actor | null, unitId: string): boolean {
  return registersFor(actor).includes(unitId);
}

/**
 * Who may write what any unit says of itself.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export function requireProfileWriter(context: Pick<RequestContext, 'actor' | 'signIn'>): Actor {
  const actor = requireActor(context);
  if (actor.roles.includes('REGISTRAR')) return actor;
  throw new Problem('NOT_ALLOWED', 'Only a registrar of a unit writes what the unit says of itself.', {
    cure: 'Ask a registrar of the unit, or an administrator for the role.',
  });
}

/**
 * The unit, for somebody who may write what it says of itself. Units are public, so that one that is another's is told
 * apart from one that is not there.
 * @throws Problem NOT_FOUND, NOT_ALLOWED
 */
export function requireOwnUnit(actor: Actor, id: string, exists: boolean): void {
  if (!exists)
    throw new Problem('NOT_FOUND', 'There is no unit with this id.', {
      field: 'id',
      given: id,
      cure: 'Take an id from "units".',
    });
  if (mayEditProfile(actor, id)) return;
  throw new Problem('NOT_ALLOWED', 'You are no registrar of this unit, nor of a unit above it.', {
    field: 'id',
    given: id,
    cure: 'Ask a registrar of that unit.',
  });
}

import type { AccessRole } from '../../schema/vocabulary/access.ts';
import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';

/**
 * Who may see who may do what, and change it: administrators alone (R97).
 * @throws Problem SIGN_IN_REQUIRED, SIGN_IN_EXPIRED or NOT_ALLOWED
 */
export function requireAdministrator(context: Pick<RequestContext, 'actor' | 'signIn'>): Actor {
  const actor = requireActor(context);
  if (actor.roles.includes('ADMINISTRATOR')) return actor;
  throw new Problem('NOT_ALLOWED', 'Only an administrator may see and change who may do what.', {
    cure: 'Ask an administrator.',
  });
}

/**
 * Nobody takes the role of administrator from themselves, so that somebody is always left who can give it.
 * @throws Problem NOT_ALLOWED
 */
export function requireNotOwnRole(actor: Actor, personId: string, role: AccessRole): void {
  if (actor.id !== personId || role !== 'ADMINISTRATOR') return;
  throw new Problem('NOT_ALLOWED', 'Nobody takes the role of administrator from themselves.', {
    field: 'personId',
    cure: 'Ask another administrator to do it.',
  });
}

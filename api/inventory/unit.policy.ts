import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';

/**
 * Who may change the agency tree: an administrator (R97).
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export function requireMoverOfUnits(context: Pick<RequestContext, 'actor'>): Actor {
  const actor = requireActor(context);
  if (actor.roles.includes('ADMINISTRATOR')) return actor;
  throw new Problem('NOT_ALLOWED', 'Only an administrator moves units in the agency tree.', {
    cure: 'Ask an administrator.',
  });
}

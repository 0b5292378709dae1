import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';
import { registersFor, requireSeen } from './service.policy.ts';
import type { ServiceState } from './service-state.rules.ts';

/**
 * Whose service a form may be laid over: one that the registrar's own units lead (R97).
 * @throws Problem NOT_FOUND where it may not even be seen, NOT_ALLOWED where others write it
 */
export function requireOwnService(actor: Actor, id: string, state: ServiceState | null): ServiceState {
  const seen = requireSeen(actor, id, state);
  if (registersFor(actor).includes(seen.facts.unitIds[0] ?? '')) return seen;
  throw new Problem('NOT_ALLOWED', 'This service belongs to a unit that you do not register services for.', {
    field: 'id',
    given: id,
    cure: 'Ask a registrar of that unit.',
  });
}

/**
 * Who may keep a form that is not finished: anyone with a role, for themselves alone.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export function requireWriter(context: Pick<RequestContext, 'actor' | 'signIn'>): Actor {
  const actor = requireActor(context);
  if (actor.roles.length > 0) return actor;
  throw new Problem('NOT_ALLOWED', 'Only a person with a role writes forms.', {
    cure: 'Ask an administrator for a role.',
  });
}

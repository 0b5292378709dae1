import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';
import type { ServiceState } from './service-state.rules.ts';

type Asking = Pick<RequestContext, 'actor'>;

/**
 * Who may have a form of a service checked: a registrar (R97).
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export function requireRegistrar(context: Asking): Actor {
  const actor = requireActor(context);
  if (actor.roles.includes('REGISTRAR')) return actor;
  throw new Problem('NOT_ALLOWED', 'Only a registrar writes services.', {
    cure: 'Ask an administrator for the role of a registrar of your unit.',
  });
}

/**
 * Whose service a form may be laid over: one that the registrar's own units lead (R97). A service of others that is not
 * published is not told apart from one that does not exist.
 * @throws Problem NOT_FOUND, NOT_ALLOWED
 */
export function requireOwnService(actor: Actor, id: string, state: ServiceState | null): ServiceState {
  const own = state !== null && actor.unitIds.includes(state.facts.unitIds[0] ?? '');
  if (own) return state;
  if (state?.status === 'PUBLISHED') {
    throw new Problem(
      'NOT_ALLOWED',
      'This service belongs to a unit that you do not register services for.',
      {
        field: 'id',
        given: id,
        cure: 'Ask a registrar of that unit.',
      },
    );
  }
  throw new Problem('NOT_FOUND', 'There is no service with this id.', {
    field: 'id',
    given: id,
    cure: 'Leave the id out to check a new service.',
  });
}

/**
 * Who may keep a form that is not finished: anyone with a role, for themselves alone.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export function requireWriter(context: Asking): Actor {
  const actor = requireActor(context);
  if (actor.roles.length > 0) return actor;
  throw new Problem('NOT_ALLOWED', 'Only a person with a role writes forms.', {
    cure: 'Ask an administrator for a role.',
  });
}

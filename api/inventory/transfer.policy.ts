import { Problem } from '../problem.ts';
import type { Actor } from '../request.ts';
import { maySee, mayLookInside, registersFor } from './service.policy.ts';
import type { Offer, TransferRefusal, TransferSides } from './transfer.rules.ts';
import type { ServiceState } from './service-state.rules.ts';

/** On which side somebody stands. */
export function sidesOf(actor: Actor | null, leadUnitId: string, toUnitId: string): TransferSides {
  const units = registersFor(actor);
  return { gives: units.includes(leadUnitId), takes: units.includes(toUnitId) };
}

/** Whether somebody sees that a service is offered, and to whom: who sees its drafts, and who has to answer (R97). */
export function maySeeOffer(actor: Actor | null, offer: Pick<Offer, 'fromUnitId' | 'toUnitId'>): boolean {
  return mayLookInside(actor, { unitId: offer.fromUnitId }) || registersFor(actor).includes(offer.toUnitId);
}

/**
 * The service, for who may see it or has to answer its offer.
 * @throws Problem NOT_FOUND, in the same words where it is not there and where it may not be seen
 */
export function requireSeenOrOffered(
  actor: Actor,
  id: string,
  state: ServiceState | null,
  offer: Offer | null,
): ServiceState {
  const unitId = state?.facts.unitIds[0] ?? '';
  const offered = offer !== null && registersFor(actor).includes(offer.toUnitId);
  if (state !== null && (offered || maySee(actor, { status: state.status, unitId }))) return state;
  throw new Problem('NOT_FOUND', 'Nothing is recorded under this id, or it may not be seen.', {
    field: 'id',
    given: id,
    cure: 'Take an id from the list of services.',
  });
}

/** The problem of a step that this person cannot take, or nobody can now. */
export function refused({ refused: message, cure }: TransferRefusal, field: string, given: string): Problem {
  return new Problem('NOT_ALLOWED', message, { field, given, cure });
}

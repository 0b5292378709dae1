import { standingRationaleStatuses } from '../../schema/vocabulary/rationale-review.ts';
import type { RationaleStatus } from '../../schema/vocabulary/rationale-review.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';
import type { RationaleReader } from './rationale-reader.rules.ts';

/** The service behind a rationale, as far as it decides who may do what. */
export interface OwnedService {
  readonly id: string;
  readonly status: ServiceStatus;
  /** Lead unit. */
  readonly unitId: string;
}

/** Everybody reads what stands of a published service; the agency and OMB read the rest (R97). */
export function rationaleReader(actor: Actor | null): RationaleReader {
  const roles = actor?.roles ?? [];
  return {
    readsAll: roles.some((role) => role !== 'REGISTRAR'),
    unitIds: actor !== null && roles.includes('REGISTRAR') ? actor.unitIds : [],
  };
}

/** Whether somebody reads a rationale in this status. */
export function mayReadRationale(
  actor: Actor | null,
  service: OwnedService,
  status: RationaleStatus,
): boolean {
  if (service.status === 'PUBLISHED' && standingRationaleStatuses.includes(status)) return true;
  return readsWithin(actor, service);
}

/** Whether somebody reads everything that is written of a service: its agency, and who reads all (R97). */
export function readsWithin(actor: Actor | null, { unitId }: Pick<OwnedService, 'unitId'>): boolean {
  const { readsAll, unitIds } = rationaleReader(actor);
  return readsAll || unitIds.includes(unitId);
}

/** Whether somebody may write rationales of a service: a registrar of its lead unit, or of a unit above (R97). */
export function mayWriteRationale(actor: Actor | null, service: OwnedService): boolean {
  if (actor === null || service.status === 'ARCHIVED') return false;
  return actor.roles.includes('REGISTRAR') && actor.unitIds.includes(service.unitId);
}

/** Whether somebody may decide on a rationale: OMB, but nobody on what they submitted themselves (R97). */
export function mayReviewRationale(actor: Actor | null, submittedById: string | null): boolean {
  return actor !== null && actor.roles.includes('OMB_ANALYST') && submittedById !== actor.id;
}

/**
 * @throws Problem NOT_FOUND where the service may not even be seen
 * @throws Problem NOT_ALLOWED where somebody else writes its rationales
 */
export function requireAuthor(actor: Actor, service: OwnedService | undefined, id: string): OwnedService {
  if (service === undefined || (service.status !== 'PUBLISHED' && !readsWithin(actor, service)))
    throw notFound(id);
  if (mayWriteRationale(actor, service)) return service;
  throw new Problem(
    'NOT_ALLOWED',
    service.status === 'ARCHIVED'
      ? 'The service is archived, so nothing is written of it any more.'
      : 'Only a registrar of the responsible unit writes its rationales.',
    { given: id, cure: 'Ask a registrar of that unit.' },
  );
}

/**
 * @throws Problem NOT_FOUND where the rationale may not even be seen
 * @throws Problem NOT_ALLOWED for everybody but OMB, and for OMB on its own submission
 */
export function requireReviewer(
  actor: Actor,
  service: OwnedService,
  rationale: { readonly id: string; readonly status: RationaleStatus; readonly submittedById: string | null },
): void {
  if (!mayReadRationale(actor, service, rationale.status)) throw notFound(rationale.id);
  if (mayReviewRationale(actor, rationale.submittedById)) return;
  const own = actor.roles.includes('OMB_ANALYST');
  throw new Problem(
    'NOT_ALLOWED',
    own ? 'Nobody decides on an own submission.' : 'Only OMB decides on rationales.',
    { given: rationale.id, cure: own ? 'Leave it to another analyst.' : 'Wait for the decision of OMB.' },
  );
}

/** The problem of a step that is not possible from where a rationale stands. */
export function notPossible(
  id: string,
  { refused, cure }: { readonly refused: string; readonly cure: string },
): Problem {
  return new Problem('NOT_ALLOWED', refused, { field: 'id', given: id, cure });
}

/**
 * Who may ask for the queue: who writes or reads rationales beyond what is public.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export function requireReaderOfQueue(context: Pick<RequestContext, 'actor' | 'signIn'>): RationaleReader {
  const actor = requireActor(context);
  const reader = rationaleReader(actor);
  if (reader.readsAll || actor.roles.includes('REGISTRAR')) return reader;
  throw new Problem('NOT_ALLOWED', 'The queue is shown to agencies and to OMB.', {
    cure: 'Ask an administrator for a role.',
  });
}

/** The problem of a rationale or service that is not there, or that the reader may not know of. */
export function notFound(id: string): Problem {
  return new Problem('NOT_FOUND', 'Nothing is recorded under this id, or it may not be seen.', {
    field: 'id',
    given: id,
    cure: 'Take an id from a list of services or rationales.',
  });
}

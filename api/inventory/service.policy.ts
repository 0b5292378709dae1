import { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { Problem } from '../problem.ts';
import { requireActor } from '../request.ts';
import type { Actor, RequestContext } from '../request.ts';
import { isRefusal, workflowStep } from './service-workflow.rules.ts';
import type { ActingAs, WorkflowAction, WorkflowStep } from './service-workflow.rules.ts';
import type { ServiceState } from './service-state.rules.ts';

/** Statuses that everybody sees. All lists, counts and figures speak of these alone, so that there is one public figure (R15, R97). */
export function visibleStatuses(): readonly ServiceStatus[] {
  return [ServiceStatus.PUBLISHED];
}

/** Which services somebody may see, as the parameters of a statement: of any agency by status, and of own units in every status. */
export interface ServiceReader {
  readonly statuses: readonly ServiceStatus[];
  readonly ownUnitIds: readonly string[];
}

/** What decides who may see a service. */
export interface SeenService {
  readonly status: ServiceStatus;
  /** Lead unit. */
  readonly unitId: string;
}

/**
 * Who may see what (R97): everybody what is published; a registrar everything of the own units; OMB, life-experience
 * leads and administrators everything.
 */
export function serviceReader(actor: Actor | null): ServiceReader {
  const roles = actor?.roles ?? [];
  if (roles.some((role) => role !== 'REGISTRAR')) return { statuses: everyStatus, ownUnitIds: [] };
  return { statuses: visibleStatuses(), ownUnitIds: registersFor(actor) };
}

/**
 * Whose proposed roles and tools somebody sees before they are published: registrars those of the own units, people who
 * see every draft all of them (null), everybody else none (R3, R97).
 */
export function termReader(actor: Actor | null): readonly string[] | null {
  const { statuses, ownUnitIds } = serviceReader(actor);
  return statuses.includes('DRAFT') ? null : ownUnitIds;
}

const everyStatus = Object.values(ServiceStatus);

/** Whether somebody may see a service at all. */
export function maySee(actor: Actor | null, { status, unitId }: SeenService): boolean {
  const { statuses, ownUnitIds } = serviceReader(actor);
  return statuses.includes(status) || ownUnitIds.includes(unitId);
}

/** Whether somebody may see what is not public of a service: proposal, comments, who waits for whom. */
export function mayLookInside(actor: Actor | null, { unitId }: Pick<SeenService, 'unitId'>): boolean {
  const { statuses, ownUnitIds } = serviceReader(actor);
  return statuses.includes('DRAFT') || ownUnitIds.includes(unitId);
}

/** Units whose services somebody writes; none without the role of a registrar. */
export function registersFor(actor: Actor | null): readonly string[] {
  return actor !== null && actor.roles.includes('REGISTRAR') ? actor.unitIds : [];
}

/** As what somebody acts on a service. */
export function actingAs(
  actor: Actor | null,
  service: { readonly unitId: string; readonly submittedBy: string | null },
): ActingAs {
  const analyst = actor?.roles.includes('OMB_ANALYST') === true;
  return {
    owner: registersFor(actor).includes(service.unitId),
    analyst,
    reviewer: analyst && service.submittedBy !== actor?.id,
  };
}

/**
 * The service, for somebody who may see it and means to write it.
 * @throws Problem NOT_FOUND, in the same words where it is not there and where it may not be seen
 * @throws Problem INVALID_INPUT naming the record that this one became part of
 */
export function requireSeen(actor: Actor, id: string, state: ServiceState | null): ServiceState {
  const unitId = state?.facts.unitIds[0] ?? '';
  const seen = state !== null && maySee(actor, { status: state.status, unitId });
  if (seen && state.mergedInto !== undefined) throw becamePartOf(id, state.mergedInto);
  if (seen) return state;
  throw new Problem('NOT_FOUND', 'Nothing is recorded under this id, or it may not be seen.', {
    field: 'id',
    given: id,
    cure: 'Take an id from the list of services.',
  });
}

/** What is written under an old id belongs into the record that took it over (R13). */
export function becamePartOf(id: string, survivor: string): Problem {
  return new Problem(
    'INVALID_INPUT',
    'This record was merged into another, and nothing more is written in it.',
    {
      field: 'id',
      given: id,
      cure: `Use the id "${survivor}", under which the service is recorded now.`,
    },
  );
}

/**
 * The step that an action is for this person on this service.
 * @throws Problem NOT_ALLOWED saying why not and what to do instead
 */
export function requireStep(actor: Actor, action: WorkflowAction, state: ServiceState): WorkflowStep {
  const unitId = state.facts.unitIds[0] ?? '';
  const step = workflowStep(action, state, actingAs(actor, { unitId, submittedBy: state.submittedBy }));
  if (!isRefusal(step)) return step;
  throw new Problem('NOT_ALLOWED', step.refused, { field: 'id', given: state.id, cure: step.cure });
}

/**
 * Who may take part in a step at all, before a version is compared: whoever has nothing to do with the service learns
 * that first, and not that somebody else was faster.
 * @throws Problem NOT_ALLOWED
 */
export function requirePart(actor: Actor, state: ServiceState): void {
  const unitId = state.facts.unitIds[0] ?? '';
  const as = actingAs(actor, { unitId, submittedBy: state.submittedBy });
  if (as.owner || as.analyst) return;
  throw new Problem('NOT_ALLOWED', 'Only a registrar of the responsible unit, or OMB, does this.', {
    field: 'id',
    given: state.id,
    cure: 'Ask a registrar of that unit.',
  });
}

/**
 * Whether somebody reads what is handed to and fro about a record: the agency that answers for it, and OMB. Leads of
 * life experiences and administrators see where it stands, and have no part in it (R10, R97).
 */
export function hasPart(actor: Actor | null, service: Pick<SeenService, 'unitId'>): boolean {
  const as = actingAs(actor, { ...service, submittedBy: null });
  return as.owner || as.analyst;
}

/**
 * Who may register a service: a registrar, in the own units.
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED
 */
export function requireRegistrar(context: Pick<RequestContext, 'actor' | 'signIn'>): Actor {
  const actor = requireActor(context);
  if (actor.roles.includes('REGISTRAR')) return actor;
  throw new Problem('NOT_ALLOWED', 'Only a registrar registers services.', {
    cure: 'Ask an administrator for the role of a registrar of your unit.',
  });
}

/** Whether somebody may change the record now, and whether somebody may decide on it now. */
export function mayDo(
  actor: Actor | null,
  service: SeenService & Pick<ServiceState, 'proposalStatus' | 'submittedBy'>,
): { readonly edit: boolean; readonly review: boolean } {
  const as = actingAs(actor, service);
  return {
    edit: as.owner && !isRefusal(workflowStep('UPDATE', service, as)),
    review: as.reviewer && !isRefusal(workflowStep('APPROVE', service, as)),
  };
}

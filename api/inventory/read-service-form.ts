import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { requireOwnService } from './form.policy.ts';
import { loadRecord } from './read-records.ts';
import type { InventoryLabel, InventoryRecord } from './read-records.ts';
import { mayDo, maySee, requireRegistrar } from './service.policy.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import type { ServiceState } from './service-state.rules.ts';
import { readServiceStates } from './service-state.statements.ts';

/** What is written of a service, for the form in which it is changed. */
export interface ServiceFormRecord extends ServiceFacts {
  readonly id: string;
  readonly version: number;
  readonly status: ServiceState['status'];
  readonly proposalStatus: ServiceState['proposalStatus'];
  readonly comment: string | null;
  readonly mayEdit: boolean;
}

/**
 * What is written of a service in the shape of its form: the change under way where there is one, else the record. The
 * id of a record that was merged leads to the one that took it over (R13).
 * @returns null where there is no such service, or it may not be seen
 * @throws Problem SIGN_IN_REQUIRED; NOT_ALLOWED for a service of others that everybody sees
 */
export async function readServiceForm(
  context: RequestContext,
  id: string,
): Promise<ServiceFormRecord | null> {
  const actor = requireRegistrar(context);
  const state = await context.graph.readOne(readServiceStates([id]));
  const seen =
    state !== null && maySee(actor, { status: state.status, unitId: state.facts.unitIds[0] ?? '' });
  if (!seen) return null;
  if (state.mergedInto !== undefined) return readServiceForm(context, state.mergedInto);
  const { facts, proposal, version, status, proposalStatus, submittedBy } = requireOwnService(
    actor,
    id,
    state,
  );
  const written = proposal ?? facts;
  const service = { status, proposalStatus, submittedBy, unitId: facts.unitIds[0] ?? '' };
  return {
    ...written,
    id,
    version,
    status,
    proposalStatus,
    comment: proposal === null ? state.statusComment : state.proposalComment,
    mayEdit: mayDo(actor, service).edit,
  };
}

/** Records that a form names, in its order; all of one level in one statement. Those taken away since are left out. */
export async function loadNamed(
  context: RequestContext,
  label: Extract<InventoryLabel, 'Unit' | 'Role' | 'Tool' | 'Form'>,
  ids: readonly string[],
): Promise<InventoryRecord[]> {
  const found = await Promise.all(ids.map((id) => loadRecord(context, label, id)));
  return found.filter((record) => record !== null);
}

/** The participating units of a form with their roles, in its order. Units taken away since are left out. */
export async function loadParticipants(context: RequestContext, { participants }: ServiceFormRecord) {
  const found = await Promise.all(
    participants.map(async ({ unitId, ...said }) => ({
      unit: await loadRecord(context, 'Unit', unitId),
      ...said,
    })),
  );
  return found.filter(({ unit }) => unit !== null);
}

/** The lead unit of a form. @throws Problem NOT_FOUND where it was taken away */
export async function loadLead(context: RequestContext, form: ServiceFormRecord): Promise<InventoryRecord> {
  const [lead] = await loadNamed(context, 'Unit', form.unitIds.slice(0, 1));
  if (lead !== undefined) return lead;
  throw new Problem('NOT_FOUND', 'The unit that leads this service is not there any more.', {
    field: 'leadUnitId',
    cure: 'Ask an administrator.',
  });
}

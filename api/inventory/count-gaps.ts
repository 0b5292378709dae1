import type { RequestContext } from '../request.ts';
import { loadById } from './by-id.loader.ts';
import {
  gapCountsOf,
  ownServiceCounts,
  participationCounts,
  serviceCountsOf,
} from './gap-counts.statements.ts';
import type { GapCountsRecord, ServiceScope } from './gap-counts.statements.ts';
import { visibleStatuses } from './service.policy.ts';

/** Gap counts of the services a record stands for, together with those of all records of the level. */
export async function loadGapCounts(
  context: RequestContext,
  scope: ServiceScope,
  id: string,
): Promise<GapCountsRecord | null> {
  const visible = visibleStatuses();
  const statementOf = (ids: readonly string[]) => gapCountsOf(scope, ids, visible);
  return (await loadById(context, `inventory.gapCounts.${scope}`, statementOf, id)) ?? null;
}

/** Number of services a record stands for, together with those of all records of the level. */
export async function loadServiceCount(
  context: RequestContext,
  scope: ServiceScope,
  id: string,
): Promise<number> {
  const visible = visibleStatuses();
  const statementOf = (ids: readonly string[]) => serviceCountsOf(scope, ids, visible);
  return (await loadById(context, `inventory.serviceCounts.${scope}`, statementOf, id)) ?? 0;
}

/** The number of services as it is stored with the record, which counts what anybody may see; else counted. */
export function serviceCountOf(
  context: RequestContext,
  scope: 'Role' | 'Tool' | 'Form' | 'Unit',
  record: { readonly id: string; readonly serviceCount: number | null },
): number | Promise<number> {
  return (countsAsStored() ? record.serviceCount : null) ?? loadServiceCount(context, scope, record.id);
}

/** The same for services that a unit leads itself. */
export function ownServiceCountOf(
  context: RequestContext,
  unit: { readonly id: string; readonly ownServiceCount: number | null },
): number | Promise<number> {
  return (countsAsStored() ? unit.ownServiceCount : null) ?? loadOwnServiceCount(context, unit.id);
}

/** Whether the reader may see just what stored counts hold. */
function countsAsStored(): boolean {
  const visible = visibleStatuses();
  return visible.length === 1 && visible[0] === 'PUBLISHED';
}

/** Number of services that a unit, or a unit below it, takes part in without being responsible for them (R7). */
export async function loadParticipationCount(context: RequestContext, unitId: string): Promise<number> {
  const statementOf = (ids: readonly string[]) => participationCounts(ids, visibleStatuses());
  return (await loadById(context, 'inventory.participationCounts', statementOf, unitId)) ?? 0;
}

/** Number of services that a unit leads itself, without the units below it. */
export async function loadOwnServiceCount(context: RequestContext, unitId: string): Promise<number> {
  const statementOf = (ids: readonly string[]) => ownServiceCounts(ids, visibleStatuses());
  return (await loadById(context, 'inventory.ownServiceCounts', statementOf, unitId)) ?? 0;
}

import type { RequestContext } from '../request.ts';
import { loadById } from './by-id.loader.ts';
import {
  gapCountsBy,
  gapCountsOf,
  gapCountsTotal,
  noGaps,
  ownServiceCounts,
  serviceCountsOf,
  servicesOutside,
} from './gap-counts.statements.ts';
import type { GapCountsRecord, GapGroup, GapGrouping, ServiceScope } from './gap-counts.statements.ts';
import { readServiceFilter } from './read-service-filter.ts';
import { requireRecords } from './require-records.ts';
import type { ServiceFilter } from './service-filter.input.ts';
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

/** Number of services that a unit leads itself, without the units below it. */
export async function loadOwnServiceCount(context: RequestContext, unitId: string): Promise<number> {
  const statementOf = (ids: readonly string[]) => ownServiceCounts(ids, visibleStatuses());
  return (await loadById(context, 'inventory.ownServiceCounts', statementOf, unitId)) ?? 0;
}

/** Gap counts of all services a filter finds, in total and by group. */
export interface GapsByGroup {
  readonly total: GapCountsRecord;
  readonly groups: readonly GapGroup[];
  /** Services that are in no group. */
  readonly outside: number;
}

/**
 * Counts the gaps of the services a filter finds, in total and by group. The groups come in no order; in all
 * dimensions but UNIT and SERVICE_TYPE a service may be in several. `channelKinds` and `channelRationales` choose
 * services, not channels.
 * @throws Problem INVALID_INPUT or NOT_FOUND as `findServices`
 */
export async function countGapsBy(
  context: RequestContext,
  by: GapGrouping,
  filter: ServiceFilter | null | undefined,
): Promise<GapsByGroup> {
  const { criteria, named } = readServiceFilter(filter, visibleStatuses());
  const [total, groups, outside] = await Promise.all([
    context.graph.readOne(gapCountsTotal(criteria)),
    context.graph.read(gapCountsBy(by, criteria)),
    context.graph.readOne(servicesOutside(by, criteria)),
    requireRecords(context, named),
  ]);
  return { total: total ?? noGaps, groups, outside: outside ?? 0 };
}

/** Gap counts of all services a filter finds. @throws Problem INVALID_INPUT or NOT_FOUND as `findServices` */
export async function countGaps(
  context: RequestContext,
  filter: ServiceFilter | null | undefined,
): Promise<GapCountsRecord> {
  const { criteria, named } = readServiceFilter(filter, visibleStatuses());
  const [total] = await Promise.all([
    context.graph.readOne(gapCountsTotal(criteria)),
    requireRecords(context, named),
  ]);
  return total ?? noGaps;
}

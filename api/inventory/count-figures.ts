import type { RequestContext } from '../request.ts';
import { figureCoverage } from './priority-rank.statements.ts';
import type { FigureCoverage } from './priority-rank.statements.ts';
import { readServiceFilter } from './read-service-filter.ts';
import { requireRecords } from './require-records.ts';
import type { ServiceFilter } from './service-filter.input.ts';
import { visibleStatuses } from './service.policy.ts';

const nothing: FigureCoverage = {
  services: 0,
  annualTransactions: 0,
  adjudicationDays: 0,
  burdenMinutes: 0,
  selfServiceCalls: 0,
  some: 0,
  all: 0,
};

/**
 * Of how many of the public services that a filter finds each figure of demand and burden is known (R32).
 * @throws Problem INVALID_INPUT; NOT_FOUND where the filter names a record that is not there
 */
export async function countFigures(context: RequestContext, filter: ServiceFilter): Promise<FigureCoverage> {
  const { criteria, named } = readServiceFilter(filter, visibleStatuses());
  const [counts] = await Promise.all([
    context.graph.readOne(figureCoverage(criteria)),
    requireRecords(context, named),
  ]);
  return counts ?? nothing;
}

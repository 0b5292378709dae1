import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { ServiceOrder } from '../../schema/vocabulary/service-list.ts';
import { findServices } from '../inventory/find-services.ts';
import type { ServiceList } from '../inventory/find-services.ts';
import type { ServiceFilter } from '../inventory/service-filter.input.ts';
import type { GivenRank } from '../inventory/read-priority-rank.ts';
import type { PageArguments } from '../paging.ts';
import type { RequestContext } from '../request.ts';

/** A question for services with a gap. */
export interface GapQuestion {
  readonly filter: ServiceFilter | null | undefined;
  readonly orderBy: ServiceOrder;
  /** How the order PRIORITY is made; refused with any other. */
  readonly rank?: GivenRank | null | undefined;
  readonly page: PageArguments;
  readonly branches: ReadonlySet<string>;
}

/** Conditions of a filter that say which gaps are meant. */
const gapConditions = ['digitalGaps', 'physicalGaps', 'channelRationales', 'rationaleStates'] as const;

/**
 * The filter of the gap list: services that for certain cannot be finished digitally, unless the filter itself says
 * which gaps are meant (R20, R26). Unknown is no gap.
 */
export function gapFilter(filter: ServiceFilter | null | undefined): ServiceFilter {
  const saysWhich = gapConditions.some((condition) => (filter?.[condition] ?? []).length > 0);
  return saysWhich ? { ...filter } : { ...filter, digitalGaps: [...provenDigitalGaps] };
}

/** Finds services with a gap. @throws Problem as `findServices` */
export function findDigitizationGaps(context: RequestContext, question: GapQuestion): ServiceList {
  return findServices(context, { ...question, list: 'digitizationGaps', filter: gapFilter(question.filter) });
}

import { priorityCriteria, rankParameters, WEIGHT_MAX } from '../../schema/vocabulary/priority.ts';
import type { PriorityCriterion } from '../../schema/vocabulary/priority.ts';
import type { PriorityRankInput, ServiceOrder } from '../graphql/generated/gap-list.ts';
import type { GapListSearch } from './gap-list-search.ts';

/** A value of the address that cannot be used: named on the page instead of being dropped in silence. */
export interface LeftOut {
  readonly param: keyof GapListSearch;
  readonly given: string;
}

/** The order that each criterion makes by itself. */
export const orderOfCriterion = {
  annualTransactions: 'ANNUAL_TRANSACTIONS',
  adjudicationDays: 'ADJUDICATION_TIME',
  burdenMinutes: 'BURDEN',
  selfServiceCalls: 'SELF_SERVICE_CALLS',
} as const satisfies Record<PriorityCriterion, ServiceOrder>;

/** The criterion that an order goes by alone; undefined for every other order. */
export function criterionOf(order: ServiceOrder): PriorityCriterion | undefined {
  return priorityCriteria.find((criterion) => orderOfCriterion[criterion] === order);
}

/**
 * The rank that an address asks for: what it does not name is as usual. What cannot be used goes to `leftOut`.
 * @returns null for an order that has no weights
 */
export function rankIn(
  search: GapListSearch,
  order: ServiceOrder,
  leftOut: LeftOut[],
): PriorityRankInput | null {
  if (order !== 'PRIORITY') return null;
  const weights = priorityCriteria.flatMap((criterion) => {
    const param = rankParameters[criterion];
    const given = (search[param] ?? '').trim();
    if (given === '') return [];
    if (/^\d{1,3}$/.test(given) && Number(given) <= WEIGHT_MAX) return [[criterion, Number(given)] as const];
    leftOut.push({ param, given });
    return [];
  });
  return { ...Object.fromEntries(weights), ...providersFirst(search, leftOut) };
}

function providersFirst(search: GapListSearch, leftOut: LeftOut[]): { hispFirst?: boolean } {
  const param = rankParameters.hispFirst;
  const given = (search[param] ?? '').trim();
  if (given === 'true' || given === 'false') return { hispFirst: given === 'true' };
  if (given !== '') leftOut.push({ param, given });
  return {};
}

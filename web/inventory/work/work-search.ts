import { digitalGapTerms, rationaleStateTerms } from '../../../schema/vocabulary/gap.ts';
import { serviceStatusTerms } from '../../../schema/vocabulary/service.ts';
import { rationaleStatusTerms } from '../../../schema/vocabulary/rationale-review.ts';
import type { RationaleStatus } from '../../../schema/vocabulary/rationale-review.ts';
import type { ServiceStatus } from '../../../schema/vocabulary/service.ts';
import type { ServiceFilter } from '../../graphql/generated/my-services.ts';
import { addressShape } from '../../ui/address-shape.ts';
import type { AddressOf } from '../../ui/address-shape.ts';
import { pageSearch, parameter, text, wordsOf } from '../../ui/address-parameters.ts';
import { serviceOrderLabels } from '../services-search.ts';
import type { ListedOrder } from '../services-search.ts';
import type { RationaleList } from './RationaleLists.tsx';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
const day = parameter((given) => (typeof given === 'string' && DAY.test(given) ? given : undefined));

/** The address of a registrar's own services, by the names that the list of waiting work uses (R1). */
export const myServicesSearch = addressShape({
  unit: text,
  status: wordsOf(serviceStatusTerms),
  proposal: wordsOf(serviceStatusTerms),
  gap: wordsOf(digitalGapTerms),
  rationale: wordsOf(rationaleStateTerms),
  reviewDueBefore: day,
  order: parameter((given): ListedOrder | undefined =>
    (Object.keys(serviceOrderLabels) as ListedOrder[]).find((known) => known === given),
  ),
  ...pageSearch,
});
export type MyServicesSearch = AddressOf<typeof myServicesSearch>;

/** The conditions of the filter bar. */
export type MyServicesCondition = 'unit' | 'status' | 'proposal' | 'gap' | 'rationale' | 'reviewDueBefore';

/** Every status but the archive, which is read only when it is asked for. */
const living = (Object.keys(serviceStatusTerms) as ServiceStatus[]).filter((status) => status !== 'ARCHIVED');

/** What the API is asked for by the address. A proposed change is one of a published service. */
export function myServicesFilter(search: MyServicesSearch): ServiceFilter {
  const { unit, status, proposal, gap, rationale, reviewDueBefore } = search;
  return {
    mine: true,
    statuses: status ?? living,
    ...(unit === undefined ? {} : { unitId: unit }),
    ...(proposal === undefined ? {} : { proposalStatuses: proposal }),
    ...(gap === undefined ? {} : { digitalGaps: gap }),
    ...(rationale === undefined ? {} : { rationaleStates: rationale }),
    ...(reviewDueBefore === undefined ? {} : { reviewDueBefore }),
  };
}

/** The address as links and the browser write it: several words joined by commas. */
export function writtenSearch(search: Readonly<Record<string, unknown>>): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(search)) {
    if (value === undefined || value === '') continue;
    query.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const written = query.toString().replaceAll('%2C', ',');
  return written === '' ? '' : `?${written}`;
}

/** The address of the queue of rationales: which ones, which page, and which one is open. */
export const rationalesSearch = addressShape({
  status: wordsOf<RationaleStatus>(rationaleStatusTerms),
  stale: parameter((given) => (given === true || given === 'true' ? true : undefined)),
  id: text,
  ...pageSearch,
});
export type RationalesSearch = AddressOf<typeof rationalesSearch>;

/** The list of rationales that an address opens; those that wait for a decision where it does not say. */
export function rationaleListOf({ status, stale }: RationalesSearch): RationaleList | undefined {
  if (stale === true) return status === undefined ? 'STALE' : undefined;
  const [one = 'SUBMITTED', ...more] = status ?? [];
  return more.length > 0 || one === 'SUPERSEDED' ? undefined : one;
}

/** Whether the address opens the published services that lack a rationale. */
export function isMissingList({ status, rationale }: MyServicesSearch): boolean {
  return status?.join() === 'PUBLISHED' && rationale?.join() === 'MISSING';
}

import { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import { digitalGapOrder, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';
import { ServiceStatus } from '../../schema/vocabulary/service.ts';
import type { ServiceFacet } from '../graphql/generated/service-facets.ts';
import type { FacetOption } from '../ui/FacetGroup.tsx';
import { clauseLabel } from './service-clauses.ts';

/** One value of a facet as the API counts it. */
export interface FacetBucket {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** Which parameter of the address a facet of the API narrows. */
export const facetParams: Record<ServiceFacet, ListParameter> = {
  UNIT: 'unit',
  SERVICE_TYPE: 'type',
  CHANNEL_KIND: 'channel',
  CHANNEL_RATIONALE: 'channelRationale',
  DIGITAL_GAP: 'gap',
  PHYSICAL_GAP: 'physicalGap',
  RATIONALE_STATE: 'rationale',
  STATUS: 'status',
  LIFE_EXPERIENCE: 'lifeExperience',
  HISP: 'hisp',
};

/** Facets whose values have an order of their own; the others stand with the most common first. */
const fixedOrder: Partial<Record<ListParameter, readonly string[]>> = {
  gap: digitalGapOrder,
  physicalGap: Object.values(PhysicalGap),
  rationale: Object.values(RationaleState),
  channelRationale: Object.values(ChannelRationale),
  status: Object.values(ServiceStatus),
};

/** Values that say nothing as a filter: a digital channel needs no rationale. */
const withoutUse: Partial<Record<ListParameter, string>> = { channelRationale: 'NOT_APPLICABLE' };

/**
 * The boxes of one facet. They are the values that occur anywhere in the index, in an order that does not depend on
 * the filter, so that nothing jumps when a box is ticked; only the counts beside them change.
 * @param everywhere buckets of the list without a filter
 * @param here buckets of the list as filtered; undefined while they are on their way
 * @param selected values in force; they are shown even where they occur nowhere
 */
export function facetOptions(
  param: ListParameter,
  everywhere: readonly FacetBucket[],
  here: readonly FacetBucket[] | undefined,
  selected: readonly string[],
  nameOf: (id: string) => string | undefined,
): FacetOption[] {
  const occurring = everywhere.filter((b) => b.count > 0 && b.value !== withoutUse[param]);
  const order = fixedOrder[param];
  const sorted = [...occurring].sort((a, b) =>
    order === undefined ? b.count - a.count : order.indexOf(a.value) - order.indexOf(b.value),
  );
  const strangers = selected.filter((value) => !sorted.some((bucket) => bucket.value === value));
  const counts = here === undefined ? undefined : new Map(here.map((b) => [b.value, b.count]));
  const option = (value: string, label: string | undefined): FacetOption => ({
    value,
    label: clauseLabel({ param, value }, label ?? nameOf(value)),
    ...(counts === undefined ? {} : { count: counts.get(value) ?? 0 }),
  });
  return [
    ...strangers.map((value) => option(value, undefined)),
    ...sorted.map((bucket) => option(bucket.value, bucket.label)),
  ];
}

import { listParameterNames } from '../../schema/vocabulary/list-parameter.ts';
import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';
import type { ServiceOrder } from '../graphql/generated/service-rows.ts';
import { addressShape } from '../ui/address-shape.ts';
import { listOf, pageSearch, parameter, text } from '../ui/address-parameters.ts';
import type { AddressOf } from '../ui/address-shape.ts';

/** Orders that these lists offer; those by demand and burden belong to the gap list, which says what they rest on (R32). */
export type ListedOrder = Exclude<
  ServiceOrder,
  'ANNUAL_TRANSACTIONS' | 'ADJUDICATION_TIME' | 'BURDEN' | 'SELF_SERVICE_CALLS' | 'PRIORITY'
>;

/** The orders a reader can choose, in the order of the menu, with their words. */
export const serviceOrderLabels: Record<ListedOrder, string> = {
  NAME: 'Name, A to Z',
  UNIT: 'Agency, A to Z',
  WORST_GAP: 'Largest gap first',
  VOLUME: 'Largest yearly volume first',
  OLDEST_GAP: 'Oldest gap first',
  LEAST_COMPLETE: 'Least complete record first',
  UPDATED: 'Last updated first',
};

/** Rows on a page (C21). The first is what a reader gets without asking. */
export const pageSizes = [25, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];

const list = parameter((given) => [...new Set(listOf(given))].join(',') || undefined);
const order = parameter((given): ListedOrder | undefined =>
  (Object.keys(serviceOrderLabels) as ListedOrder[]).find((known) => known === given),
);
const size = parameter((given): PageSize | undefined => pageSizes.find((known) => known === Number(given)));
/** The parameters that choose services, each read in its own way. */
const conditions = Object.fromEntries(
  listParameterNames.map((name) => [name, name === 'text' ? text : list]),
) as Record<ListParameter, typeof list>;

/**
 * The address of a list of services: its filter, order and page, under the names that the exports and the gap list
 * use too. Several values of one parameter are joined by commas. Words are checked in `valuesOf`; what is not
 * understood stays in the address and is named on the page (`leftOut`).
 */
export const servicesSearch = addressShape({
  ...conditions,
  order,
  size,
  ...pageSearch,
});

/** The parts of the address that choose services, as `servicesSearch` reads them. */
export type ServicesSearch = AddressOf<typeof servicesSearch>;

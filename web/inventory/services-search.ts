import { listParameterNames } from '../../schema/vocabulary/list-parameter.ts';
import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';
import type { ServiceOrder } from '../graphql/generated/service-rows.ts';
import { addressShape } from '../ui/address-shape.ts';
import type { AddressOf, ParameterReader } from '../ui/address-shape.ts';

/** The orders a reader can choose, in the order of the menu, with their words. */
export const serviceOrderLabels: Record<ServiceOrder, string> = {
  NAME: 'Name, A to Z',
  UNIT: 'Agency, A to Z',
  WORST_GAP: 'Largest gap first',
  VOLUME: 'Largest yearly volume first',
  LEAST_COMPLETE: 'Least complete record first',
  UPDATED: 'Last updated first',
};

/** Rows on a page (C21). The first is what a reader gets without asking. */
export const pageSizes = [25, 50, 100] as const;
export type PageSize = (typeof pageSizes)[number];

/** Values of one search parameter, from "A,B", from a repeated parameter, from a number or a truth value. */
function listOf(given: unknown): string[] {
  if (Array.isArray(given)) return given.flatMap(listOf);
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean') return [];
  return String(given)
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** One parameter of an address: read by `reader`, absent where nothing usable is written. */
export const parameter = <Value>(reader: ParameterReader<Value>): ParameterReader<Value> => reader;

const list = parameter((given) => [...new Set(listOf(given))].join(',') || undefined);
/** Free text: words to search for, or a cursor. */
export const text = parameter((given) => {
  const one: unknown = Array.isArray(given) ? given[0] : given;
  return typeof one === 'string' || typeof one === 'number' ? String(one).trim() || undefined : undefined;
});
const order = parameter((given): ServiceOrder | undefined =>
  (Object.keys(serviceOrderLabels) as ServiceOrder[]).find((known) => known === given),
);
const size = parameter((given): PageSize | undefined => pageSizes.find((known) => known === Number(given)));
const page = parameter((given) => {
  const number = Number(given);
  return Number.isInteger(number) && number > 1 ? number : undefined;
});

/** A page of a keyset list: where it starts, or where it ends when paging back, and which page that is for people. */
export const pageSearch = { after: text, before: text, page };

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

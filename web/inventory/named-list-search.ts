import { addressShape } from '../ui/address-shape.ts';
import type { AddressOf } from '../ui/address-shape.ts';
import { pageSearch, parameter, text } from '../ui/address-parameters.ts';

/** The orders of a list of units, tools or roles. */
export const listOrders = ['NAME', 'SERVICES', 'GAPS'] as const;
export type ListOrder = (typeof listOrders)[number];

/** The address of a list that is searched by words and sorted by its counts: units, tools, roles, forms. */
export const namedListSearch = addressShape({
  text,
  order: parameter((given): ListOrder | undefined => listOrders.find((known) => known === given)),
  ...pageSearch,
});
export type NamedListSearch = AddressOf<typeof namedListSearch>;

/** The address of one record with its services, read page by page: a unit, a tool, a role, a form. */
export const recordSearch = addressShape(pageSearch);
export type RecordSearch = AddressOf<typeof recordSearch>;

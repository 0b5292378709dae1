import { addressShape } from '../ui/address-shape.ts';
import type { AddressOf } from '../ui/address-shape.ts';

const text = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);

/** The address of the list of people: where the page starts. */
export const peopleSearch = addressShape({
  after: text,
  before: text,
  page: (given): number | undefined => (typeof given === 'string' ? Number(given) : undefined),
});
export type PeopleSearch = AddressOf<typeof peopleSearch>;

/** People of one page. */
export const PEOPLE_A_PAGE = 25;

/** The arguments of the list by its address. */
export function peopleVariables({ after, before }: PeopleSearch) {
  if (before !== undefined) return { last: PEOPLE_A_PAGE, before };
  return { first: PEOPLE_A_PAGE, ...(after === undefined ? {} : { after }) };
}

/** Which page it is, counted from one. */
export function pageNumber({ page }: PeopleSearch): number {
  return page !== undefined && Number.isInteger(page) && page > 0 ? page : 1;
}

import * as z from 'zod/mini';

const text = z.catch(z.optional(z.string()), undefined);

/** The address of the list of people: where the page starts. */
export const peopleSearch = z.object({
  after: text,
  before: text,
  page: z.catch(z.optional(z.pipe(z.string(), z.transform(Number))), undefined),
});
export type PeopleSearch = z.output<typeof peopleSearch>;

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

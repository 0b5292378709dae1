import type { PagerMove } from './Pager.tsx';

/** The part of an address that says which page of a keyset list is shown. */
export interface PageSearch {
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  readonly page?: number | undefined;
}

/** Where the rows of a page start and end, as the API says it. */
export interface PageEnds {
  readonly startCursor: string | null;
  readonly endCursor: string | null;
}

/** The ends of a page that could not be read: from there only the first page can be reached. */
export const noEnds: PageEnds = { startCursor: null, endCursor: null };

/** The arguments of a connection field. */
export interface PageArguments {
  readonly first?: number;
  readonly after?: string;
  readonly last?: number;
  readonly before?: string;
}

/** The page an address asks for: back from a row, forward from a row, or the first. */
export function pageArguments(search: PageSearch, size: number): PageArguments {
  if (search.before !== undefined) return { last: size, before: search.before };
  if (search.after !== undefined) return { first: size, after: search.after };
  return { first: size };
}

/** The address of the first, previous or next page. The first page has no cursor, whichever way it was reached. */
export function movedPage<Search extends PageSearch>(
  search: Search,
  move: PagerMove,
  ends: PageEnds,
): Search {
  const page = search.page ?? 1;
  const first = { ...search, after: undefined, before: undefined, page: undefined };
  if (move === 'next' && ends.endCursor !== null) return { ...first, after: ends.endCursor, page: page + 1 };
  if (move === 'previous' && page > 2 && ends.startCursor !== null)
    return { ...first, before: ends.startCursor, page: page - 1 };
  return first;
}

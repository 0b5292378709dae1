import { rankParameterNames } from '../../schema/vocabulary/priority.ts';
import type { GapDimension } from '../graphql/generated/gap-summary.ts';
import { clauseParams } from './gap-list-search.ts';
import type { GapListSearch } from './gap-list-search.ts';

/**
 * The address of the rows as a file, with exactly the parameters of the page: what chooses and orders the rows, and
 * nothing of how they are shown. The file holds every row, not one page.
 */
export function exportHref(search: GapListSearch, format: 'csv' | 'json'): string {
  const params = new URLSearchParams();
  for (const param of clauseParams) {
    const value = search[param];
    if (value !== undefined && value !== '') params.set(param, value);
  }
  if (search.order !== undefined && search.order !== '') params.set('order', search.order);
  if (search.order === 'PRIORITY') {
    for (const param of rankParameterNames) {
      const value = search[param];
      if (value !== undefined && value !== '') params.set(param, value);
    }
  }
  // Commas are legal in a query and keep the address readable.
  const query = params.toString().replaceAll('%2C', ',');
  return `/exports/digitization-gaps.${format}${query === '' ? '' : `?${query}`}`;
}

/** The address of a summary as a file: one row for each agency, type, kind of channel and so on. */
export function summaryHref(by: GapDimension, format: 'csv' | 'json'): string {
  return `/exports/gap-summary.${format}?by=${by}`;
}

/** The address of the monthly counts as a file, one line a month. */
export function snapshotsHref(format: 'csv' | 'json'): string {
  return `/exports/gap-snapshots.${format}`;
}

/** The same query from its first page: for every change that moves rows. */
export function fromFirstPage(search: GapListSearch, change: GapListSearch = {}): GapListSearch {
  const next = { ...search, ...change };
  delete next.after;
  delete next.before;
  delete next.page;
  return next;
}

/** Where a page of the list lies, as the API takes it. */
export function pageArguments(
  search: GapListSearch,
  size: number,
): { first?: number; after?: string; last?: number; before?: string } {
  if (search.before !== undefined && search.before !== '') return { last: size, before: search.before };
  if (search.after !== undefined && search.after !== '') return { first: size, after: search.after };
  return { first: size };
}

/** The number of the page for people; the first where the address does not say, or says nonsense. */
export function pageNumber(search: GapListSearch): number {
  const page = Number(search.page ?? 1);
  return Number.isInteger(page) && page > 0 ? page : 1;
}

/** What a connection says of the pages around the one it shows. */
interface PageEdges {
  readonly startCursor?: string | null | undefined;
  readonly endCursor?: string | null | undefined;
}

/** The address of the first, previous or next page of the same query. */
export function pageMove(
  search: GapListSearch,
  move: 'first' | 'previous' | 'next',
  edges: PageEdges,
): GapListSearch {
  const first = fromFirstPage(search);
  const page = pageNumber(search);
  if (move === 'next') return { ...first, after: edges.endCursor ?? undefined, page: String(page + 1) };
  if (move === 'previous' && page > 2)
    return { ...first, before: edges.startCursor ?? undefined, page: String(page - 1) };
  return first;
}

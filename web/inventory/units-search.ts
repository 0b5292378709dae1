import { listSearch } from './list-search.ts';

/** The address of the list of units. */
export const unitsSearch = listSearch;

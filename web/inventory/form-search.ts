import { recordSearch } from './list-search.ts';

/** The address of one form with its services. */
export const formSearch = recordSearch;

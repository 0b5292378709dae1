import { recordSearch } from './list-search.ts';

/** The address of one unit with its services. */
export const unitSearch = recordSearch;

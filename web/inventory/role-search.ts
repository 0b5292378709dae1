import { recordSearch } from './list-search.ts';

/** The address of one role with its services. */
export const roleSearch = recordSearch;

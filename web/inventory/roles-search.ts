import { listSearch } from './list-search.ts';

/** The address of the list of roles. */
export const rolesSearch = listSearch;

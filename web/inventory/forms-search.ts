import { listSearch } from './list-search.ts';

/** The address of the list of forms. */
export const formsSearch = listSearch;

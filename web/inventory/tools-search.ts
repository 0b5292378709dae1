import { listSearch } from './list-search.ts';

/** The address of the list of tools. */
export const toolsSearch = listSearch;

import { recordSearch } from './list-search.ts';

/** The address of one tool with its services. */
export const toolSearch = recordSearch;

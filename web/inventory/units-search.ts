import { namedListSearch } from './named-list-search.ts';

/** The address of the agency list: words to search for, and the order of the rows. */
export const unitsSearch = namedListSearch;

import { filterFrom, listParameterNames } from '../../schema/vocabulary/list-parameter.ts';
import type { ServiceFilter } from '../graphql/generated/service-rows.ts';
import { valuesOf } from './service-clauses.ts';
import type { ServicesSearch } from './services-search.ts';

/** What the API is asked for by an address: only the conditions that are in force. */
export function filterOf(search: ServicesSearch): ServiceFilter {
  return filterFrom((param) => valuesOf(search, param));
}

/**
 * The address of the same rows as a file: the filter and order of the list and nothing of its paging.
 * @param format 'csv' or 'json'
 */
export function exportAddress(search: ServicesSearch, format: 'csv' | 'json'): string {
  const query = new URLSearchParams();
  for (const param of listParameterNames) {
    const values = valuesOf(search, param);
    if (values.length > 0) query.set(param, values.join(','));
  }
  if (search.order !== undefined) query.set('order', search.order);
  // Commas are legal in a query and keep the address readable.
  const text = query.toString().replaceAll('%2C', ',');
  return `/exports/services.${format}${text === '' ? '' : `?${text}`}`;
}

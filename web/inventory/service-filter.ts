import type { ServiceFilter } from '../graphql/generated/service-rows.ts';
import { clauseParams, valuesOf } from './service-clauses.ts';
import type { ClauseParam } from './service-clauses.ts';
import type { ServicesSearch } from './services-search.ts';

/** A search parameter that is a list of words, in the contract's type. The address was read against the same words. */
function listOf<Word extends string>(search: ServicesSearch, param: ClauseParam): Word[] {
  return valuesOf(search, param) as Word[];
}

function one(search: ServicesSearch, param: ClauseParam): string | undefined {
  return valuesOf(search, param)[0];
}

/** What the API is asked for by an address: only the conditions that are in force. */
export function filterOf(search: ServicesSearch): ServiceFilter {
  const designated = one(search, 'designated');
  const filter: ServiceFilter = {
    text: one(search, 'text'),
    unitId: one(search, 'unit'),
    serviceTypes: listOf(search, 'type'),
    channelKinds: listOf(search, 'channel'),
    channelRationales: listOf(search, 'channelRationale'),
    digitalGaps: listOf(search, 'gap'),
    physicalGaps: listOf(search, 'physicalGap'),
    rationaleStates: listOf(search, 'rationale'),
    reasons: listOf(search, 'reason'),
    statuses: listOf(search, 'status'),
    lifeExperienceIds: listOf(search, 'lifeExperience'),
    hispIds: listOf(search, 'hisp'),
    designated: designated === undefined ? undefined : designated === 'true',
    roleId: one(search, 'role'),
    toolId: one(search, 'tool'),
    formId: one(search, 'form'),
  };
  return Object.fromEntries(
    Object.entries(filter).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/**
 * The address of the same rows as a file: the filter and order of the list and nothing of its paging.
 * @param format 'csv' or 'json'
 */
export function exportAddress(search: ServicesSearch, format: 'csv' | 'json'): string {
  const query = new URLSearchParams();
  for (const param of clauseParams) {
    const values = valuesOf(search, param);
    if (values.length > 0) query.set(param, values.join(','));
  }
  if (search.order !== undefined) query.set('order', search.order);
  // Commas are legal in a query and keep the address readable.
  const text = query.toString().replaceAll('%2C', ',');
  return `/exports/services.${format}${text === '' ? '' : `?${text}`}`;
}

import { ID_MAX_LENGTH, ID_PATTERN } from '../../schema/vocabulary/identifiers.ts';
import {
  filterFrom,
  listParameters,
  takesOne,
  takesWords,
  TEXT_MAX_LENGTH,
} from '../../schema/vocabulary/list-parameter.ts';
import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';
import { parameterTerms } from '../../schema/vocabulary/parameter-terms.ts';
import type { PriorityRankInput, ServiceFilter, ServiceOrder } from '../graphql/generated/gap-list.ts';
import { columnIds, columnsFor } from './gap-list-columns.ts';
import type { ColumnId } from './gap-list-columns.ts';
import type { GapListSearch } from './gap-list-search.ts';
import { rankIn } from './rank-search.ts';
import type { LeftOut } from './rank-search.ts';

/** What the address asks for, after its words are checked. */
export interface GapListRequest {
  readonly filter: ServiceFilter;
  readonly order: ServiceOrder;
  /** How the weighted rank is made; null for any other order. */
  readonly rank: PriorityRankInput | null;
  readonly columns: readonly ColumnId[];
  readonly size: number;
  readonly leftOut: readonly LeftOut[];
  /** The address without what is left out, so that the query in words says what the rows are. */
  readonly usable: GapListSearch;
}

/** Orders of the API with the words that end "sorted by ...". */
export const orderWords: Record<ServiceOrder, string> = {
  WORST_GAP: 'worst gap first',
  VOLUME: 'largest yearly volume first',
  UNIT: 'agency',
  NAME: 'name',
  OLDEST_GAP: 'oldest gap first',
  LEAST_COMPLETE: 'least complete record first',
  UPDATED: 'latest change first',
  ANNUAL_TRANSACTIONS: 'most transactions first',
  ADJUDICATION_TIME: 'longest decision first',
  BURDEN: 'heaviest burden first',
  SELF_SERVICE_CALLS: 'most avoidable calls first',
  PRIORITY: 'weighted rank',
};

export const pageSizes: readonly number[] = [25, 50, 100];

/** Reads an address of the gap list. Never throws: what cannot be used is listed in `leftOut`. */
export function readGapListSearch(search: GapListSearch): GapListRequest {
  const leftOut: LeftOut[] = [];
  const filter = filterFrom((param) => usableValues(search, param, leftOut));
  const columns = listed(search.columns).filter((given) => {
    const known = columnIds.some((id) => id === given);
    if (!known) leftOut.push({ param: 'columns', given });
    return known;
  });
  const order = orderOf(search.order, leftOut);
  return {
    filter,
    order,
    rank: rankIn(search, order, leftOut),
    columns: columnsFor(
      order,
      columnIds.filter((id) => columns.includes(id)),
    ),
    size: sizeOf(search.size, leftOut),
    leftOut,
    usable: usableSearch(search, leftOut),
  };
}

/** The values of one parameter that can be asked for; the others go to `leftOut`. */
function usableValues(search: GapListSearch, param: ListParameter, leftOut: LeftOut[]): string[] {
  if (param === 'text') return textOf(search.text, leftOut);
  const usable: string[] = [];
  for (const given of new Set(listed(search[param]))) {
    const isMore = takesOne(param) && usable.length > 0;
    if (!isMore && isUsable(param, given)) usable.push(given);
    else leftOut.push({ param, given });
  }
  return usable;
}

/** Whether a value is a word of the vocabulary, a truth value, or something that can be an id. */
function isUsable(param: ListParameter, given: string): boolean {
  if (takesWords(param)) return Object.hasOwn(parameterTerms[param], given);
  if (listParameters[param].takes === 'truth') return given === 'true' || given === 'false';
  return given.length <= ID_MAX_LENGTH && ID_PATTERN.test(given);
}

/** The comma-separated values of one part of the address. */
export function listed(given: string | undefined): string[] {
  return (given ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function textOf(given: string | undefined, leftOut: LeftOut[]): string[] {
  const text = (given ?? '').trim();
  if (text.length <= TEXT_MAX_LENGTH) return text === '' ? [] : [text];
  leftOut.push({ param: 'text', given: `${text.slice(0, 40)}…` });
  return [];
}

function orderOf(given: string | undefined, leftOut: LeftOut[]): ServiceOrder {
  if (given === undefined || given === '') return 'WORST_GAP';
  const order = (Object.keys(orderWords) as ServiceOrder[]).find((word) => word === given);
  if (order === undefined) leftOut.push({ param: 'order', given });
  return order ?? 'WORST_GAP';
}

function sizeOf(given: string | undefined, leftOut: LeftOut[]): number {
  const usual = pageSizes[0] ?? 25;
  if (given === undefined || given === '') return usual;
  const size = pageSizes.find((n) => String(n) === given);
  if (size === undefined) leftOut.push({ param: 'size', given });
  return size ?? usual;
}

function usableSearch(search: GapListSearch, leftOut: readonly LeftOut[]): GapListSearch {
  const usable: GapListSearch = { ...search };
  for (const param of new Set(leftOut.map((one) => one.param))) {
    const bad = leftOut.filter((one) => one.param === param).map((one) => one.given);
    const kept = param === 'text' ? [] : listed(search[param]).filter((value) => !bad.includes(value));
    usable[param] = kept.length === 0 ? undefined : kept.join(',');
  }
  return usable;
}

import { ChannelKind } from '../../schema/vocabulary/channel.ts';
import { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { ID_MAX_LENGTH, ID_PATTERN } from '../../schema/vocabulary/identifiers.ts';
import { ReasonCode } from '../../schema/vocabulary/rationale.ts';
import { ServiceStatus, ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import type { ServiceFilter, ServiceOrder } from '../graphql/generated/gap-list.ts';
import { columnIds, usualColumns } from './gap-list-columns.ts';
import type { ColumnId } from './gap-list-columns.ts';
import type { GapListSearch } from './gap-list-search.ts';

/** A value of the address that cannot be used: named on the page instead of being dropped in silence. */
export interface LeftOut {
  readonly param: keyof GapListSearch;
  readonly given: string;
}

/** What the address asks for, after its words are checked. */
export interface GapListRequest {
  readonly filter: ServiceFilter;
  readonly order: ServiceOrder;
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
  LEAST_COMPLETE: 'least complete record first',
  UPDATED: 'latest change first',
};

export const pageSizes: readonly number[] = [25, 50, 100];

/** Longest text the API searches for. */
export const TEXT_MAX_LENGTH = 200;

/** Reads an address of the gap list. Never throws: what cannot be used is listed in `leftOut`. */
export function readGapListSearch(search: GapListSearch): GapListRequest {
  const leftOut: LeftOut[] = [];
  const pick = <Word extends string>(
    param: keyof GapListSearch,
    words: Readonly<Record<string, Word>>,
  ): Word[] | undefined => {
    const known: Word[] = [];
    for (const given of listed(search[param])) {
      const word = Object.values(words).find((w) => w === given);
      if (word === undefined) leftOut.push({ param, given });
      else if (!known.includes(word)) known.push(word);
    }
    return known.length > 0 ? known : undefined;
  };
  const ids = (param: keyof GapListSearch): string[] | undefined => {
    const good = listed(search[param]).filter((given) => {
      if (ID_PATTERN.test(given) && given.length <= ID_MAX_LENGTH) return true;
      leftOut.push({ param, given });
      return false;
    });
    return good.length > 0 ? [...new Set(good)] : undefined;
  };
  const one = (param: keyof GapListSearch): string | undefined => {
    const [first, ...more] = ids(param) ?? [];
    for (const given of more) leftOut.push({ param, given });
    return first;
  };
  const filter: ServiceFilter = {
    text: textOf(search.text, leftOut),
    unitId: one('unit'),
    serviceTypes: pick('type', ServiceTypeCode),
    channelKinds: pick('channel', ChannelKind),
    channelRationales: pick('channelRationale', ChannelRationale),
    digitalGaps: pick('gap', DigitalGap),
    physicalGaps: pick('physicalGap', PhysicalGap),
    rationaleStates: pick('rationale', RationaleState),
    reasons: pick('reason', ReasonCode),
    statuses: pick('status', ServiceStatus),
    lifeExperienceIds: ids('lifeExperience'),
    hispIds: ids('hisp'),
    designated: yesOrNo(search.designated, leftOut),
    roleId: one('role'),
    toolId: one('tool'),
    formId: one('form'),
  };
  const columns = pick('columns', Object.fromEntries(columnIds.map((id) => [id, id])));
  return {
    filter: withoutGaps(filter),
    order: orderOf(search.order, leftOut),
    columns: columns === undefined ? usualColumns : columnIds.filter((id) => columns.includes(id)),
    size: sizeOf(search.size, leftOut),
    leftOut,
    usable: usableSearch(search, leftOut),
  };
}

/** The comma-separated values of one part of the address. */
export function listed(given: string | undefined): string[] {
  return (given ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function textOf(given: string | undefined, leftOut: LeftOut[]): string | undefined {
  const text = (given ?? '').trim();
  if (text.length <= TEXT_MAX_LENGTH) return text === '' ? undefined : text;
  leftOut.push({ param: 'text', given: `${text.slice(0, 40)}…` });
  return undefined;
}

function yesOrNo(given: string | undefined, leftOut: LeftOut[]): boolean | undefined {
  if (given === undefined || given === '') return undefined;
  if (given === 'true' || given === 'false') return given === 'true';
  leftOut.push({ param: 'designated', given });
  return undefined;
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

function withoutGaps(filter: ServiceFilter): ServiceFilter {
  return Object.fromEntries(Object.entries(filter).filter(([, given]) => given !== undefined));
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

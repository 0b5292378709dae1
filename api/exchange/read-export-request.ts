import { GapDimension } from '../../schema/vocabulary/gap-dimension.ts';
import {
  filterFrom,
  listParameters,
  pageParameters,
  takesWords,
} from '../../schema/vocabulary/list-parameter.ts';
import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';
import { parameterTerms } from '../../schema/vocabulary/parameter-terms.ts';
import { rankParameterNames } from '../../schema/vocabulary/priority.ts';
import { ServiceOrder } from '../../schema/vocabulary/service-list.ts';
import type { GivenRank } from '../inventory/read-priority-rank.ts';
import type { ServiceFilter } from '../inventory/service-filter.input.ts';
import { Problem } from '../problem.ts';
import { exportParameters, otherNames } from './export-parameters.ts';
import { readRankParameters } from './read-rank-parameters.ts';

/** A list of services as an address asks for it. */
export interface ListRequest {
  readonly filter: ServiceFilter;
  /** Null when the address names none. */
  readonly orderBy: ServiceOrder | null;
  /** How the order PRIORITY is made; left out where the address says nothing of it. */
  readonly rank?: GivenRank;
}

/** A summary of gaps as an address asks for it. */
export interface SummaryRequest {
  readonly by: GapDimension;
  readonly filter: ServiceFilter;
}

/**
 * Reads the parameters of a list, the same as those of the pages.
 * @throws Problem INVALID_INPUT that names the parameter and what is allowed
 */
export function readListRequest(query: URLSearchParams): ListRequest {
  const given = parametersOf(query, exportParameters);
  const order = given.get('order');
  const rank = readRankParameters(given);
  return {
    filter: readFilter(given),
    orderBy: order === undefined ? null : oneWord('order', order, Object.values(ServiceOrder)),
    ...(rank === null ? {} : { rank }),
  };
}

/**
 * Reads the parameters of a summary: `by` and those of a list without its order and weights.
 * @throws Problem INVALID_INPUT that names the parameter and what is allowed
 */
export function readSummaryRequest(query: URLSearchParams): SummaryRequest {
  const ordering: readonly string[] = ['order', ...rankParameterNames];
  const allowed = ['by', ...exportParameters.filter((name) => !ordering.includes(name))];
  const given = parametersOf(query, allowed);
  const dimensions = Object.values(GapDimension);
  const by = given.get('by');
  if (by === undefined) throw refusal('by', undefined, dimensions);
  return { by: oneWord('by', by, dimensions), filter: readFilter(given) };
}

/** A series of monthly counts as an address asks for it. */
export interface SnapshotRequest {
  /** Agency at the top of the tree; null for everything. */
  readonly unitId: string | null;
}

/**
 * Reads the parameters of the monthly counts: `unit` alone.
 * @throws Problem INVALID_INPUT that names the parameter and what is allowed
 */
export function readSnapshotRequest(query: URLSearchParams): SnapshotRequest {
  const unit = parametersOf(query, ['unit']).get('unit');
  return { unitId: unit === undefined ? null : oneId('unit', unit) };
}

/** The parameters that say something, by their own names. */
function parametersOf(query: URLSearchParams, allowed: readonly string[]): Map<string, string> {
  const found = new Map<string, string>();
  for (const given of new Set(query.keys())) {
    const name = otherNames[given] ?? given;
    if (pageParameters.some((one) => one === name)) continue;
    if (!allowed.includes(name)) {
      throw new Problem(
        'INVALID_INPUT',
        `There is no parameter "${name.slice(0, 60)}". Parameters are ${allowed.join(', ')}.`,
        {
          field: given,
          given: query.get(given) ?? '',
          cure: 'Leave it out, or correct its name.',
        },
      );
    }
    const value = query.getAll(given).join(',');
    if (value.trim() !== '') found.set(name, value);
  }
  return found;
}

function readFilter(given: ReadonlyMap<string, string>): ServiceFilter {
  return filterFrom((name) => {
    const value = given.get(name);
    return value === undefined ? [] : readValues(name, value);
  });
}

/** The values of one parameter, each checked. */
function readValues(name: ListParameter, value: string): string[] {
  if (takesWords(name)) return listed(value).map((one) => word(name, one, Object.keys(parameterTerms[name])));
  const { takes } = listParameters[name];
  if (takes === 'ids') return listed(value);
  if (takes === 'id') return [oneId(name, value)];
  return [takes === 'truth' ? oneWord(name, value, ['true', 'false']) : value];
}

function listed(value: string): string[] {
  return [...new Set(value.split(',').map((part) => part.trim()))].filter((part) => part !== '');
}

function oneId(name: string, value: string): string {
  const [one = '', ...more] = listed(value);
  if (more.length === 0) return one;
  throw new Problem('INVALID_INPUT', `"${name}" takes one id.`, {
    field: name,
    given: value,
    cure: 'Name one id.',
  });
}

function oneWord<W extends string>(name: string, value: string, allowed: readonly W[]): W {
  return word(name, value.trim(), allowed);
}

function word<W extends string>(name: string, value: string, allowed: readonly W[]): W {
  const known = allowed.find((one) => one === value);
  if (known === undefined) throw refusal(name, value, allowed);
  return known;
}

function refusal(name: string, value: string | undefined, allowed: readonly string[]): Problem {
  const sentence =
    value === undefined
      ? `The parameter "${name}" is missing.`
      : `"${name}" has a value that it does not know.`;
  return new Problem('INVALID_INPUT', `${sentence} Allowed are ${allowed.join(', ')}.`, {
    field: name,
    ...(value === undefined ? {} : { given: value }),
    cure: 'Use one of the allowed values.',
  });
}

import { GapDimension } from '../../schema/vocabulary/gap-dimension.ts';
import type { ServiceOrder } from '../../schema/vocabulary/service-list.ts';
import type { ServiceFilter } from '../inventory/service-filter.input.ts';
import { Problem } from '../problem.ts';
import {
  idParameters,
  listParameters,
  orders,
  otherNames,
  pageParameters,
  wordParameters,
} from './export-parameters.ts';

/** A list of services as an address asks for it. */
export interface ListRequest {
  readonly filter: ServiceFilter;
  /** Null when the address names none. */
  readonly orderBy: ServiceOrder | null;
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
  const filter: Record<string, unknown> = {};
  let orderBy: ServiceOrder | null = null;
  for (const [name, value] of parametersOf(query, listParameters)) {
    if (name === 'order') orderBy = oneWord(name, value, orders);
    else readCondition(name, value, filter);
  }
  return { filter, orderBy };
}

/**
 * Reads the parameters of a summary: `by` and those of a list without its order.
 * @throws Problem INVALID_INPUT that names the parameter and what is allowed
 */
export function readSummaryRequest(query: URLSearchParams): SummaryRequest {
  const allowed = ['by', ...listParameters.filter((name) => name !== 'order')];
  const filter: Record<string, unknown> = {};
  let by: GapDimension | null = null;
  for (const [name, value] of parametersOf(query, allowed)) {
    if (name === 'by') by = oneWord(name, value, GapDimension);
    else readCondition(name, value, filter);
  }
  if (by === null) throw refusal('by', undefined, Object.values(GapDimension));
  return { by, filter };
}

/** The parameters that say something, by their own names. */
function parametersOf(query: URLSearchParams, allowed: readonly string[]): [string, string][] {
  const found: [string, string][] = [];
  for (const given of new Set(query.keys())) {
    const name = otherNames[given] ?? given;
    if (pageParameters.includes(name)) continue;
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
    if (value.trim() !== '') found.push([name, value]);
  }
  return found;
}

function readCondition(name: string, value: string, filter: Record<string, unknown>): void {
  const words = wordParameters[name];
  const ids = idParameters[name];
  if (words !== undefined) filter[words.field] = listed(value).map((one) => word(name, one, words.words));
  else if (ids !== undefined) filter[ids.field] = ids.several ? listed(value) : oneId(name, value);
  else if (name === 'designated')
    filter['designated'] = oneWord(name, value, { true: 'true', false: 'false' }) === 'true';
  else filter['text'] = value;
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

function oneWord<W extends string>(name: string, value: string, words: Readonly<Record<string, W>>): W {
  return word(name, value.trim(), words);
}

function word<W extends string>(name: string, value: string, words: Readonly<Record<string, W>>): W {
  const allowed = Object.values(words);
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

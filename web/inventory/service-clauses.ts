import { channelKindTerms, channelRationaleTerms } from '../../schema/vocabulary/channel.ts';
import { digitalGapTerms, physicalGapTerms, rationaleStateTerms } from '../../schema/vocabulary/gap.ts';
import { reasonTerms } from '../../schema/vocabulary/rationale.ts';
import { serviceStatusTerms, serviceTypeTerms } from '../../schema/vocabulary/service.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import type { ServicesSearch } from './services-search.ts';

/** The search parameters that narrow a list of services, in the order in which pages name them. */
export const clauseParams = [
  'text',
  'unit',
  'type',
  'channel',
  'channelRationale',
  'digital',
  'physical',
  'rationale',
  'reason',
  'status',
  'lifeExperience',
  'hisp',
  'designated',
  'role',
  'tool',
  'form',
] as const;
export type ClauseParam = (typeof clauseParams)[number];

/** One condition of a list: a parameter and one of its values. */
export interface Clause {
  readonly param: ClauseParam;
  readonly value: string;
}

/** Parameters that hold one value: choosing another replaces it. */
const single: ReadonlySet<ClauseParam> = new Set(['text', 'unit', 'designated', 'role', 'tool', 'form']);

/** What a clause is about, as pages head it. */
export const clauseTitles: Record<ClauseParam, string> = {
  text: 'Words',
  unit: 'Agency',
  type: 'Type',
  channel: 'Channel',
  channelRationale: 'Rationale of a channel',
  digital: 'Can it be finished digitally?',
  physical: 'Is another way kept?',
  rationale: 'Rationale of the gap',
  reason: 'Reason given',
  status: 'State of the record',
  lifeExperience: 'Life experience',
  hisp: 'High impact provider',
  designated: 'Designated service',
  role: 'Role',
  tool: 'Tool',
  form: 'Form',
};

/** Words for the values that are codes. Ids and free text are named by the record they stand for. */
const termsByParam: Partial<Record<ClauseParam, Readonly<Record<string, Term>>>> = {
  type: serviceTypeTerms,
  channel: channelKindTerms,
  channelRationale: channelRationaleTerms,
  digital: digitalGapTerms,
  physical: physicalGapTerms,
  rationale: rationaleStateTerms,
  reason: reasonTerms,
  status: serviceStatusTerms,
};

/** Values of one parameter, as a list. A text is one value, commas and all. */
export function valuesOf(search: ServicesSearch, param: ClauseParam): string[] {
  const value = search[param];
  if (value === undefined || value === '') return [];
  return param === 'text' ? [value] : value.split(',');
}

/** Every condition in force, in a fixed order. */
export function clausesOf(search: ServicesSearch): Clause[] {
  return clauseParams.flatMap((param) => valuesOf(search, param).map((value) => ({ param, value })));
}

/** The same list with these values of one parameter, from its first page. */
export function withValues(
  search: ServicesSearch,
  param: ClauseParam,
  values: readonly string[],
): ServicesSearch {
  const kept = single.has(param) ? values.slice(-1) : values;
  const value = kept.length === 0 ? undefined : kept.join(',');
  return { ...search, [param]: value, after: undefined, before: undefined, page: undefined };
}

/** The same list without one condition, from its first page. */
export function withoutClause(search: ServicesSearch, clause: Clause): ServicesSearch {
  return withValues(
    search,
    clause.param,
    valuesOf(search, clause.param).filter((value) => value !== clause.value),
  );
}

/** The same list with one condition added or taken away, from its first page. */
export function withClauseToggled(search: ServicesSearch, clause: Clause): ServicesSearch {
  const values = valuesOf(search, clause.param);
  if (values.includes(clause.value)) return withoutClause(search, clause);
  return withValues(search, clause.param, [...values, clause.value]);
}

/** Every service, in the same order and page size. */
export function withoutClauses(search: ServicesSearch): ServicesSearch {
  return { order: search.order, size: search.size };
}

/**
 * The words for one value.
 * @param named what a page knows of an id, such as the label of a facet; undefined leaves the id itself
 */
export function clauseLabel(clause: Clause, named?: string): string {
  const term = termsByParam[clause.param]?.[clause.value];
  if (term !== undefined) return `${term.label.charAt(0).toUpperCase()}${term.label.slice(1)}`;
  if (clause.param === 'text') return `\u201c${clause.value}\u201d`;
  if (clause.param === 'designated')
    return clause.value === 'true' ? 'Designated by OMB' : 'Not designated by OMB';
  return named ?? clause.value;
}

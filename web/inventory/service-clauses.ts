import { monthOfSnapshot } from '../../schema/vocabulary/gap-snapshot.ts';
import { ID_MAX_LENGTH, ID_PATTERN } from '../../schema/vocabulary/identifiers.ts';
import {
  listParameterNames,
  takesIds,
  takesOne,
  takesWords,
  TEXT_MAX_LENGTH,
} from '../../schema/vocabulary/list-parameter.ts';
import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';
import { parameterTerms } from '../../schema/vocabulary/parameter-terms.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import { formatMonth } from '../ui/dates.ts';
import type { ServicesSearch } from './services-search.ts';

/** One condition of a list: a parameter and one of its values. */
export interface Clause {
  readonly param: ListParameter;
  readonly value: string;
}

/** What a clause is about, as pages head it. */
export const clauseTitles: Record<ListParameter, string> = {
  text: 'Words',
  unit: 'Agency',
  type: 'Type',
  channel: 'Channel',
  channelRationale: 'Rationale of a channel',
  gap: 'Can it be finished digitally?',
  physicalGap: 'Is another way kept?',
  rationale: 'Rationale of the gap',
  reason: 'Reason given',
  status: 'State of the record',
  lifeExperience: 'Life experience',
  hisp: 'High impact provider',
  designated: 'Designated service',
  participant: 'Participating unit',
  role: 'Role',
  tool: 'Tool',
  form: 'Form',
  gapAt: 'A gap in an earlier count',
  noGapAt: 'No gap in an earlier count',
};

/** The word of the vocabulary for a value that is a code. Ids and free text are named by the record they stand for. */
function termOf({ param, value }: Clause): Term | undefined {
  return takesWords(param) && Object.hasOwn(parameterTerms[param], value)
    ? parameterTerms[param][value]
    : undefined;
}

/** Whether a value can be asked for: a word of the vocabulary, something that can be an id, or any text. */
function isUsable({ param, value }: Clause): boolean {
  if (param === 'text') return value.length <= TEXT_MAX_LENGTH;
  if (param === 'designated') return value === 'true' || value === 'false';
  if (takesIds(param)) return value.length <= ID_MAX_LENGTH && ID_PATTERN.test(value);
  return termOf({ param, value }) !== undefined;
}

/** Values as written, a text as one value, commas and all. */
function writtenValues(search: ServicesSearch, param: ListParameter): string[] {
  const value = search[param];
  if (value === undefined || value === '') return [];
  return param === 'text' ? [value] : value.split(',');
}

/** The values of one parameter that can be asked for; of a parameter with one value, the last. */
export function valuesOf(search: ServicesSearch, param: ListParameter): string[] {
  const usable = writtenValues(search, param).filter((value) => isUsable({ param, value }));
  return takesOne(param) ? usable.slice(-1) : usable;
}

/** What is written in the address and not asked for, so that the page can say so instead of dropping it in silence. */
export function leftOut(search: ServicesSearch): Clause[] {
  return listParameterNames.flatMap((param) => {
    const asked = valuesOf(search, param);
    return writtenValues(search, param)
      .filter((value) => !asked.includes(value))
      .map((value) => ({ param, value }));
  });
}

/** Every condition in force, in a fixed order. */
export function clausesOf(search: ServicesSearch): Clause[] {
  return listParameterNames.flatMap((param) => valuesOf(search, param).map((value) => ({ param, value })));
}

/** The same list with these values of one parameter, from its first page. */
export function withValues(
  search: ServicesSearch,
  param: ListParameter,
  values: readonly string[],
): ServicesSearch {
  const kept = takesOne(param) ? values.slice(-1) : values;
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
  const term = termOf(clause);
  if (term !== undefined) return `${term.label.charAt(0).toUpperCase()}${term.label.slice(1)}`;
  if (clause.param === 'text') return `\u201c${clause.value}\u201d`;
  if (clause.param === 'designated')
    return clause.value === 'true' ? 'Designated by OMB' : 'Not designated by OMB';
  if (clause.param === 'gapAt' || clause.param === 'noGapAt') {
    const month = monthOfSnapshot(clause.value);
    return month === undefined ? clause.value : formatMonth(month);
  }
  return named ?? clause.value;
}

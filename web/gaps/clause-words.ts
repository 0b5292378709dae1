import { channelKindTerms } from '../../schema/vocabulary/channel.ts';
import type { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import { listInWords } from '../../schema/vocabulary/channel-strip.ts';
import { monthOfSnapshot } from '../../schema/vocabulary/gap-snapshot.ts';
import type { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import type { ListParameter } from '../../schema/vocabulary/list-parameter.ts';
import { reasonTerms } from '../../schema/vocabulary/rationale.ts';
import { serviceStatusTerms, serviceTypeTerms } from '../../schema/vocabulary/service.ts';
import { formatMonth } from '../ui/dates.ts';
import { ALL_VERDICTS, PROVEN, SHORT_OF_THE_END } from './gap-links.ts';
import { listed } from './read-gap-list-search.ts';

/** One choice of a clause: the value in the address and the words in the sentence. */
export interface ClauseChoice {
  readonly value: string;
  readonly words: string;
}

/** One bold part of the query in words. */
export interface Clause {
  readonly param: ListParameter;
  /** What the select is called to someone who does not see the sentence. */
  readonly name: string;
  /** Words of the sentence that stay before the choice, whatever it is. */
  readonly before?: string;
  /** The words when the clause is left open; they stand for the value ''. */
  readonly open: string;
  readonly choices: readonly ClauseChoice[];
}

const verdictWords: Record<DigitalGap, string> = {
  NO_CHANNEL: 'with no channel recorded',
  NO_DIGITAL: 'with no digital way',
  DIGITAL_INFO_ONLY: 'with digital information only',
  DIGITAL_NOT_TO_END: 'with a digital way that stops short, how far not recorded',
  DIGITAL_PARTIAL: 'with a digital way part of the way',
  UNKNOWN: 'for which it is not known',
  CLOSED: 'that can be finished digitally',
};

const rationaleWords: Record<RationaleState, string> = {
  MISSING: 'without a rationale',
  DRAFT: 'with a rationale in draft',
  SUBMITTED: 'with a rationale not yet reviewed',
  APPROVED: 'with an approved rationale',
  CONTRADICTED: 'with a contradicted rationale',
  NOT_REQUIRED: 'that need no rationale',
  UNKNOWN: 'not known to need a rationale',
};

const flagWords: Record<ChannelRationale, string> = {
  NEEDED: 'whose rationale is missing',
  GIVEN: 'whose rationale is given',
  NOT_NEEDED: 'that needs no rationale',
  UNKNOWN: 'of which it is not known whether it needs a rationale',
  NOT_APPLICABLE: 'that is digital',
};

const otherWayWords: Record<PhysicalGap, string> = {
  GAP: 'with no accessible other way',
  UNKNOWN: 'with another way not known to be accessible',
  NONE: 'with an accessible other way, or none needed',
};

const choices = (words: Readonly<Record<string, string>>): ClauseChoice[] =>
  Object.entries(words).map(([value, said]) => ({ value, words: said }));

const labels = (terms: Readonly<Record<string, { label: string }>>): ClauseChoice[] =>
  Object.entries(terms).map(([value, term]) => ({ value, words: term.label }));

/** Clauses whose choices are words of the vocabulary. Agencies, life experiences and providers come from the index. */
export const vocabularyClauses: Record<
  | 'gap'
  | 'rationale'
  | 'type'
  | 'channel'
  | 'channelRationale'
  | 'physicalGap'
  | 'reason'
  | 'status'
  | 'designated',
  Clause
> = {
  gap: {
    param: 'gap',
    name: 'Verdict',
    open: 'with any verdict',
    choices: [
      { value: PROVEN, words: 'that cannot be finished digitally' },
      { value: 'NO_DIGITAL', words: verdictWords.NO_DIGITAL },
      { value: SHORT_OF_THE_END, words: 'with a digital way, not to the end' },
      { value: 'UNKNOWN', words: verdictWords.UNKNOWN },
      { value: 'CLOSED', words: verdictWords.CLOSED },
      { value: 'NO_CHANNEL', words: verdictWords.NO_CHANNEL },
      { value: ALL_VERDICTS, words: 'with any verdict' },
    ],
  },
  rationale: {
    param: 'rationale',
    name: 'Rationale',
    open: 'with or without a rationale',
    choices: [
      { value: 'MISSING', words: rationaleWords.MISSING },
      { value: 'SUBMITTED,APPROVED', words: 'with a rationale given' },
      ...choices(rationaleWords).filter((choice) => choice.value !== 'MISSING'),
    ],
  },
  type: {
    param: 'type',
    name: 'Type',
    before: 'of the type',
    open: 'any',
    choices: labels(serviceTypeTerms),
  },
  channel: {
    param: 'channel',
    name: 'Channel',
    before: 'reached by',
    open: 'any channel',
    choices: labels(channelKindTerms),
  },
  channelRationale: {
    param: 'channelRationale',
    name: 'Rationale of the channel',
    open: 'whatever its rationale',
    choices: choices(flagWords),
  },
  physicalGap: {
    param: 'physicalGap',
    name: 'Other accessible way',
    open: 'with or without an accessible other way',
    choices: choices(otherWayWords),
  },
  reason: {
    param: 'reason',
    name: 'Reason given',
    before: 'for the reason',
    open: 'any or none',
    choices: labels(reasonTerms),
  },
  status: {
    param: 'status',
    name: 'Status of the record',
    before: 'with the status',
    open: 'any',
    choices: labels(serviceStatusTerms),
  },
  designated: {
    param: 'designated',
    name: 'Chosen for reporting',
    open: 'chosen for reporting or not',
    choices: [
      { value: 'true', words: 'chosen by a high impact provider for reporting' },
      { value: 'false', words: 'not chosen for reporting' },
    ],
  },
};

const singleWords: Partial<Record<ListParameter, (value: string) => string | undefined>> = {
  gap: (value) => wordOf(verdictWords, value),
  rationale: (value) => wordOf(rationaleWords, value),
  channelRationale: (value) => wordOf(flagWords, value),
  physicalGap: (value) => wordOf(otherWayWords, value),
  gapAt: (value) => `that were a gap in ${countWords(value)}`,
  noGapAt: (value) => `that were no gap in ${countWords(value)}`,
};

/** A monthly count of gaps by its month; its id where it is none. */
function countWords(id: string): string {
  const month = monthOfSnapshot(id);
  return month === undefined ? id : formatMonth(month);
}

/**
 * The words for a value of a clause. A value that is not among the choices, such as two reasons at once, is said as
 * its parts with "or".
 */
export function clauseWords(clause: Clause, value: string): string {
  if (value === '') return clause.open;
  const whole = clause.choices.find((choice) => sameWords(choice.value, value));
  if (whole !== undefined) return whole.words;
  const single = singleWords[clause.param];
  const parts = listed(value).map(
    (part) => clause.choices.find((c) => c.value === part)?.words ?? single?.(part) ?? part,
  );
  return listInWords(parts, 'or');
}

/** The choices of a clause, with the current value added where it is none of them. */
export function choicesWith(clause: Clause, value: string): ClauseChoice[] {
  const known = value === '' || clause.choices.some((choice) => sameWords(choice.value, value));
  return known ? [...clause.choices] : [...clause.choices, { value, words: clauseWords(clause, value) }];
}

/** Whether two values name the same words, in whatever order they were written. */
export function sameWords(one: string, other: string): boolean {
  const sorted = (value: string): string => [...new Set(listed(value))].sort().join(',');
  return sorted(one) === sorted(other);
}

function wordOf(words: Readonly<Record<string, string>>, value: string): string | undefined {
  return Object.hasOwn(words, value) ? words[value] : undefined;
}

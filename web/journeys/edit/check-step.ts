import {
  journeyListLimits as most,
  journeyTextLimits as longest,
  MINUTES_MAX,
} from '../../../schema/vocabulary/journey-limits.ts';
import { recordNouns } from './change-named-records.ts';
import type { RecordList } from './change-named-records.ts';
import { named } from './edit.ts';
import type { Evidence, Step } from './journey-document.ts';
import type { Check } from './check.ts';

const count = (n: number): string => n.toLocaleString('en-US');
const recordLists: readonly (readonly [list: RecordList, control: string])[] = [
  ['serviceIds', 'step-service'],
  ['partnerProgramIds', 'step-partner'],
  ['frontstageRoleIds', 'step-role'],
  ['supportToolIds', 'step-tool'],
];

/** What keeps the facts of one step from being saved: too many, too long, out of range; each leads to its control. */
export function checkStep(step: Step): Check[] {
  const called = named(step.name);
  const block = (key: string, control: string, words: string): Check => ({
    key: `${step.id} ${key}`,
    blocks: true,
    words,
    places: [{ id: step.id, words: called, control }],
  });
  const tooMany = (key: string, control: string, nouns: string, n: number, limit: number): Check[] =>
    n > limit
      ? [
          block(
            key,
            control,
            `Step ${called} has ${n} ${nouns}; ${limit} fit. Take some off, or part the step.`,
          ),
        ]
      : [];
  const tooLong = (
    key: string,
    control: string,
    what: string,
    text: string | null,
    limit: number,
  ): Check[] =>
    (text ?? '').length > limit
      ? [
          block(
            key,
            control,
            `${what} of step ${called} has ${count((text ?? '').length)} characters; ${count(limit)} fit. Shorten it.`,
          ),
        ]
      : [];
  const lines = (
    key: 'backstageActions' | 'policyConstraints',
    control: string,
    many: string,
    what: string,
  ): Check[] => [
    ...tooMany(key, control, many, step[key].length, most[key]),
    ...step[key].flatMap((line, at) => tooLong(`${key} ${at}`, control, what, line, longest.entry)),
  ];
  const evidence = (one: Evidence): Check[] => [
    ...tooLong(`${one.id} basis`, `basis-${one.id}`, 'The basis of evidence', one.praBasis, longest.praBasis),
    ...tooLong(`${one.id} note`, `note-${one.id}`, 'The note of evidence', one.note, longest.text),
    ...(one.date === null || isPartOfDate(one.date)
      ? []
      : [
          block(
            `${one.id} date`,
            `date-${one.id}`,
            `“${one.date}” at step ${called} is not a year, a month or a day. Write it as 2026, 2026-03 or 2026-03-15, as exactly as it is known.`,
          ),
        ]),
  ];
  return [
    ...recordLists.flatMap(([list, control]) =>
      tooMany(list, control, `${recordNouns[list]}s`, step[list].length, most[list]),
    ),
    ...tooMany('burdens', 'add-burden-kind', 'burdens', step.burdens.length, most.burdens),
    ...step.burdens.flatMap(({ minutes, note }, at) => [
      ...(minutes !== null && minutes > MINUTES_MAX
        ? [
            block(
              `burden ${at} minutes`,
              `burden-minutes-${at}`,
              `A burden of step ${called} takes ${count(minutes)} minutes; a year has ${count(MINUTES_MAX)}. Write the minutes, or leave them out where they are not known.`,
            ),
          ]
        : []),
      ...tooLong(`burden ${at} note`, `burden-note-${at}`, 'The text of a burden', note, longest.text),
    ]),
    ...lines(
      'backstageActions',
      'step-backstage',
      'lines of what happens backstage',
      'A line of what happens backstage',
    ),
    ...lines('policyConstraints', 'step-rules', 'rules', 'A rule'),
    ...step.evidence.flatMap(evidence),
    ...step.observations.flatMap((one) => one.evidence.flatMap(evidence)),
  ];
}

/** 2026, 2026-03 or 2026-03-15, of the calendar. Whether it is past is the server's to say. */
function isPartOfDate(text: string): boolean {
  if (/^[12]\d{3}$/.test(text)) return true;
  const day = /^\d{4}-\d{2}$/.test(text) ? `${text}-01` : text;
  const at = /^[12]\d{3}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(day);
}

import { EMOTION_MAX, EMOTION_MIN } from '../../schema/vocabulary/observation.ts';
import { isDate } from '../inventory/check-rationale-form.rules.ts';
import { shown } from '../inventory/field-finding.rules.ts';
import type { FieldFinding } from '../inventory/field-finding.rules.ts';
import { checkTwice } from '../inventory/text-input.rules.ts';
import type { DocumentEvidence, DocumentStep, JourneyDocument } from './journey-document.rules.ts';
import { MINUTES_MAX, PARTICIPANTS_MAX } from './journey-limits.rules.ts';
import { placedEvidence, placedObservations, placedSteps } from './journey-paths.rules.ts';

/** What is wrong with the numbers, dates and lists of ids of a journey. @param today ISO date */
export function checkJourneyValues(document: JourneyDocument, today: string): FieldFinding[] {
  const personaIds = new Set(document.personas.map(({ id }) => id));
  return [
    ...placedSteps(document).flatMap(({ path, part }) => checkStep(path, part)),
    ...placedObservations(document).flatMap(({ path, part }) => [
      ...repeated(`${path}.personaIds`, part.personaIds),
      ...part.personaIds.flatMap((id, i) =>
        personaIds.has(id) ? [] : [noPersona(`${path}.personaIds.${i}`, id)],
      ),
    ]),
    ...placedEvidence(document).flatMap(({ path, part }) => checkEvidence(path, part, today)),
  ];
}

function checkStep(path: string, step: DocumentStep): FieldFinding[] {
  const lists = [
    'serviceIds',
    'partnerProgramIds',
    'actorLevels',
    'frontstageRoleIds',
    'supportToolIds',
  ] as const;
  return [
    ...checkRange(`${path}.emotion`, step.emotion, EMOTION_MIN, EMOTION_MAX, 'R45'),
    ...step.burdens.flatMap(({ minutes }, i) =>
      checkRange(`${path}.burdens.${i}.minutes`, minutes, 0, MINUTES_MAX, 'R45'),
    ),
    ...lists.flatMap((list) => repeated(`${path}.${list}`, step[list])),
  ];
}

const repeated = (field: string, entries: readonly string[]): FieldFinding[] =>
  checkTwice((i) => `${field}.${i}`, entries, String, String);

function checkRange(
  field: string,
  value: number | null,
  least: number,
  most: number,
  source: string,
): FieldFinding[] {
  if (value === null || (Number.isInteger(value) && value >= least && value <= most)) return [];
  const [from, to] = [least, most].map((one) => one.toLocaleString('en-US'));
  return [
    {
      code: 'NUMBER_OUT_OF_RANGE',
      field,
      given: String(value),
      message: `The number is not a whole number from ${from} to ${to}.`,
      cure: `Write a whole number from ${from} to ${to}, or leave it out where it is not known.`,
      source,
      blocks: 'SAVE',
    },
  ];
}

function noPersona(field: string, id: string): FieldFinding {
  return {
    code: 'UNKNOWN_RECORD',
    field,
    given: shown(id),
    message: 'The journey has no persona with this id.',
    cure: 'Choose a persona of this journey, or none where it concerns all.',
    source: 'R44',
    blocks: 'SAVE',
  };
}

function checkEvidence(
  path: string,
  { participants, date }: DocumentEvidence,
  today: string,
): FieldFinding[] {
  return [
    ...checkRange(`${path}.participants`, participants, 1, PARTICIPANTS_MAX, 'R51'),
    ...(date === null ? [] : checkDay(`${path}.date`, date, today)),
  ];
}

/** A year, a month or a day, such as 2026, 2026-03 or 2026-03-15, and none that is still to come. */
function checkDay(field: string, date: string, today: string): FieldFinding[] {
  const found = { field, given: shown(date), source: 'R51', blocks: 'SAVE' } as const;
  const day = /^[12]\d{3}$/.test(date) ? `${date}-01-01` : date.length === 7 ? `${date}-01` : date;
  if (!isDate(day))
    return [
      {
        ...found,
        code: 'DATE_FORMAT',
        message: 'This is not a year, a month or a day of the calendar.',
        cure: 'Write it as 2026, 2026-03 or 2026-03-15, as exactly as it is known.',
      },
    ];
  if (date <= today.slice(0, date.length)) return [];
  return [
    {
      ...found,
      code: 'DATE_FUTURE',
      message: 'The evidence is dated in the future.',
      cure: `Write when it was gathered, ${today} at the latest, or leave the date out.`,
    },
  ];
}

import { channelKindTerms } from '../../../schema/vocabulary/channel.ts';
import { handOffKindTerms } from '../../../schema/vocabulary/hand-off.ts';
import { actorLevelTerms, journeyStateTerms } from '../../../schema/vocabulary/journey.ts';
import {
  burdenKindTerms,
  evidenceMethodTerms,
  observationKindTerms,
  severityTerms,
} from '../../../schema/vocabulary/observation.ts';
import type { Term } from '../../../schema/vocabulary/term.ts';

/** Words of the vocabulary that a value of a journey may be. */
const words = new Map<string, string>(
  [
    channelKindTerms,
    handOffKindTerms,
    actorLevelTerms,
    journeyStateTerms,
    burdenKindTerms,
    evidenceMethodTerms,
    observationKindTerms,
    severityTerms,
  ].flatMap((terms) => Object.entries<Term>(terms).map(([code, { label }]) => [code, label] as const)),
);

/**
 * A value of one side of a conflict as one line that a person can compare: names for ids, labels for codes.
 * @param nameOf the name of a record or part; undefined where the text is no id of one
 */
export function conflictWords(value: unknown, nameOf: (id: string) => string | undefined): string {
  if (value === undefined) return 'Removed';
  if (value === null || value === '') return 'Not recorded';
  if (typeof value === 'string') return nameOf(value) ?? words.get(value) ?? value;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (Array.isArray(value))
    return value.length === 0 ? 'None' : value.map((one) => conflictWords(one, nameOf)).join('; ');
  if (typeof value === 'object') return partWords(value as Readonly<Record<string, unknown>>);
  return String(value as number);
}

/** A part of a journey by what it says: its name or text, and what else is short enough to tell two of them apart. */
function partWords(part: Readonly<Record<string, unknown>>): string {
  const { name, text, kind, method, minutes, severity, participants, date, note } = part;
  const labels = [method, kind, severity].flatMap((one) =>
    typeof one === 'string' ? (words.get(one) ?? []) : [],
  );
  const facts = [
    ...[name, text].filter((one): one is string => typeof one === 'string' && one !== ''),
    ...labels,
    ...(typeof minutes === 'number' ? [`${minutes.toLocaleString('en-US')} minutes`] : []),
    ...(typeof participants === 'number' ? [`n=${participants.toLocaleString('en-US')}`] : []),
    ...[date, note].filter((one): one is string => typeof one === 'string' && one !== ''),
  ];
  return facts.length === 0 ? 'Changed' : facts.join(', ');
}

import { channelKindTerms, mediumTerms } from '../../schema/vocabulary/channel.ts';
import {
  accessibleTerms,
  completionLevelTerms,
  selfServiceTerms,
} from '../../schema/vocabulary/completion.ts';
import { demandBandTerms, occasionKindTerms } from '../../schema/vocabulary/occasion.ts';
import { participationRoleTerms } from '../../schema/vocabulary/participation.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import { isList } from './change-diff.rules.ts';
import type { Facts, Json } from './change-diff.rules.ts';

/** Names of records by their ids. */
export type Names = ReadonlyMap<string, string>;
/** A value in words, a line for each part of it. */
export type Lines = (value: Json, names: Names) => readonly string[];

/** A value without a rule of its own: a line each, a map as `key: value`. Nothing is hidden because nobody named it. */
export const plain: Lines = (value) => {
  if (value === null || value === '') return [];
  if (isList(value)) return value.flatMap((one) => plain(one, new Map()));
  if (typeof value === 'object') return [mapLine(value as Facts)];
  if (typeof value === 'boolean') return [value ? 'yes' : 'no'];
  return [typeof value === 'number' ? numberWords(value) : value];
};

function mapLine(map: Facts): string {
  const parts = Object.entries(map).filter(([, value]) => value !== null);
  return parts.map(([key, value]) => `${spaced(key)}: ${plain(value, new Map()).join(', ')}`).join('; ');
}

function numberWords(value: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits: 20 });
}

/** Words of the vocabulary by their labels. */
export const words =
  (terms: Readonly<Record<string, Term>>): Lines =>
  (value) =>
    plain(value, new Map()).map((word) => terms[word]?.label ?? word);

/** Ids by the names of their records. */
export const named: Lines = (value, names) => plain(value, names).map((id) => names.get(id) ?? id);

/** The lead unit is the first of the list, and says so. */
export const units: Lines = (value, names) =>
  named(value, names).map((name, i) => (i === 0 ? `${name} (lead)` : name));

/** `Farm Service Agency: pays for it (the loan fund)`, a line for each unit and role. */
export const participantLines: Lines = (value, names) =>
  isList(value) ? value.map((one) => participantLine(one as Facts, names)) : plain(value, names);

function participantLine(one: Facts, names: Names): string {
  const unit = said(one['unitId']);
  const explanation = said(one['explanation']);
  const role = termOf(participationRoleTerms, one['role']);
  return `${names.get(unit) ?? unit}: ${role}${explanation === '' ? '' : ` (${explanation})`}`;
}

/** `Had a child: life event; demand 10,000 to 99,999 applications in 2025; new parents`. */
export function occasionLine(detail: Facts): string {
  const demand = (detail['demand'] ?? null) as Facts | null;
  const kind = detail['kind'] ?? 'UNKNOWN';
  const parts = [
    kind === 'UNKNOWN' ? 'kind not known' : termOf(occasionKindTerms, kind),
    demand === null ? '' : demandLine(demand),
    plain(detail['characteristics'] ?? null, new Map()).join(', '),
  ];
  return `${said(detail['occasion'])}: ${parts.filter((part) => part !== '').join('; ')}`;
}

function demandLine(demand: Facts): string {
  const explanation = said(demand['explanation']);
  const [unit, year] = [said(demand['unit']), said(demand['year'])];
  const figure = [termOf(demandBandTerms, demand['band']), unit, year === '' ? '' : `in ${year}`];
  const because = explanation === '' ? '' : ` (${explanation})`;
  return `demand ${figure.filter((part) => part !== '').join(' ')}${because}`;
}

/** A list of maps, a line each. */
export const each =
  (line: (part: Facts) => string): Lines =>
  (value) =>
    isList(value) ? value.map((part) => line(part as Facts)) : plain(value, new Map());

/** `Website: can be finished here, accessible`, with what else the record says of it behind. */
export function channelLine(channel: Facts): string {
  const kind = termOf(channelKindTerms, channel['kind']);
  const name = said(channel['name']);
  const accessible = channel['accessible'] ?? 'UNKNOWN';
  const languages = plain(channel['languages'] ?? null, new Map());
  const [level, selfService] = [channel['level'] ?? 'UNKNOWN', channel['selfService'] ?? 'UNKNOWN'];
  const facts = [
    level === 'UNKNOWN' ? 'how far it gets is not known' : termOf(completionLevelTerms, level),
    accessible === 'UNKNOWN' ? 'accessibility not known' : termOf(accessibleTerms, accessible),
    selfService === 'UNKNOWN' ? '' : termOf(selfServiceTerms, selfService),
    channel['kind'] === 'THIRD_PARTY' ? termOf(mediumTerms, channel['medium']) : '',
    said(channel['url']),
    said(channel['place']),
    languages.length === 0 ? '' : `in ${languages.join(' and ')}`,
    channel['hostListed'] === null || channel['hostListed'] === undefined
      ? ''
      : `host ${channel['hostListed'] === true ? '' : 'not '}in the list of federal sites`,
  ];
  const called = name === '' || name === kind ? kind : `${kind} (${name})`;
  return `${called}: ${facts.filter((fact) => fact !== '').join(', ')}`;
}

/** `Pay the fee: in channels 1 and 3`; positions count from 1. */
export function taskLine(task: Facts): string {
  const channels = plain(task['channels'] ?? null, new Map());
  const where = channels.length === 1 ? `in channel ${channels[0]}` : `in channels ${channels.join(' and ')}`;
  return `${said(task['name'])}: ${channels.length === 0 ? 'in no channel' : where}`;
}

/** `1,200,000 applications in FY 2023 (source)`. */
export function volumeLine(volume: Facts): string {
  const [value] = plain(volume['value'] ?? null, new Map());
  return `${value} ${said(volume['unit'])} in ${said(volume['year'])} (${said(volume['source'])})`;
}

function said(value: Json | undefined): string {
  return plain(value ?? null, new Map()).join(', ');
}

function termOf(terms: Readonly<Record<string, Term>>, value: Json | undefined): string {
  return terms[said(value)]?.label ?? said(value);
}

/** `nextReviewDue` as `next review due`. */
export function spaced(field: string): string {
  return field.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

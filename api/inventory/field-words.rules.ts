import { channelKindTerms, mediumTerms } from '../../schema/vocabulary/channel.ts';
import { accessibleTerms, completionLevelTerms } from '../../schema/vocabulary/completion.ts';
import { serviceFieldTerms } from '../../schema/vocabulary/service-field.ts';
import {
  confidenceTerms,
  customerKindTerms,
  serviceStatusTerms,
  serviceTypeTerms,
  verifiedFieldTerms,
} from '../../schema/vocabulary/service.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import { isList } from './change-diff.rules.ts';
import type { Facts, FieldWords, Json } from './change-diff.rules.ts';

type Names = ReadonlyMap<string, string>;
type Lines = (value: Json, names: Names) => readonly string[];

/** A value without a rule of its own: a line each, a map as `key: value`. Nothing is hidden because nobody named it. */
const plain: Lines = (value) => {
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
const words =
  (terms: Readonly<Record<string, Term>>): Lines =>
  (value) =>
    plain(value, new Map()).map((word) => terms[word]?.label ?? word);

/** Ids by the names of their records. */
const named: Lines = (value, names) => plain(value, names).map((id) => names.get(id) ?? id);

/** The lead unit is the first of the list, and says so. */
const units: Lines = (value, names) =>
  named(value, names).map((name, i) => (i === 0 ? `${name} (lead)` : name));

const each =
  (line: (part: Facts) => string): Lines =>
  (value) =>
    isList(value) ? value.map((part) => line(part as Facts)) : plain(value, new Map());

/** `Website: can be finished here, accessible`, with what else the record says of it behind. */
function channelLine(channel: Facts): string {
  const kind = termOf(channelKindTerms, channel['kind']);
  const name = said(channel['name']);
  const accessible = channel['accessible'] ?? 'UNKNOWN';
  const languages = plain(channel['languages'] ?? null, new Map());
  const level = channel['level'] ?? 'UNKNOWN';
  const facts = [
    level === 'UNKNOWN' ? 'how far it gets is not known' : termOf(completionLevelTerms, level),
    accessible === 'UNKNOWN' ? 'accessibility not known' : termOf(accessibleTerms, accessible),
    selfServiceWords[said(channel['selfService'])] ?? '',
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

const selfServiceWords: Readonly<Record<string, string>> = { YES: 'self-service', NO: 'with staff' };

/** `Pay the fee: in channels 1 and 3`; positions count from 1. */
function taskLine(task: Facts): string {
  const channels = plain(task['channels'] ?? null, new Map());
  const where = channels.length === 1 ? `in channel ${channels[0]}` : `in channels ${channels.join(' and ')}`;
  return `${said(task['name'])}: ${channels.length === 0 ? 'in no channel' : where}`;
}

/** `1,200,000 applications in FY 2023 (source)`. */
function volumeLine(volume: Facts): string {
  const [value] = plain(volume['value'] ?? null, new Map());
  return `${value} ${said(volume['unit'])} in ${said(volume['year'])} (${said(volume['source'])})`;
}

function said(value: Json | undefined): string {
  return plain(value ?? null, new Map()).join(', ');
}

function termOf(terms: Readonly<Record<string, Term>>, value: Json | undefined): string {
  return terms[said(value)]?.label ?? said(value);
}

/** Fields of a service whose values are not plain texts. */
const serviceLines: Readonly<Record<string, Lines>> = {
  unitIds: units,
  primaryType: words(serviceTypeTerms),
  secondaryTypes: words(serviceTypeTerms),
  customers: words(customerKindTerms),
  channels: each(channelLine),
  tasks: each(taskLine),
  roleIds: named,
  toolIds: named,
  formIds: named,
  volumes: each(volumeLine),
  confidence: words(confidenceTerms),
  verifiedFields: words(verifiedFieldTerms),
  status: words(serviceStatusTerms),
  proposalStatus: words(serviceStatusTerms),
};

/** Fields beside the facts that a change can move. */
const otherLabels: Readonly<Record<string, string>> = {
  status: 'Status',
  proposalStatus: 'Status of the proposed changes',
  reviewedAt: 'Last reviewed',
  nextReviewDue: 'Next review due',
};

/** `nextReviewDue` as `Next review due`. */
function spaced(field: string): string {
  return field.replace(/(?<=[a-z])[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** How the fields of a service read in the history and beside a conflict. */
export const serviceWords: FieldWords = {
  order: [...Object.keys(serviceFieldTerms), ...Object.keys(otherLabels)],
  label: (field) =>
    (serviceFieldTerms as Readonly<Record<string, Term>>)[field]?.label ??
    otherLabels[field] ??
    capitalized(spaced(field)),
  lines: (field, value, names) => (serviceLines[field] ?? plain)(value, names),
};

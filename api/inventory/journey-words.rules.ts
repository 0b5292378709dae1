import { channelKindTerms } from '../../schema/vocabulary/channel.ts';
import { handOffKindTerms } from '../../schema/vocabulary/hand-off.ts';
import { actorLevelTerms, journeyStateTerms, journeyStatusTerms } from '../../schema/vocabulary/journey.ts';
import {
  burdenKindTerms,
  evidenceMethodTerms,
  observationKindTerms,
  severityTerms,
} from '../../schema/vocabulary/observation.ts';
import { isList } from './change-diff.rules.ts';
import type { Facts, FieldWords, Json } from './change-diff.rules.ts';
import { plain, words } from './value-words.rules.ts';
import type { Lines } from './value-words.rules.ts';

/** How the history of a journey reads. Its facts are fields, and a fact for each stage, step and hand-off. */

const labels: Readonly<Record<string, string>> = {
  name: 'Name',
  description: 'Description',
  state: 'State',
  status: 'Status',
  lifeExperience: 'Life experience',
  orderAssumed: 'Order of steps is assumed',
  personas: 'Personas',
  stages: 'Stages',
};

const parts: Readonly<Record<string, string>> = { stage: 'Stage', step: 'Step', handOff: 'Hand-off' };

const none: ReadonlyMap<string, string> = new Map();
const said = (value: Json | undefined): string => plain(value ?? null, none).join(', ');
const textOf = (value: Json | undefined, key: string): string => said(((value ?? {}) as Facts)[key] ?? null);

/** What a part refers to stands there with its name. */
const nameOf = (value: Json | undefined): string => textOf(value, 'name');
const namesOf: Lines = (value) =>
  isList(value) && value.length > 0 ? [value.map((one) => nameOf(one)).join(', ')] : [];

const labelled = (terms: Parameters<typeof words>[0], value: Json | undefined): string =>
  words(terms)(value ?? null, none).join(', ');
const joined = (parts: readonly string[]): string => parts.filter((part) => part !== '').join(', ');
const each =
  (line: (one: Facts) => string): Lines =>
  (value) =>
    isList(value) ? value.map((one) => line(one as Facts)) : [];

function evidenceLine(one: Facts): string {
  const people = said(one['participants']);
  return joined([
    labelled(evidenceMethodTerms, one['method']),
    people === '' ? '' : `${people} people`,
    said(one['date']),
    said(one['praBasis']),
    said(one['note']),
  ]);
}

function observationLine(one: Facts): string {
  const proofs = one['evidence'];
  const rests = isList(proofs) && proofs.length > 0 ? proofs.map((e) => evidenceLine(e as Facts)) : [];
  const weight = labelled(severityTerms, one['severity']);
  const kind = labelled(observationKindTerms, one['kind']);
  const about = joined([weight === '' ? '' : `weighs ${weight.toLowerCase()}`, ...rests]);
  return `${kind}: ${said(one['text'])}${about === '' ? '' : ` (${about})`}`;
}

function burdenLine(one: Facts): string {
  const minutes = said(one['minutes']);
  const kind = labelled(burdenKindTerms, one['kind']);
  return joined([kind, minutes === '' ? '' : `${minutes} minutes`, said(one['note'])]);
}

/** What of a stage, step or hand-off is told, in this order. */
const told: Readonly<Record<string, readonly [label: string, lines: Lines]>> = {
  name: ['Name', plain],
  description: ['Description', plain],
  steps: ['Steps', namesOf],
  stage: ['Stage', (value) => [nameOf(value)]],
  kind: ['Kind', words(handOffKindTerms)],
  from: ['From', (value) => [nameOf(value)]],
  to: ['To', (value) => [nameOf(value)]],
  note: ['Remark', plain],
  goal: ['Goal', plain],
  services: ['Services', namesOf],
  partnerPrograms: ['Partner programs', namesOf],
  expectedUnit: ['Expected from', (value) => [nameOf(value)]],
  channel: ['Channel', words(channelKindTerms)],
  actorLevels: ['Acting', (value) => [words(actorLevelTerms)(value, none).join(', ')]],
  momentThatMatters: ['Moment that matters', (value) => (value === true ? ['yes'] : [])],
  emotion: ['Emotion', plain],
  burdens: ['Burden', each(burdenLine)],
  observations: ['Observed', each(observationLine)],
  evidence: ['Evidence', each(evidenceLine)],
  frontstageRoles: ['Front-stage roles', namesOf],
  backstageActions: ['Back-stage action', plain],
  supportTools: ['Supporting tools', namesOf],
  policyConstraints: ['Policy constraint', plain],
};

function partLines(value: Json): string[] {
  const facts = value as Facts;
  return Object.entries(told).flatMap(([key, [label, lines]]) => {
    const one = facts[key] ?? null;
    if (one === null) return [];
    return lines(one, none).flatMap((line) => (line === '' ? [] : [`${label}: ${line}`]));
  });
}

const ownLines: Readonly<Record<string, Lines>> = {
  state: words(journeyStateTerms),
  status: words(journeyStatusTerms),
  lifeExperience: (value) => [nameOf(value)],
  personas: each((one) => joined([said(one['name']), said(one['description'])])),
  stages: namesOf,
  handOffs: () => [],
};

/** `step step-3f2a` is a part of the kind step. */
const partOf = (field: string): string | undefined => parts[field.split(' ')[0] ?? ''];

function partName(value: Json): string {
  const name = nameOf(value);
  if (name !== '') return `“${name}”`;
  const { from, to } = value as Facts;
  return `“${nameOf(from)}” to “${nameOf(to)}”`;
}

/** How the fields and parts of a journey read in its history and beside a conflict. */
export const journeyWords: FieldWords = {
  order: Object.keys(labels),
  label: (field, before, after) => {
    const kind = field.includes(' ') ? partOf(field) : undefined;
    if (kind === undefined) return labels[field] ?? field;
    const value = before ?? after ?? null;
    return value === null ? kind : `${kind} ${partName(value)}`;
  },
  lines: (field, value, names, beside) => {
    if (!field.includes(' ')) return (ownLines[field] ?? plain)(value, names);
    const other = beside == null ? [] : partLines(beside);
    return partLines(value).filter((line) => !other.includes(line));
  },
};

import { fieldOfRole, topTaskAimTerms, unitProfileFieldTerms } from '../../schema/vocabulary/unit-profile.ts';
import type { TopTaskAim } from '../../schema/vocabulary/unit-profile.ts';
import type { Facts, FieldWords, Json } from './change-diff.rules.ts';
import { each, plain, spaced } from './value-words.rules.ts';
import type { Lines } from './value-words.rules.ts';

const labels: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(unitProfileFieldTerms).map(([field, term]) => [field, term.label]),
);

const lines: Readonly<Record<string, Lines>> = {
  topTasks: each(taskLine),
  ...Object.fromEntries(Object.values(fieldOfRole).map((field) => [field, officialLines])),
};

/** How what a unit says of itself reads in its history and beside a conflict. */
export const unitProfileWords: FieldWords = {
  order: Object.keys(labels),
  label: (field) => labels[field] ?? spaced(field),
  lines: (field, value, names) => (lines[field] ?? plain)(value, names),
};

/** `Replace a lost card: create as self-service (service ssa-card-replace). The note`. */
function taskLine(task: Facts): string {
  const aim = topTaskAimTerms[task['aim'] as TopTaskAim]?.label ?? said(task['aim']);
  const service = said(task['serviceId']);
  const note = said(task['note']);
  return [
    `${said(task['name'])}: ${aim.toLowerCase()}`,
    service === '' ? '' : ` (service ${service})`,
    note === '' ? '' : `. ${note}`,
  ].join('');
}

/** Name, title and what else is recorded, a line each. */
function officialLines(value: Json): readonly string[] {
  if (value === null) return [];
  const official = value as Facts;
  const line = (words: string, field: string): string[] =>
    said(official[field]) === '' ? [] : [`${words}${said(official[field])}`];
  return [
    ...line('', 'name'),
    ...line('', 'title'),
    ...line('Contact: ', 'contact'),
    ...line('Since ', 'since'),
    ...line('Source: ', 'source'),
  ];
}

function said(value: Json | undefined): string {
  return plain(value ?? null, new Map()).join(', ');
}

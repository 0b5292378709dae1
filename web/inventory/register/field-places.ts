import { channelKindTerms } from '../../../schema/vocabulary/channel.ts';
import { priorityCriteria, priorityCriterionTerms } from '../../../schema/vocabulary/priority.ts';
import { reasonTerms, solutionKindTerms } from '../../../schema/vocabulary/rationale.ts';
import { serviceFieldTerms } from '../../../schema/vocabulary/service-field.ts';
import type { RegisterStep } from './register-search.ts';
import { chosen, isSent, sentRows } from './service-input.ts';
import type { ServiceValues } from './service-values.ts';

/** Where a field of the input stands in the form. */
export interface FieldPlace {
  readonly step: RegisterStep;
  /** The path in the form, from which the id of its control is made (`fieldId`). */
  readonly path: string;
  readonly label: string;
}

const steps: Readonly<Record<string, RegisterStep>> = {
  occasions: 'occasion',
  occasionDetails: 'occasion',
  volumes: 'occasion',
  offerings: 'offering',
  outcome: 'offering',
  deliveryStages: 'offering',
  learnUrl: 'offering',
  startUrl: 'offering',
  channels: 'channels',
  crossChannel: 'channels',
  tasks: 'channels',
  rationale: 'channels',
  roles: 'behind',
  tools: 'behind',
  forms: 'behind',
  owner: 'behind',
  source: 'behind',
  note: 'behind',
  externalId: 'behind',
  budgetCode: 'behind',
  investmentId: 'behind',
  priorityFacts: 'occasion',
};

/** Names that differ between the input of the API and the form. */
const formNames: Readonly<Record<string, string>> = {
  unitIds: 'leadUnitId',
  furtherUnitIds: 'furtherUnits',
  roleIds: 'roles',
  proposedRoles: 'roles',
  toolIds: 'tools',
  proposedTools: 'tools',
  formIds: 'forms',
  rationales: 'rationale',
};

const labels: Readonly<Record<string, string>> = {
  leadUnitId: 'Responsible unit',
  furtherUnits: 'Further units',
  roles: serviceFieldTerms.roleIds.label,
  tools: serviceFieldTerms.toolIds.label,
  forms: serviceFieldTerms.formIds.label,
  rationale: 'Rationale',
};

const channelParts: Readonly<Record<string, string>> = {
  kind: 'kind',
  name: 'name',
  url: 'web address',
  place: 'phone number or place',
  medium: 'medium',
  level: 'how far it gets',
  accessible: 'accessibility',
  selfService: 'self-service',
  languages: 'languages',
};

/**
 * Where a field of the input stands in the form, by its path such as `channels.2.url`. Rows that were not sent do not
 * count in a path of the input and do count in one of the form.
 */
export function placeOf(field: string, values: ServiceValues): FieldPlace {
  const [given = '', index, part] = field.split('.');
  const name = formNames[given] ?? given;
  const step = steps[name] ?? 'basics';
  const label = labels[name] ?? termOf(name);
  const row = Number(index);
  if (name === 'priorityFacts') return { step, ...figurePlace(index, part) };
  if (name === 'rationale') return { step, ...rationalePlace(field, values) };
  if (index === undefined || Number.isNaN(row)) return { step, path: name, label };
  if (name === 'channels') {
    const channel = values.channels[row];
    const kind = channel === undefined ? '' : `, ${channelKindTerms[channel.kind].label}`;
    const what = part === undefined ? '' : `: ${channelParts[part] ?? part}`;
    return { step, path: `channels.${row}.${part ?? 'kind'}`, label: `Channel ${row + 1}${kind}${what}` };
  }
  if (name === 'participants') {
    const path = `participants.${row}.${part === 'explanation' ? part : 'role'}`;
    return { step, path, label: `${label}, ${values.participants[row]?.name ?? row + 1}` };
  }
  if (name === 'occasionDetails') {
    const at = sentRows(values.occasions, isSent.occasionDetails)[row] ?? row;
    return { step, path: `occasions.${at}.${occasionPart(field)}`, label: `${label}, ${at + 1}` };
  }
  if (isRepeated(name)) {
    const at = rowOf(name, row, values);
    return { step, path: `${name}.${at}.${part ?? repeated[name]}`, label: `${label}, ${at + 1}` };
  }
  return { step, path: name, label };
}

/** Parts that repeat, each with the field that stands for a row. */
const repeated = {
  occasions: 'text',
  offerings: 'text',
  deliveryStages: 'text',
  tasks: 'name',
  volumes: 'value',
} as const;
type Repeated = keyof typeof repeated;

function isRepeated(name: string): name is Repeated {
  return Object.hasOwn(repeated, name);
}

/** `occasionDetails.0.demand.unit` is the field `unit` of its occasion. */
function occasionPart(field: string): string {
  const [, , part, inner] = field.split('.');
  if (part === 'demand') return inner ?? 'band';
  return part === 'kind' || part === 'characteristics' ? part : 'text';
}

function rowOf(name: Repeated, sent: number, values: ServiceValues): number {
  const rows: readonly unknown[] = values[name];
  const isFilled = isSent[name] as (row: unknown) => boolean;
  return sentRows(rows, isFilled)[sent] ?? sent;
}

/** `priorityFacts.burdenMinutes.year` stands in the form under the same path. */
function figurePlace(given: string | undefined, part = 'value'): Omit<FieldPlace, 'step'> {
  const criterion = priorityCriteria.find((one) => one === given) ?? 'annualTransactions';
  const { label } = priorityCriterionTerms[criterion];
  return {
    path: `priorityFacts.${criterion}.${part}`,
    label: part === 'value' ? label : `${label}: ${part}`,
  };
}

const rationaleParts: Readonly<Record<string, string>> = {
  disposition: 'whether it could be digital',
  reasons: 'reasons',
  solutions: 'what would make it digital',
  explanation: 'explanation',
  title: 'title',
  owner: 'who answers for it',
  reviewDue: 'when it is looked at again',
};

/** `rationale.reasons.0.brief` of the input is the first reason chosen, which the form files under its code. */
function rationalePlace(field: string, { rationale }: ServiceValues): Omit<FieldPlace, 'step'> {
  const [, part, index, inner] = field.split('.');
  if (part === undefined) return { path: 'rationale.reasons', label: 'Rationale' };
  const label = `Rationale, ${rationaleParts[part] ?? part}`;
  if (part !== 'reasons' && part !== 'solutions') return { path: `rationale.${part}`, label };
  const [word] = chosen<string, { chosen: boolean }>(rationale[part])[Number(index)] ?? [];
  if (word === undefined) return { path: `rationale.${part}`, label };
  const terms: Readonly<Record<string, { readonly label: string }>> = {
    ...reasonTerms,
    ...solutionKindTerms,
  };
  const text = part === 'reasons' ? 'brief' : 'text';
  const isText = inner === undefined || inner === 'code' || inner === 'kind';
  return {
    path: `rationale.${part}.${word}.${isText ? text : inner}`,
    label: `Rationale, ${terms[word]?.label ?? word}`,
  };
}

function termOf(name: string): string {
  const terms: Readonly<Record<string, { readonly label: string }>> = serviceFieldTerms;
  return terms[name]?.label ?? name;
}

import { DRAFT_TITLE_MAX } from '../inventory/draft.rules.ts';
import type { GivenService } from '../inventory/merge-given.rules.ts';
import { mergeGiven } from '../inventory/merge-given.rules.ts';
import type { ChannelOfferingFacts } from '../inventory/service-facts.rules.ts';
import { figureValues } from './import-figures.rules.ts';

/** Cells that no field of a form can hold. */
interface Unread {
  readonly column: string;
  readonly text: string;
}

/** A draft that an import keeps of a row, as drafts are kept. */
export interface ImportedDraft {
  readonly title: string;
  readonly body: string;
}

/** Names of the records that a row names, by id. */
type NameOf = (id: string) => string;

/** Number of the shape in which the page of the form keeps its fields; `form-body.ts` of the pages reads it. */
const SHAPE = 1;

/**
 * The form that a registrar finishes where a row lacks what a service needs (R14). Everything that the row says is in it:
 * names that were not found stand as proposed ones, and what no field can hold is told in the remark. The same row keeps
 * the same body, so that keeping it twice changes nothing. Its mark is left out by the page when a person saves the form.
 */
export function draftOfRow(
  { given, missing }: { readonly given: GivenService; readonly missing: readonly Unread[] },
  unread: readonly Unread[],
  nameOf: NameOf,
  draftId: string,
): ImportedDraft {
  const facts = mergeGiven(null, given);
  const key = (place: number): string => `imported-channel-${place + 1}`;
  const named = (ids: readonly string[], columns: readonly string[], names: readonly string[]) => [
    ...ids.map((id) => ({ id, name: nameOf(id) })),
    ...names.map((name) => ({ id: null, name })),
    ...missing.flatMap(({ column, text }) => (columns.includes(column) ? [{ id: null, name: text }] : [])),
  ];
  const kept = [
    ...unread,
    ...missing.filter(({ column }) => column === 'further_units' || column === 'forms'),
  ];
  const remark = kept.map(({ column, text }) => `From the import, not understood: ${column} "${text}".`);
  const values = {
    externalId: facts.externalId ?? '',
    name: facts.name,
    description: facts.description,
    leadUnitId: facts.unitIds[0] ?? '',
    furtherUnits: named(facts.unitIds.slice(1), [], []),
    primaryType: facts.primaryType ?? '',
    secondaryTypes: facts.secondaryTypes,
    customers: facts.customers,
    deliveryModes: facts.deliveryModes,
    occasions: linesOf(facts.occasions),
    volumes: facts.volumes.map(({ value, ...words }) => ({ ...words, value: String(value) })),
    offerings: linesOf(facts.offerings),
    outcome: facts.outcome ?? '',
    crossChannel: facts.crossChannel,
    deliveryStages: linesOf(facts.deliveryStages),
    learnUrl: facts.learnUrl ?? '',
    startUrl: facts.startUrl ?? '',
    channels: facts.channels.map((channel, place) => channelValue(channel, key(place))),
    tasks: [],
    roles: named(facts.roleIds, ['roles'], facts.proposedRoles),
    tools: named(facts.toolIds, ['tools'], facts.proposedTools),
    forms: named(facts.formIds, [], []),
    owner: facts.owner ?? '',
    budgetCode: facts.budgetCode ?? '',
    investmentId: facts.investmentId ?? '',
    source: given.source === undefined ? '' : facts.source,
    priorityFacts: figureValues(facts.priorityFacts),
    note: [facts.note ?? '', ...remark].filter((line) => line !== '').join('\n'),
  };
  const title = facts.name === '' ? `Row ${facts.externalId ?? ''} of an import` : facts.name;
  const progress = { key: draftId, requests: 0, tried: true };
  return {
    title: [...title].slice(0, DRAFT_TITLE_MAX).join(''),
    body: JSON.stringify({ shape: SHAPE, values, progress, imported: true }),
  };
}

/** Whether a person has changed the form since an import kept it. */
export function changedByPerson(body: string): boolean {
  return (JSON.parse(body) as { readonly imported?: unknown }).imported !== true;
}

function linesOf(texts: readonly string[]): { text: string }[] {
  return texts.length === 0 ? [{ text: '' }] : texts.map((text) => ({ text }));
}

function channelValue(channel: ChannelOfferingFacts, key: string) {
  const { hostListed: _, languages, url, place, ...rest } = channel;
  return { ...rest, key, id: null, url: url ?? '', place: place ?? '', languages: languages.join(', ') };
}

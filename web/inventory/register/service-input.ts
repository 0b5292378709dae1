import { channelKindTerms } from '../../../schema/vocabulary/channel.ts';
import type { RationaleInput } from '../../graphql/generated/record-rationale.ts';
import type { ServiceInput } from '../../graphql/generated/register-service.ts';
import { figureOf } from './figure-of.ts';
import { figureInputsOf } from './priority-values.ts';
import type {
  ChannelValue,
  NamedValue,
  OccasionValue,
  RationaleValues,
  ServiceValues,
} from './service-values.ts';

/** Places in the form of the rows that are sent: rows of which nothing is filled in stay behind. */
export function sentRows<Row>(rows: readonly Row[], isFilled: (row: Row) => boolean): number[] {
  return rows.flatMap((row, index) => (isFilled(row) ? [index] : []));
}

/** For each repeating part of the form, whether a row of it is sent. Channels are all sent: their kind is known. */
export const isSent = {
  occasions: (row: ServiceValues['occasions'][number]): boolean => row.text.trim() !== '',
  offerings: (row: ServiceValues['offerings'][number]): boolean => row.text.trim() !== '',
  deliveryStages: (row: ServiceValues['deliveryStages'][number]): boolean => row.text.trim() !== '',
  /** Occasions of which something is said beside their words. */
  occasionDetails: (row: ServiceValues['occasions'][number]): boolean =>
    isSent.occasions(row) && (row.kind !== 'UNKNOWN' || row.band !== '' || saidBeside(row)),
  tasks: (row: ServiceValues['tasks'][number]): boolean => row.name.trim() !== '',
  volumes: (row: ServiceValues['volumes'][number]): boolean =>
    [row.value, row.unit, row.year, row.source].some((text) => text.trim() !== ''),
};

/**
 * The form as the API takes it. Every field is there, so that what was emptied is emptied in the record too. Rows
 * keep their order; a task names its channels by their position from 1 (R19).
 */
export function serviceInputOf(values: ServiceValues): ServiceInput {
  const positions = new Map(values.channels.map((channel, index) => [channel.key, index + 1]));
  return {
    externalId: textOf(values.externalId),
    name: values.name.trim(),
    description: values.description.trim(),
    leadUnitId: values.leadUnitId === '' ? null : values.leadUnitId,
    furtherUnitIds: idsOf(values.furtherUnits),
    participants: values.participants.map(({ id, role, explanation }) => ({
      unitId: id,
      role: role === '' ? null : role,
      explanation: textOf(explanation),
    })),
    primaryType: values.primaryType === '' ? null : values.primaryType,
    secondaryTypes: values.secondaryTypes.filter((type) => type !== values.primaryType),
    customers: values.customers,
    deliveryModes: values.deliveryModes,
    occasions: values.occasions.filter(isSent.occasions).map((row) => row.text.trim()),
    occasionDetails: values.occasions.filter(isSent.occasionDetails).map(occasionDetailOf),
    offerings: values.offerings.filter(isSent.offerings).map((row) => row.text.trim()),
    outcome: textOf(values.outcome),
    crossChannel: values.crossChannel,
    deliveryStages: values.deliveryStages.filter(isSent.deliveryStages).map((row) => row.text.trim()),
    channels: values.channels.map(channelInputOf),
    tasks: values.tasks.filter(isSent.tasks).map((task) => ({
      name: task.name.trim(),
      channels: task.channels.flatMap((key) => positions.get(key) ?? []).sort((a, b) => a - b),
    })),
    roleIds: idsOf(values.roles),
    proposedRoles: namesOf(values.roles),
    toolIds: idsOf(values.tools),
    proposedTools: namesOf(values.tools),
    formIds: idsOf(values.forms),
    volumes: values.volumes.filter(isSent.volumes).map((row) => ({
      value: figureOf(row.value),
      unit: row.unit.trim(),
      year: row.year.trim(),
      source: row.source.trim(),
    })),
    learnUrl: textOf(values.learnUrl),
    startUrl: textOf(values.startUrl),
    owner: textOf(values.owner),
    source: textOf(values.source),
    note: textOf(values.note),
    budgetCode: textOf(values.budgetCode),
    investmentId: textOf(values.investmentId),
    priorityFacts: figureInputsOf(values.priorityFacts),
  };
}

/** Whether words are said of an occasion: of its demand, or of who comes. */
function saidBeside({ unit, year, explanation, characteristics }: OccasionValue): boolean {
  return [unit, year, explanation, characteristics].some((text) => text.trim() !== '');
}

/** What is typed of the demand without a band is sent as a demand that is not known, so that nothing is lost unsaid. */
function occasionDetailOf(row: OccasionValue): NonNullable<ServiceInput['occasionDetails']>[number] {
  const typed = [row.unit, row.year, row.explanation].some((text) => text.trim() !== '');
  const demand = {
    band: row.band === '' ? ('UNKNOWN' as const) : row.band,
    unit: textOf(row.unit),
    year: textOf(row.year),
    explanation: textOf(row.explanation),
  };
  return {
    occasion: row.text.trim(),
    kind: row.kind,
    demand: row.band === '' && !typed ? null : demand,
    characteristics: linesIn(row.characteristics),
  };
}

function channelInputOf(channel: ChannelValue): NonNullable<ServiceInput['channels']>[number] {
  return {
    ...(channel.id === null ? {} : { id: channel.id }),
    kind: channel.kind,
    name: channel.name.trim() === '' ? channelKindTerms[channel.kind].label : channel.name.trim(),
    url: textOf(channel.url),
    place: textOf(channel.place),
    // Of any other kind the medium follows from the kind (R20c).
    ...(channel.kind === 'THIRD_PARTY' ? { medium: channel.medium } : {}),
    level: channel.level,
    accessible: channel.accessible,
    selfService: channel.selfService,
    languages: listOf(channel.languages),
  };
}

/** The rationale as the API takes it; reasons and ways that are not chosen stay behind, in the order of the words. */
export function rationaleInputOf(values: RationaleValues): RationaleInput {
  return {
    subject: 'IN_PERSON_SERVICE',
    title: textOf(values.title),
    disposition: values.disposition,
    reasons: chosen(values.reasons).map(([code, reason]) => ({
      code,
      rootCause: reason.rootCause === '' ? null : reason.rootCause,
      brief: textOf(reason.brief),
      citations: reason.citations.split(';').flatMap((one) => textOf(one) ?? []),
    })),
    solutions: chosen(values.solutions).map(([kind, way]) => ({ kind, text: textOf(way.text) })),
    explanation: textOf(values.explanation),
    owner: textOf(values.owner),
    reviewDue: textOf(values.reviewDue),
  };
}

/** Words that are chosen, in the order of the vocabulary. */
export function chosen<Word extends string, Value extends { chosen: boolean }>(
  values: Record<Word, Value>,
): [Word, Value][] {
  return (Object.entries(values) as [Word, Value][]).filter(([, value]) => value.chosen);
}

/** True where somebody has begun to write a rationale. */
export function isRationaleBegun(values: RationaleValues): boolean {
  return (
    chosen(values.reasons).length > 0 ||
    chosen(values.solutions).length > 0 ||
    values.explanation.trim() !== '' ||
    values.disposition !== 'UNKNOWN'
  );
}

/** Entries as typed, one a line. */
function linesIn(text: string): string[] {
  return text
    .split('\n')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

/** Languages and the like, as typed: "English, Spanish". */
export function listOf(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '');
}

function textOf(text: string): string | null {
  const trimmed = text.trim();
  return trimmed === '' ? null : trimmed;
}

function idsOf(values: readonly NamedValue[]): string[] {
  return values.flatMap((value) => value.id ?? []);
}

function namesOf(values: readonly NamedValue[]): string[] {
  return values.flatMap((value) => (value.id === null ? [value.name] : []));
}

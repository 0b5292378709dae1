import {
  accessibleTerms,
  crossChannelTerms,
  completionLevelTerms,
  selfServiceTerms,
} from '../../../schema/vocabulary/completion.ts';
import { demandBandTerms, occasionKindTerms } from '../../../schema/vocabulary/occasion.ts';
import { participationRoleTerms } from '../../../schema/vocabulary/participation.ts';
import { channelKindTerms } from '../../../schema/vocabulary/channel.ts';
import { deliveryModeTerms } from '../../../schema/vocabulary/delivery-mode.ts';
import { serviceFieldTerms } from '../../../schema/vocabulary/service-field.ts';
import { customerKindTerms, serviceTypeTerms } from '../../../schema/vocabulary/service.ts';
import { figureLines } from './priority-values.ts';
import { isSent, serviceInputOf } from './service-input.ts';
import type { ServiceValues } from './service-values.ts';

/** Fields of the form that two people may have changed, each chosen as a whole. */
export type MergedField = Exclude<keyof ServiceValues, 'rationale'>;

/** Whose version of a field is kept. */
export type Side = 'MINE' | 'THEIRS';

/** A field of which the two versions differ. */
export interface FieldConflict<Field extends string = MergedField> {
  readonly field: Field;
  readonly label: string;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** Decided by itself where only one of the two changed it; undefined where somebody has to choose. */
  readonly decided: Side | undefined;
}

const names: Record<MergedField, keyof typeof serviceFieldTerms> = {
  externalId: 'externalId',
  name: 'name',
  description: 'description',
  leadUnitId: 'unitIds',
  furtherUnits: 'unitIds',
  participants: 'participants',
  primaryType: 'primaryType',
  secondaryTypes: 'secondaryTypes',
  customers: 'customers',
  deliveryModes: 'deliveryModes',
  occasions: 'occasions',
  volumes: 'volumes',
  offerings: 'offerings',
  outcome: 'outcome',
  crossChannel: 'crossChannel',
  deliveryStages: 'deliveryStages',
  learnUrl: 'learnUrl',
  startUrl: 'startUrl',
  channels: 'channels',
  tasks: 'tasks',
  roles: 'roleIds',
  tools: 'toolIds',
  forms: 'formIds',
  owner: 'owner',
  source: 'source',
  note: 'note',
  budgetCode: 'budgetCode',
  investmentId: 'investmentId',
  priorityFacts: 'priorityFacts',
};

/**
 * Every field in which two changes of the same record differ. What only one of the two changed is taken from them;
 * what both changed is nobody's to decide but the reader's.
 * @param base the record as both of them began
 * @param unitName the name of a unit by its id
 */
export function conflictsOf(
  base: ServiceValues,
  mine: ServiceValues,
  theirs: ServiceValues,
  unitName: (id: string) => string,
): FieldConflict[] {
  return (Object.keys(names) as MergedField[]).flatMap((field) => {
    const [was, here, there] = [base, mine, theirs].map((values) => linesOf(field, values, unitName));
    if (was === undefined || here === undefined || there === undefined || isSame(here, there)) return [];
    const decided = decidedBy(was, here, there);
    return [{ field, label: labelOf(field), mine: here, theirs: there, decided }];
  });
}

/** The record as chosen: theirs, with every field that is kept from mine. */
export function mergedValues(
  mine: ServiceValues,
  theirs: ServiceValues,
  conflicts: readonly FieldConflict[],
  choices: Readonly<Partial<Record<MergedField, Side>>>,
): ServiceValues {
  const kept = conflicts.filter(({ field, decided }) => (decided ?? choices[field]) === 'MINE');
  return { ...theirs, ...Object.fromEntries(kept.map(({ field }) => [field, mine[field]])) };
}

/** A field in words, one line each value. */
function linesOf(field: MergedField, values: ServiceValues, unitName: (id: string) => string): string[] {
  switch (field) {
    case 'externalId':
    case 'name':
    case 'description':
    case 'learnUrl':
    case 'startUrl':
    case 'owner':
    case 'source':
    case 'note':
    case 'outcome':
    case 'budgetCode':
    case 'investmentId':
      return values[field].trim() === '' ? [] : [values[field].trim()];
    case 'leadUnitId':
      return values.leadUnitId === '' ? [] : [unitName(values.leadUnitId)];
    case 'crossChannel':
      return values.crossChannel === 'UNKNOWN' ? [] : [crossChannelTerms[values.crossChannel].label];
    case 'primaryType':
      return values.primaryType === '' ? [] : [serviceTypeTerms[values.primaryType].label];
    case 'secondaryTypes':
      return values.secondaryTypes.map((type) => serviceTypeTerms[type].label);
    case 'customers':
      return values.customers.map((kind) => customerKindTerms[kind].label);
    case 'deliveryModes':
      return values.deliveryModes.map((mode) => deliveryModeTerms[mode].label);
    case 'furtherUnits':
    case 'roles':
    case 'tools':
    case 'forms':
      return values[field].map(({ name }) => name);
    case 'participants':
      return values.participants.map(
        ({ name, role, explanation }) =>
          `${name}: ${role === '' ? 'not said what it does' : participationRoleTerms[role].label}${explanation.trim() === '' ? '' : ` (${explanation.trim()})`}`,
      );
    case 'occasions':
      return values.occasions.filter(isSent.occasions).map(occasionLine);
    case 'deliveryStages':
    case 'offerings':
      return values[field].map(({ text }) => text.trim()).filter((text) => text !== '');
    case 'volumes':
      return values.volumes.map(
        ({ value, unit, year, source }) => `${value} ${unit}, ${year}; source: ${source}`,
      );
    case 'priorityFacts':
      return figureLines(values.priorityFacts);
    case 'channels':
      return values.channels.map(channelLine);
    case 'tasks':
      return (serviceInputOf(values).tasks ?? []).map(
        ({ name, channels }) =>
          `${name}: ${channels.length === 0 ? 'in no channel' : `in channel ${channels.join(', ')}`}`,
      );
  }
}

function occasionLine(row: ServiceValues['occasions'][number]): string {
  const { text, kind, band, unit, year, explanation, characteristics } = row;
  const demand = band === '' ? '' : `demand ${demandBandTerms[band].label}`;
  const said = [kind === 'UNKNOWN' ? '' : occasionKindTerms[kind].label, demand, unit, year, explanation];
  const parts = [...said, ...characteristics.split('\n')].map((part) => part.trim());
  return [text.trim(), ...parts.filter((part) => part !== '')].join('; ');
}

function channelLine(channel: ServiceValues['channels'][number]): string {
  return [
    channelKindTerms[channel.kind].label,
    channel.name,
    channel.url,
    channel.place,
    completionLevelTerms[channel.level].label,
    `accessible: ${accessibleTerms[channel.accessible].label}`,
    `staff: ${selfServiceTerms[channel.selfService].label}`,
    channel.languages,
  ]
    .filter((part) => part.trim() !== '')
    .join('; ');
}

function labelOf(field: MergedField): string {
  if (field === 'leadUnitId') return 'Responsible unit';
  if (field === 'furtherUnits') return 'Further units';
  return serviceFieldTerms[names[field]].label;
}

/** Whose version stands by itself: that of whoever changed it alone; undefined where both did. */
export function decidedBy(
  was: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
): Side | undefined {
  if (isSame(was, theirs)) return 'MINE';
  return isSame(was, mine) ? 'THEIRS' : undefined;
}

/** Whether two versions of a field read the same. */
export function isSame(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((line, index) => line === other[index]);
}

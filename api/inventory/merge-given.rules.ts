import type { CrossChannel } from '../../schema/vocabulary/completion.ts';
import type { VerifiedField } from '../../schema/vocabulary/service.ts';
import { listOr, optionalOr, textOr, textsOr, tidy } from './given.rules.ts';
import type { Given } from './given.rules.ts';
import { mergeOccasionDetails } from './occasion-detail.rules.ts';
import type { GivenOccasionDetail } from './occasion-detail.rules.ts';
import { mergePriorityFacts } from './priority-facts.rules.ts';
import type { GivenPriorityFacts } from './priority-facts.rules.ts';
import { emptyFacts, factsOf } from './service-facts.rules.ts';
import type {
  ChannelOfferingFacts,
  ParticipantFacts,
  ServiceFacts,
  TaskFacts,
  VolumeFacts,
  WrittenFacts,
} from './service-facts.rules.ts';

/** A channel as a form gives it. With the id of a stored channel, what is absent stays as it is. */
export interface GivenChannel {
  readonly id?: Given<string>;
  readonly kind: ChannelOfferingFacts['kind'];
  readonly name?: Given<string>;
  readonly url?: Given<string>;
  readonly place?: Given<string>;
  readonly medium?: Given<ChannelOfferingFacts['medium']>;
  readonly level?: Given<ChannelOfferingFacts['level']>;
  readonly accessible?: Given<ChannelOfferingFacts['accessible']>;
  readonly selfService?: Given<ChannelOfferingFacts['selfService']>;
  readonly languages?: Given<readonly string[]>;
}

/** A participating unit as a form gives it. */
export interface GivenParticipant {
  readonly unitId: string;
  readonly role?: Given<ParticipantFacts['role']>;
  readonly explanation?: Given<string>;
}

/** A service as a form gives it: only what was touched. */
export interface GivenService {
  readonly externalId?: Given<string>;
  readonly name?: Given<string>;
  readonly description?: Given<string>;
  readonly leadUnitId?: Given<string>;
  readonly furtherUnitIds?: Given<readonly string[]>;
  readonly participants?: Given<readonly GivenParticipant[]>;
  readonly primaryType?: Given<NonNullable<ServiceFacts['primaryType']>>;
  readonly secondaryTypes?: Given<ServiceFacts['secondaryTypes']>;
  readonly customers?: Given<ServiceFacts['customers']>;
  readonly deliveryModes?: Given<ServiceFacts['deliveryModes']>;
  readonly occasions?: Given<readonly string[]>;
  readonly occasionDetails?: Given<readonly GivenOccasionDetail[]>;
  readonly offerings?: Given<readonly string[]>;
  readonly outcome?: Given<string>;
  readonly crossChannel?: Given<CrossChannel>;
  readonly deliveryStages?: Given<readonly string[]>;
  readonly channels?: Given<readonly GivenChannel[]>;
  readonly tasks?: Given<readonly TaskFacts[]>;
  readonly roleIds?: Given<readonly string[]>;
  readonly proposedRoles?: Given<readonly string[]>;
  readonly toolIds?: Given<readonly string[]>;
  readonly proposedTools?: Given<readonly string[]>;
  readonly formIds?: Given<readonly string[]>;
  readonly volumes?: Given<readonly VolumeFacts[]>;
  readonly learnUrl?: Given<string>;
  readonly startUrl?: Given<string>;
  readonly owner?: Given<string>;
  readonly note?: Given<string>;
  readonly source?: Given<string>;
  readonly budgetCode?: Given<string>;
  readonly investmentId?: Given<string>;
  readonly priorityFacts?: Given<GivenPriorityFacts>;
}

/**
 * The facts of a service after what a form gives is laid over what is stored. Texts are stored without blanks at their
 * ends and with one kind of line end; nothing else of them is changed. What a registrar changed is no longer "checked
 * against a source".
 * @param stored null for a service that is new
 */
export function mergeGiven(stored: ServiceFacts | null, given: GivenService): WrittenFacts {
  const base = stored ?? emptyFacts;
  const occasions = textsOr(given.occasions, base.occasions);
  const merged: WrittenFacts = {
    ...base,
    externalId: optionalOr(given.externalId, base.externalId),
    name: textOr(given.name, base.name),
    description: textOr(given.description, base.description),
    unitIds: unitsOf(base.unitIds, given),
    participants: listOr<GivenParticipant>(given.participants, base.participants).map((one) => ({
      unitId: tidy(one.unitId),
      role: one.role ?? null,
      explanation: optionalOr(one.explanation, null),
    })),
    primaryType: given.primaryType === undefined ? base.primaryType : given.primaryType,
    secondaryTypes: listOr(given.secondaryTypes, base.secondaryTypes),
    customers: listOr(given.customers, base.customers),
    deliveryModes: listOr(given.deliveryModes, base.deliveryModes),
    occasions,
    occasionDetails: mergeOccasionDetails(base.occasionDetails, given.occasionDetails, occasions),
    offerings: textsOr(given.offerings, base.offerings),
    outcome: optionalOr(given.outcome, base.outcome),
    crossChannel: given.crossChannel === undefined ? base.crossChannel : (given.crossChannel ?? 'UNKNOWN'),
    deliveryStages: textsOr(given.deliveryStages, base.deliveryStages),
    channels:
      given.channels === undefined
        ? base.channels
        : (given.channels ?? []).map((channel) => mergeChannel(base.channels, channel)),
    tasks: listOr(given.tasks, base.tasks).map((task) => ({
      name: tidy(task.name),
      channels: [...task.channels],
    })),
    roleIds: textsOr(given.roleIds, base.roleIds),
    toolIds: textsOr(given.toolIds, base.toolIds),
    formIds: textsOr(given.formIds, base.formIds),
    volumes: listOr(given.volumes, base.volumes).map((volume) => ({
      value: volume.value,
      unit: tidy(volume.unit),
      year: tidy(volume.year),
      source: tidy(volume.source),
    })),
    learnUrl: optionalOr(given.learnUrl, base.learnUrl),
    startUrl: optionalOr(given.startUrl, base.startUrl),
    owner: optionalOr(given.owner, base.owner),
    note: optionalOr(given.note, base.note),
    budgetCode: optionalOr(given.budgetCode, base.budgetCode),
    investmentId: optionalOr(given.investmentId, base.investmentId),
    source: textOr(given.source, base.source) || emptyFacts.source,
    proposedRoles: textsOr(given.proposedRoles, []),
    proposedTools: textsOr(given.proposedTools, []),
    priorityFacts: mergePriorityFacts(base.priorityFacts, given.priorityFacts, tidy),
  };
  return stored === null ? merged : withoutStaleProof(stored, merged);
}

function unitsOf(base: readonly string[], given: GivenService): readonly string[] {
  const lead = textOr(given.leadUnitId, base[0] ?? '');
  const further = textsOr(given.furtherUnitIds, base.slice(1));
  return lead === '' && further.length === 0 ? [] : [lead, ...further];
}

const newChannel: Omit<ChannelOfferingFacts, 'id' | 'kind'> = {
  name: '',
  url: null,
  place: null,
  medium: 'UNKNOWN',
  level: 'UNKNOWN',
  accessible: 'UNKNOWN',
  selfService: 'UNKNOWN',
  languages: [],
  hostListed: null,
};

/** Null means "not known" for words and "none" for texts; an id that no stored channel has is kept, to be refused by name. */
function mergeChannel(stored: readonly ChannelOfferingFacts[], given: GivenChannel): ChannelOfferingFacts {
  const id = given.id ?? null;
  const base = stored.find((channel) => id !== null && channel.id === id) ?? newChannel;
  const url = optionalOr(given.url, base.url);
  return {
    id,
    kind: given.kind,
    name: textOr(given.name, base.name),
    url,
    place: optionalOr(given.place, base.place),
    medium: given.medium === undefined ? base.medium : (given.medium ?? 'UNKNOWN'),
    level: given.level === undefined ? base.level : (given.level ?? 'UNKNOWN'),
    accessible: given.accessible === undefined ? base.accessible : (given.accessible ?? 'UNKNOWN'),
    selfService: given.selfService === undefined ? base.selfService : (given.selfService ?? 'UNKNOWN'),
    languages: textsOr(given.languages, base.languages),
    hostListed: url === base.url ? base.hostListed : null,
  };
}

/** The facts that each checked part of a record rests on. */
const proofOf: Record<VerifiedField, (facts: ServiceFacts) => unknown> = {
  EXISTENCE: (facts) => facts.name,
  UNIT: (facts) => facts.unitIds,
  CHANNEL_HOST: (facts) => facts.channels.map((channel) => channel.url),
  FORMS: (facts) => facts.formIds,
  VOLUME: (facts) => facts.volumes,
};

function withoutStaleProof(stored: ServiceFacts, merged: WrittenFacts): WrittenFacts {
  const proposes = merged.proposedRoles.length > 0 || merged.proposedTools.length > 0;
  if (same(stored, factsOf(merged)) && !proposes) return merged;
  const verifiedFields = stored.verifiedFields.filter((field) =>
    same(proofOf[field](stored), proofOf[field](merged)),
  );
  return { ...merged, confidence: 'REPORTED', verifiedFields };
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one, inOrder) === JSON.stringify(other, inOrder);
}

/** Keys in one order, so that two maps with the same values read the same. */
function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}

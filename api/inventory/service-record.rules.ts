import { encodeStrip, stripOf } from '../../schema/vocabulary/channel-strip.ts';
import { channelKindTerms, familyOf } from '../../schema/vocabulary/channel.ts';
import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { DigitalGap } from '../../schema/vocabulary/gap.ts';
import { assessService } from './assessment.rules.ts';
import type { Assessment } from './assessment.rules.ts';
import { judgeChannel } from './gap.rules.ts';
import { storedPriorities, wholePriorities } from './priority-keys.rules.ts';
import { rationaleReviewDueOf, standingReasons } from './rationale.rules.ts';
import type { RecordedChannel, RecordedService } from './recorded-service.rules.ts';
import {
  completeKeyOf,
  externalKeyOf,
  gapAgeKeyOf,
  gapKeyOf,
  nameKeyOf,
  unitKeyOf,
  updatedKeyOf,
  volumeKeyOf,
} from './sort-keys.rules.ts';

/** A value that a property of a node can have. */
export type Stored = string | number | boolean | readonly string[] | null;

/** Properties of a node. Null means that the property is not there. */
export type StoredProperties = Readonly<Record<string, Stored>>;

/** Properties that hold whole numbers; every other number is stored as a decimal one. */
export const wholeProperties: ReadonlySet<string> = new Set([
  'position',
  'depth',
  'version',
  'fullChannels',
  'completenessRecorded',
  'completenessAsked',
  'ruleVersion',
  'lastChannel',
  ...wholePriorities,
]);

/** What is stored of a service: its own node, a node per channel in their order, and the outcome behind both. */
export interface StoredService {
  readonly service: StoredProperties;
  readonly channels: readonly StoredProperties[];
  readonly assessment: Assessment;
}

/**
 * Assesses a service and lays out what is stored of it. Every write goes through here, so that the stored outcome is
 * always what the rules say of the stored facts.
 *
 * @param assessedAt ISO date and time
 */
export function storedServiceOf(record: RecordedService, assessedAt: string): StoredService {
  const assessment = assessRecord(record);
  const nameKey = nameKeyOf(record.name, record.id);
  const volume = newestVolume(record);
  const volumeKey = volumeKeyOf(volume, nameKey);
  const { completeness } = assessment;
  const gapSince = gapSinceOf(assessment.digitalGap, record.gapSince ?? null, assessedAt);
  const service = {
    id: record.id,
    externalId: record.externalId ?? null,
    externalKey: externalKeyOf(record.unit.id, record.externalId ?? null),
    name: record.name,
    description: record.description,
    status: record.status,
    edition: record.edition,
    version: record.version,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    customers: record.customers,
    deliveryModes: record.deliveryModes,
    reportedNames: record.reportedNames,
    assistanceListings: record.assistanceListings,
    budgetCode: record.budgetCode ?? null,
    investmentId: record.investmentId ?? null,
    outcome: record.outcome ?? null,
    crossChannel: record.crossChannel ?? 'UNKNOWN',
    deliveryStages: record.deliveryStages?.length ? record.deliveryStages : null,
    learnUrl: record.learnUrl,
    startUrl: record.startUrl,
    owner: record.owner,
    tasks: record.tasks.length === 0 ? null : JSON.stringify(record.tasks),
    lastChannel: record.lastChannel,
    note: record.note,
    source: record.source,
    confidence: record.confidence,
    verifiedFields: record.verifiedFields,
    designated: record.designated,
    typeCode: record.primaryType,
    unitId: record.unit.id,
    topUnitId: record.unit.topId,
    ...outcomeOf(assessment, assessedAt),
    gapSince,
    channelStrip: stripLetters(record),
    reasons: standingReasons(record.rationales),
    rationaleReviewDue: rationaleReviewDueOf(assessment.rationaleState, record.rationales),
    volume,
    nameKey,
    unitKey: unitKeyOf(record.unit, nameKey),
    volumeKey,
    gapKey: gapKeyOf(assessment.digitalGap, assessment.rationaleState, volumeKey),
    gapAgeKey: gapAgeKeyOf(gapSince, nameKey),
    completeKey: completeKeyOf(completeness, nameKey),
    updatedKey: updatedKeyOf(record.updatedAt, nameKey),
    searchText: searchTextOf(record),
    ...storedPriorities(record.priorityFacts, nameKey),
  };
  return { service, channels: record.channels.map((_, i) => channelNode(record, i, assessment)), assessment };
}

/**
 * Since when a service has had a proven digital gap: kept while it is proven, whatever its kind, begun with the
 * assessment that proved it, and gone when it is no longer proven (R26).
 */
export function gapSinceOf(digitalGap: DigitalGap, before: string | null, assessedAt: string): string | null {
  return provenDigitalGaps.includes(digitalGap) ? (before ?? assessedAt) : null;
}

/** The verdicts and counts as they are stored beside the facts. */
function outcomeOf(assessment: Assessment, assessedAt: string): StoredProperties {
  return {
    digitalGap: assessment.digitalGap,
    physicalGap: assessment.physicalGap,
    rationaleState: assessment.rationaleState,
    warnings: assessment.warnings,
    fullChannels: assessment.fullChannels,
    completenessRecorded: assessment.completeness.recorded,
    completenessAsked: assessment.completeness.asked,
    completenessMissing: assessment.completeness.missing,
    ruleVersion: assessment.ruleVersion,
    assessedAt,
  };
}

/** What the rules say of a record. */
export function assessRecord(record: RecordedService): Assessment {
  return assessService({
    channels: record.channels,
    primaryType: record.primaryType,
    edition: record.edition,
    rationales: record.rationales,
    name: record.name,
    description: record.description,
    responsibleUnits: 1 + record.furtherUnits,
    serviceTypes: 1 + record.secondaryTypes.length,
    customers: record.customers.length,
    occasions: record.occasions.length,
    offerings: record.offerings.length,
    roles: record.roles.length,
    tools: record.tools.length,
    volumes: record.volumes.length,
  });
}

function channelNode(record: RecordedService, index: number, assessment: Assessment): StoredProperties {
  const channel = record.channels[index] as RecordedChannel;
  return {
    id: channel.id ?? channelId(record.id, index + 1),
    serviceId: record.id,
    position: index + 1,
    kind: channel.kind,
    name: channel.name,
    url: channel.url,
    recordedMedium: channel.recordedMedium,
    medium: judgeChannel(channel, record).medium,
    family: familyOf(channel.kind),
    level: channel.level,
    accessible: channel.accessible,
    rationale: assessment.channelRationales[index] ?? 'UNKNOWN',
    hostListed: channel.hostListed,
    place: channel.place,
    selfService: channel.selfService,
    languages: channel.languages,
  };
}

/** Id of a channel by its number within the service. A number is never given to another channel later. */
export function channelId(serviceId: string, number: number): string {
  return `${serviceId}-channel-${number}`;
}

/** The strip shows what the verdict counts: where being informed is the task, reading is finishing (R20). */
function stripLetters(record: RecordedService): string {
  return encodeStrip(stripOf(record.channels.map((channel) => judgeChannel(channel, record))));
}

function newestVolume(record: RecordedService): number | null {
  const [newest] = [...record.volumes].sort((a, b) => (a.year < b.year ? 1 : -1));
  return newest?.value ?? null;
}

/** Everything a search for the service should find it by, each line once; sets in one order, however they were read. */
function searchTextOf(record: RecordedService): string {
  const lines = [
    record.name,
    ...record.reportedNames,
    record.description,
    ...[...record.occasions].sort(),
    ...[...record.offerings].sort(),
    ...record.forms.map((form) => `${form.number}\n${form.title}`).sort(),
    ...record.unit.words,
    ...[...record.tools].sort(),
    ...[...record.roles].sort(),
    ...record.channels.flatMap((channel) => [channel.name, channelKindTerms[channel.kind].label]),
    ...record.assistanceListings,
  ];
  return [...new Set(lines.filter((line) => line !== ''))].join('\n');
}

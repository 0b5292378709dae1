import type { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import type { Facts, Json } from './change-diff.rules.ts';
import { partialOf } from './change-diff.rules.ts';
import type { ChangedFacts } from './change-diff.rules.ts';
import { priorityFactsInOrder } from './priority-facts.rules.ts';
import type { RecordedRationale } from './rationale.rules.ts';
import { saysSomething } from './occasion-detail.rules.ts';
import type { ChannelOfferingFacts, ServiceFacts } from './service-facts.rules.ts';
import { channelId } from './service-record.rules.ts';
import type { RecordedService, RecordedUnit } from './recorded-service.rules.ts';

/** Where the record of a service stands, beside its facts (R10, R12). Dates and times are ISO texts. */
export interface ServiceStanding {
  readonly status: ServiceStatus;
  /** What was said at the last step: why it was returned, why it was archived. */
  readonly statusComment: string | null;
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** When the agency last said that the record is right, and the day by which it is to say so again (R12). */
  readonly reviewedAt: string | null;
  readonly nextReviewDue: string | null;
  /** Where a change of a published service stands; null where none is under way. */
  readonly proposalStatus: ServiceStatus | null;
  /** Name of whoever wrote the proposal last. */
  readonly proposalBy: string | null;
  readonly proposalAt: string | null;
  readonly proposalComment: string | null;
}

/** A service as it is written: identity, facts and standing. Of what is computed only what time alone can tell is in it. */
export interface ServiceState extends ServiceStanding {
  readonly id: string;
  readonly version: number;
  readonly edition: PolicyEdition;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Highest number that a channel of the service ever had. */
  readonly lastChannel: number;
  readonly facts: ServiceFacts;
  /** Facts that are to replace those of a published service once they are approved and published. */
  readonly proposal: ServiceFacts | null;
  /** Id of the record that this one became part of; left out where it did not. */
  readonly mergedInto?: string;
  /** Since when it has had a proven digital gap; left out where it has none. */
  readonly gapSince?: string | undefined;
}

/** A standing of which nothing is known but the status. */
export const freshStanding: Omit<ServiceStanding, 'status'> = {
  statusComment: null,
  submittedBy: null,
  submittedAt: null,
  decidedBy: null,
  decidedAt: null,
  reviewedAt: null,
  nextReviewDue: null,
  proposalStatus: null,
  proposalBy: null,
  proposalAt: null,
  proposalComment: null,
};

/** What the facts of a service name by id, as far as its own node repeats it. */
export interface References {
  readonly units: readonly RecordedUnit[];
  readonly roles: readonly { readonly id: string; readonly name: string }[];
  readonly tools: readonly { readonly id: string; readonly name: string }[];
  readonly forms: readonly { readonly id: string; readonly number: string; readonly title: string }[];
  readonly rationales: readonly RecordedRationale[];
}

const typeOrder = Object.values(ServiceTypeCode);

/**
 * The facts in the one order in which they are read and compared: sets sorted and each member once, channels and the
 * words of lists as they are.
 */
export function inOneOrder(facts: ServiceFacts): ServiceFacts {
  const [lead = '', ...further] = facts.unitIds;
  return {
    ...facts,
    unitIds: [lead, ...sorted(further).filter((id) => id !== lead)],
    participants: [...facts.participants].sort(by(({ unitId, role }) => [unitId, role ?? ''])),
    secondaryTypes: typeOrder.filter(
      (code) => facts.secondaryTypes.includes(code) && code !== facts.primaryType,
    ),
    customers: once(facts.customers),
    deliveryModes: once(facts.deliveryModes),
    occasions: sorted(facts.occasions),
    occasionDetails: facts.occasionDetails.filter(saysSomething).sort(by(({ occasion }) => [occasion])),
    offerings: sorted(facts.offerings),
    roleIds: sorted(facts.roleIds),
    toolIds: sorted(facts.toolIds),
    formIds: sorted(facts.formIds),
    volumes: [...facts.volumes].sort((a, b) =>
      JSON.stringify([b.year, b.unit]) < JSON.stringify([a.year, a.unit]) ? -1 : 1,
    ),
    verifiedFields: once(facts.verifiedFields),
    reportedNames: once(facts.reportedNames),
    assistanceListings: once(facts.assistanceListings),
    priorityFacts: priorityFactsInOrder(facts.priorityFacts),
  };
}

/** Sorts by what a key says, so that equal sets have one order. */
function by<T>(key: (one: T) => readonly string[]): (a: T, b: T) => number {
  const text = (one: T): string => JSON.stringify(key(one));
  return (a, b) => (text(a) < text(b) ? -1 : text(a) > text(b) ? 1 : 0);
}

function once<T>(values: readonly T[]): readonly T[] {
  return [...new Set(values)];
}

function sorted(values: readonly string[]): readonly string[] {
  return [...new Set(values)].sort();
}

/**
 * Gives every channel without an id of this service the next number. Numbers are never given again, so that a link, an
 * audit record or a rationale never speaks of another channel than it was made for.
 */
export function withChannelIds(
  serviceId: string,
  channels: readonly ChannelOfferingFacts[],
  lastChannel: number,
): { readonly channels: readonly ChannelOfferingFacts[]; readonly lastChannel: number } {
  const start = channelId(serviceId, 0).slice(0, -1);
  let last = Math.max(lastChannel, ...channels.map(({ id }) => numberOf(id, start)));
  const numbered = channels.map((channel) => {
    if (numberOf(channel.id, start) > 0) return channel;
    last += 1;
    return { ...channel, id: channelId(serviceId, last) };
  });
  return { channels: numbered, lastChannel: last };
}

function numberOf(id: string | null, start: string): number {
  const number = id?.startsWith(start) === true ? Number(id.slice(start.length)) : 0;
  return Number.isInteger(number) && number > 0 ? number : 0;
}

/** What is laid out and judged for a state. @throws Error where the facts are not what may be stored: no type, no known lead unit */
export function recordedService(state: ServiceState, references: References): RecordedService {
  const { facts, ...record } = state;
  const unit = references.units.find((one) => one.id === facts.unitIds[0]);
  const { primaryType } = facts;
  if (unit === undefined || primaryType === null)
    throw new Error(`The service ${state.id} has no lead unit or no type.`);
  const { unitIds, roleIds, toolIds, formIds, channels, ...kept } = facts;
  return {
    ...kept,
    id: record.id,
    status: record.status,
    edition: record.edition,
    version: record.version,
    createdAt: record.createdAt,
    updatedAt: record.updatedAt,
    lastChannel: record.lastChannel,
    primaryType,
    unit,
    furtherUnits: unitIds.length - 1,
    channels: channels.map(({ medium, ...channel }) => ({ ...channel, recordedMedium: medium })),
    roles: references.roles.filter(({ id }) => roleIds.includes(id)).map(({ name }) => name),
    tools: references.tools.filter(({ id }) => toolIds.includes(id)).map(({ name }) => name),
    forms: references.forms.filter(({ id }) => formIds.includes(id)),
    rationales: references.rationales,
    gapSince: record.gapSince ?? null,
  };
}

/** A record that facts name and that is not there: in which field, and which id. */
export interface MissingReference {
  readonly field: string;
  readonly id: string;
}

/** Ids among the facts that no record has, by their place in the input. */
export function missingReferences(facts: ServiceFacts, references: References): MissingReference[] {
  const missing = (
    ids: readonly string[],
    known: readonly { readonly id: string }[],
    field: (place: number) => string,
  ): MissingReference[] =>
    ids.flatMap((id, place) => (known.some((one) => one.id === id) ? [] : [{ field: field(place), id }]));
  return [
    ...missing(facts.unitIds, references.units, (i) => (i === 0 ? 'leadUnitId' : `furtherUnitIds.${i - 1}`)),
    ...missing(
      facts.participants.map(({ unitId }) => unitId),
      references.units,
      (i) => `participants.${i}.unitId`,
    ),
    ...missing(facts.roleIds, references.roles, (i) => `roleIds.${i}`),
    ...missing(facts.toolIds, references.tools, (i) => `toolIds.${i}`),
    ...missing(facts.formIds, references.forms, (i) => `formIds.${i}`),
  ];
}

/**
 * A state as its history keeps it: the facts by their names, with status, review dates and the proposal beside them.
 * Of a proposal only what it would change is kept.
 */
export function historyFactsOf(state: ServiceState): Facts {
  const { facts, proposal, status, statusComment, reviewedAt, nextReviewDue, proposalStatus } = state;
  const proposed = proposal === null ? null : partialOf(asFacts(facts), asFacts(proposal));
  const beside = { status, statusComment, reviewedAt, nextReviewDue, proposalStatus };
  return { ...asFacts(facts), ...beside, proposal: proposed?.after ?? null };
}

/** What a write changed of a service, as its audit record keeps it. */
export function changeOf(before: ServiceState | null, after: ServiceState): ChangedFacts {
  const [one, other] = [before === null ? null : historyFactsOf(before), historyFactsOf(after)];
  return partialOf(one, other) ?? { before: {}, after: {} };
}

function asFacts(facts: ServiceFacts): Facts {
  return { ...facts } as unknown as Readonly<Record<string, Json>>;
}

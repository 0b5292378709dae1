import type { Stored, StoredProperties, StoredService } from './service-record.rules.ts';

/** How a computed property is read back. */
export type OutcomeKind = 'text' | 'number' | 'texts';

/** Every property of a service that the rules compute from its facts, but for the moment of it. */
export const serviceOutcome: Readonly<Record<string, OutcomeKind>> = {
  digitalGap: 'text',
  physicalGap: 'text',
  rationaleState: 'text',
  warnings: 'texts',
  fullChannels: 'number',
  completenessRecorded: 'number',
  completenessAsked: 'number',
  completenessMissing: 'texts',
  ruleVersion: 'number',
  channelStrip: 'text',
  reasons: 'texts',
  rationaleReviewDue: 'text',
  volume: 'number',
  topUnitId: 'text',
  nameKey: 'text',
  unitKey: 'text',
  volumeKey: 'text',
  gapSince: 'text',
  gapKey: 'text',
  gapAgeKey: 'text',
  completeKey: 'text',
  updatedKey: 'text',
  searchText: 'text',
};

/** Every property of a channel that the rules compute. */
export const channelOutcome: Readonly<Record<string, OutcomeKind>> = {
  medium: 'text',
  family: 'text',
  rationale: 'text',
};

/** What is stored of a service that the rules compute. */
export interface OutcomeOfService {
  readonly id: string;
  readonly name: string;
  readonly service: StoredProperties;
  readonly channels: readonly { readonly id: string; readonly properties: StoredProperties }[];
}

/** A verdict that is another than before. */
export interface ChangedVerdict {
  readonly verdict: 'digitalGap' | 'physicalGap' | 'rationaleState';
  readonly from: string;
  readonly to: string;
}

const verdicts = ['digitalGap', 'physicalGap', 'rationaleState'] as const;

/** What the rules say of a service, as far as it is stored. */
export function outcomeOf(stored: StoredService): OutcomeOfService {
  return {
    id: String(stored.service.id),
    name: String(stored.service.name),
    service: pick(stored.service, serviceOutcome),
    channels: stored.channels.map((channel) => ({
      id: String(channel.id),
      properties: pick(channel, channelOutcome),
    })),
  };
}

/** What has to be written to bring a stored outcome to what the rules say; null where nothing differs. */
export function outcomeToStore(
  is: OutcomeOfService,
  shouldBe: OutcomeOfService,
): Pick<OutcomeOfService, 'id' | 'service' | 'channels'> | null {
  const service = differing(is.service, shouldBe.service);
  const channels = shouldBe.channels.flatMap(({ id, properties }) => {
    const stored = is.channels.find((channel) => channel.id === id)?.properties ?? {};
    const changed = differing(stored, properties);
    return Object.keys(changed).length === 0 ? [] : [{ id, properties: changed }];
  });
  if (Object.keys(service).length === 0 && channels.length === 0) return null;
  return { id: is.id, service, channels };
}

/** The verdicts in which two outcomes differ. */
export function changedVerdicts(is: OutcomeOfService, shouldBe: OutcomeOfService): ChangedVerdict[] {
  return verdicts.flatMap((verdict) => {
    const [from, to] = [String(is.service[verdict]), String(shouldBe.service[verdict])];
    return from === to ? [] : [{ verdict, from, to }];
  });
}

function pick(properties: StoredProperties, names: Readonly<Record<string, unknown>>): StoredProperties {
  return Object.fromEntries(Object.keys(names).map((name) => [name, properties[name] ?? null]));
}

function differing(is: StoredProperties, shouldBe: StoredProperties): StoredProperties {
  return Object.fromEntries(
    Object.entries(shouldBe).filter(([name, value]) => !isSame(is[name] ?? null, value)),
  );
}

/** A list without members says as much as one that is not there. */
function isSame(one: Stored, other: Stored): boolean {
  const text = (value: Stored): string =>
    JSON.stringify(Array.isArray(value) && value.length === 0 ? null : value);
  return text(one) === text(other);
}

import { slugOf } from '../api/inventory/record-ids.ts';
import type { StoredProperties } from '../api/inventory/service-record.rules.ts';
import type { RecordedService, RecordedUnit } from '../api/inventory/recorded-service.rules.ts';
import { CURRENT_EDITION } from '../schema/vocabulary/policy-edition.ts';
import type { SeedRationale, SeedService } from './seed-shapes.ts';

/**
 * A service of the seed as the record that the rules assess and the graph stores. Nothing is added that the seed does
 * not say: who gives the service, by which tasks, whether a channel is accessible or self-service is not known anywhere,
 * and a rationale's future is unknown.
 *
 * @param units responsible units by the seed's id
 * @param at ISO date and time of the load
 */
export function recordedServiceOf(
  service: SeedService,
  units: ReadonlyMap<string, RecordedUnit>,
  rationales: readonly SeedRationale[],
  at: string,
): RecordedService {
  const unit = units.get(service.agencyId);
  if (unit === undefined) throw new Error(`The unit ${service.agencyId} was not laid out.`);
  return {
    id: service.id,
    name: service.name,
    description: service.description,
    status: 'PUBLISHED',
    edition: CURRENT_EDITION,
    version: 1,
    createdAt: at,
    updatedAt: at,
    customers: service.customers,
    deliveryModes: [],
    reportedNames: service.reportedServiceNames ?? [],
    assistanceListings: service.assistanceListings ?? [],
    learnUrl: null,
    startUrl: null,
    owner: null,
    note: service.note ?? null,
    source: service.source,
    confidence: service.confidence,
    verifiedFields: service.verifiedFields,
    designated: service.hispDesignated,
    primaryType: service.serviceType,
    secondaryTypes: [],
    unit,
    furtherUnits: 0,
    channels: service.channels.map((channel) => ({
      kind: channel.kind,
      name: channel.name,
      url: channel.url ?? null,
      recordedMedium: channel.medium ?? 'UNKNOWN',
      level: channel.canComplete,
      accessible: 'UNKNOWN',
      hostListed: channel.hostListed ?? null,
      place: null,
      selfService: 'UNKNOWN',
      languages: [],
    })),
    lastChannel: service.channels.length,
    tasks: [],
    occasions: [service.occasion],
    offerings: [service.offering],
    roles: service.roles,
    tools: service.tools,
    forms: service.forms,
    volumes: service.annualVolume === undefined ? [] : [service.annualVolume],
    rationales: rationales
      .filter((rationale) => rationale.serviceId === service.id)
      .map((rationale) => ({
        status: 'SUBMITTED',
        disposition: 'UNKNOWN',
        reasons: [rationale.reasonCategory],
        reviewDue: null,
      })),
  };
}

/** The year's volume of a service as a record of its own, with its unit, year and source; null where none is known. */
export function yearlyVolumeOf(service: SeedService): (StoredProperties & { readonly id: string }) | null {
  const volume = service.annualVolume;
  if (volume === undefined) return null;
  return {
    id: `${service.id}-volume-${slugOf(volume.year)}`,
    value: volume.value,
    unit: volume.unit,
    year: volume.year,
    source: volume.source,
  };
}

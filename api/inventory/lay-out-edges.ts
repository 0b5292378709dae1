import { namedId, sentenceId, slugOf } from './record-ids.ts';
import type { ServiceFacts } from './service-facts.rules.ts';
import type { StoredProperties } from './service-record.rules.ts';
import type { ServiceState } from './service-state.rules.ts';
import type { ServiceEdgesToStore } from './service-store.statements.ts';
import { nameKeyOf } from './sort-keys.rules.ts';

/** Everything a service is joined to by its facts, as it is stored: records that others may name, and parts of its own. */
export function layOutEdges(
  { id, facts }: ServiceState,
  channels: readonly StoredProperties[],
): ServiceEdgesToStore {
  const { primaryType } = facts;
  const types = primaryType === null ? facts.secondaryTypes : [primaryType, ...facts.secondaryTypes];
  return {
    units: facts.unitIds.map((unitId, place) => ({ id: unitId, lead: place === 0 })),
    // Nothing without a role comes this far: it is refused before (participation.rules.ts).
    participants: facts.participants.flatMap(({ unitId, role, explanation }) =>
      role === null ? [] : [{ id: unitId, role, explanation }],
    ),
    types: types.map((code) => ({ id: namedId('type', code), primary: code === primaryType })),
    roles: facts.roleIds,
    tools: facts.toolIds,
    forms: facts.formIds,
    occasions: facts.occasions.map((statement) => occasionOf(statement, facts.occasionDetails)),
    offerings: facts.offerings.map((name) => namedNode(sentenceId('offering', name), name)),
    volumes: volumesOf(id, facts),
    channels,
  };
}

/** An occasion as a record that others may name, and what this service says of it (R4). */
function occasionOf(
  statement: string,
  details: ServiceFacts['occasionDetails'],
): ServiceEdgesToStore['occasions'][number] {
  const id = sentenceId('occasion', statement);
  const detail = details.find(({ occasion }) => occasion === statement);
  const { kind, demand, characteristics } = detail ?? { kind: null, demand: null, characteristics: [] };
  return {
    id,
    node: { id, statement },
    said: {
      kind,
      demandBand: demand?.band ?? null,
      demandUnit: demand?.unit ?? null,
      demandYear: demand?.year ?? null,
      demandNote: demand?.explanation ?? null,
      characteristics: characteristics.length === 0 ? null : characteristics,
    },
  };
}

/** A record that is found by its name. */
export function namedNode(id: string, name: string) {
  return { id, name, nameKey: nameKeyOf(name, id) };
}

/** A year that is counted in two units has two records. */
function volumesOf(id: string, facts: ServiceFacts) {
  const seen = new Map<string, number>();
  return facts.volumes.map((volume) => {
    const base = `${id}-volume-${slugOf(volume.year)}`;
    const times = (seen.get(base) ?? 0) + 1;
    seen.set(base, times);
    return { id: times === 1 ? base : `${base}-${times}`, ...volume };
  });
}

import type { RecordedUnit } from '../api/inventory/recorded-service.rules.ts';
import { nameKeyOf } from '../api/inventory/sort-keys.rules.ts';
import { Label } from '../schema/vocabulary/labels.ts';
import { Relationship } from '../schema/vocabulary/relationships.ts';
import type { LaidOutGraph } from './laid-out-graph.ts';
import type { Seed, SeedAgency } from './seed-shapes.ts';

/** Id of a unit's record. Seed ids of units and services overlap, so units carry a prefix. */
export function unitId(seedId: string): string {
  return `unit-${seedId}`;
}

/** From each unit up to the top, itself first. */
function lines(agencies: readonly SeedAgency[]): Map<string, SeedAgency[]> {
  const byId = new Map(agencies.map((agency) => [agency.id, agency]));
  const lineOf = (agency: SeedAgency): SeedAgency[] => {
    const parent = agency.parentId === null ? undefined : byId.get(agency.parentId);
    return parent === undefined ? [agency] : [agency, ...lineOf(parent)];
  };
  return new Map(agencies.map((agency) => [agency.id, lineOf(agency)]));
}

/** What services repeat of their unit, by the seed's id of the unit. */
export function recordedUnits(agencies: readonly SeedAgency[]): Map<string, RecordedUnit> {
  const found = new Map<string, RecordedUnit>();
  for (const [seedId, line] of lines(agencies)) {
    const [own, top] = [line[0], line[line.length - 1]];
    if (own === undefined || top === undefined) continue;
    found.set(seedId, {
      id: unitId(seedId),
      name: own.name,
      topId: unitId(top.id),
      topAbbreviation: top.abbreviation,
      words: line.flatMap((unit) => [unit.name, unit.abbreviation]),
    });
  }
  return found;
}

/** The agency tree, and which of its units are designated as High Impact Service Providers. */
export function layOutUnits(graph: LaidOutGraph, seed: Seed): void {
  const depths = lines(seed.agencies);
  const records = recordedUnits(seed.agencies);
  for (const agency of seed.agencies) {
    const id = unitId(agency.id);
    const record = records.get(agency.id);
    graph.addNode(Label.Unit, {
      id,
      name: agency.name,
      abbreviation: agency.abbreviation,
      kind: agency.kind,
      cfoAct: agency.cfoAct,
      url: agency.url,
      note: agency.note ?? null,
      source: agency.source,
      confidence: agency.confidence,
      nameKey: nameKeyOf(agency.name, id),
      depth: (depths.get(agency.id)?.length ?? 1) - 1,
      topId: record?.topId ?? id,
      topAbbreviation: record?.topAbbreviation ?? agency.abbreviation,
      searchText: `${agency.name}\n${agency.abbreviation}`,
    });
    if (agency.parentId !== null) graph.addEdge(id, Relationship.PART_OF, unitId(agency.parentId));
  }
  for (const hisp of seed.hisps) {
    const id = `hisp-${hisp.agencyId}`;
    graph.addNode(Label.HispDesignation, {
      id,
      name: hisp.name,
      unitId: unitId(hisp.agencyId),
      designatedServiceNames: hisp.designatedServices,
      note: hisp.note ?? null,
      source: hisp.source,
      confidence: hisp.confidence,
      nameKey: nameKeyOf(hisp.name, id),
    });
    graph.addEdge(id, Relationship.DESIGNATES, unitId(hisp.agencyId));
    for (const to of hisp.serviceIds) graph.addEdge(id, Relationship.NAMES, to);
  }
}

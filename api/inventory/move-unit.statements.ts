import { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type { PlacedUnit, TreeUnit } from './move-unit.rules.ts';
import type { StoredProperties } from './service-record.rules.ts';
import type { References } from './service-state.rules.ts';
import type { TallyCombination } from './stored-counts.statements.ts';

const treeScalars = cypher`.id, .name, .abbreviation, parentId: head(COLLECT { MATCH (u)-[:PART_OF]->(p:Unit) RETURN p.id LIMIT 1 })`;

function decodeTreeUnit(row: Row): TreeUnit {
  return {
    id: row.string('id'),
    name: row.string('name'),
    abbreviation: row.string('abbreviation'),
    parentId: row.optionalString('parentId'),
  };
}

/** A unit with every unit below it, each after its parent; none where there is no such unit. */
export function subtreeOf(id: string): Statement<TreeUnit> {
  return {
    name: 'inventory.subtreeOf',
    text: cypher`MATCH path = (:Unit {id: $id})<-[:PART_OF*0..16]-(u:Unit)
      WITH u, length(path) AS steps ORDER BY steps, u.id RETURN u { ${treeScalars} } AS unit`,
    params: { id },
    decode: (row) => decodeTreeUnit(row.row('unit')),
  };
}

/** A unit with every unit above it, itself first; none where there is no such unit. */
export function lineOf(id: string): Statement<TreeUnit> {
  return {
    name: 'inventory.lineOf',
    text: cypher`MATCH path = (:Unit {id: $id})-[:PART_OF*0..16]->(u:Unit)
      WITH u, length(path) AS steps ORDER BY steps RETURN u { ${treeScalars} } AS unit`,
    params: { id },
    decode: (row) => decodeTreeUnit(row.row('unit')),
  };
}

/** Where a unit stands, and how often it was changed. */
export function readPlace(id: string): Statement<{ version: number; depth: number; topId: string }> {
  return {
    name: 'inventory.readPlace',
    text: cypher`MATCH (u:Unit {id: $id}) RETURN coalesce(u.version, 1) AS version, u.depth AS depth, u.topId AS topId`,
    params: { id },
    decode: (row) => ({
      version: row.number('version'),
      depth: row.number('depth'),
      topId: row.string('topId'),
    }),
  };
}

/** Takes the write lock of units, in one order for everybody. */
export function lockUnits(ids: readonly string[]): Statement<unknown> {
  return {
    name: 'inventory.lockUnits',
    text: cypher`UNWIND $ids AS id MATCH (u:Unit {id: id}) SET u.lock = true REMOVE u.lock`,
    params: { ids: [...ids].sort() },
    decode: () => null,
  };
}

/** Takes the write lock of all services that these units lead, and tells their ids. */
export function lockServicesOf(unitIds: readonly string[]): Statement<string> {
  return {
    name: 'inventory.lockServicesOf',
    text: cypher`MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(s:Service) WHERE u.id IN $unitIds AND r.lead
      WITH s ORDER BY s.id SET s.lock = true REMOVE s.lock RETURN s.id AS id`,
    params: { unitIds },
    decode: (row) => row.string('id'),
  };
}

/** In which tallies the services that these units lead are counted. */
export function talliesOf(unitIds: readonly string[]): Statement<TallyCombination> {
  return {
    name: 'inventory.talliesOf',
    text: cypher`MATCH (u:Unit)-[r:RESPONSIBLE_FOR]->(s:Service) WHERE u.id IN $unitIds AND r.lead
      RETURN DISTINCT s.topUnitId AS topUnitId, s.status AS status, s.digitalGap AS digitalGap,
        s.physicalGap AS physicalGap, s.rationaleState AS rationaleState`,
    params: { unitIds },
    decode: (row) => ({
      topUnitId: row.string('topUnitId'),
      status: row.word('status', ServiceStatus),
      digitalGap: row.word('digitalGap', DigitalGap),
      physicalGap: row.word('physicalGap', PhysicalGap),
      rationaleState: row.word('rationaleState', RationaleState),
    }),
  };
}

/** Joins a unit to its new parent, or to none, and gives it and the units below it their new places. */
export function placeUnits(
  id: string,
  toParentId: string | null,
  version: number,
  placed: readonly PlacedUnit[],
): Statement<unknown> {
  return {
    name: 'inventory.placeUnits',
    text: cypher`MATCH (moved:Unit {id: $id}) SET moved.version = $version
      WITH moved OPTIONAL MATCH (moved)-[old:PART_OF]->(:Unit) DELETE old
      WITH DISTINCT moved OPTIONAL MATCH (parent:Unit {id: $toParentId})
      FOREACH (to IN CASE WHEN parent IS NULL THEN [] ELSE [parent] END | CREATE (moved)-[:PART_OF]->(to))
      WITH DISTINCT moved UNWIND $placed AS place MATCH (u:Unit {id: place.id})
      SET u.depth = place.depth, u.topId = place.topId, u.topAbbreviation = place.topAbbreviation`,
    params: {
      id,
      toParentId,
      version: int(version),
      placed: placed.map(({ id: unitId, depth, topId, topAbbreviation }) => ({
        id: unitId,
        depth: int(depth),
        topId,
        topAbbreviation,
      })),
    },
    decode: () => null,
  };
}

/** Records behind the ids of a service's roles, tools and forms: what its search text is made of. */
export type NamesOfService = { readonly id: string } & Pick<References, 'roles' | 'tools' | 'forms'>;

/** Names that these services are found by, beside their own facts. */
export function namesOfServices(ids: readonly string[]): Statement<NamesOfService> {
  return {
    name: 'inventory.namesOfServices',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id}) RETURN id,
      COLLECT { MATCH (s)-[:STAFFED_BY]->(n:Role) RETURN n { .id, .name } } AS roles,
      COLLECT { MATCH (s)-[:USES_TOOL]->(n:Tool) RETURN n { .id, .name } } AS tools,
      COLLECT { MATCH (s)-[:ASKS_FOR]->(n:Form) RETURN n { .id, .number, .title } } AS forms`,
    params: { ids },
    decode: (row) => ({
      id: row.string('id'),
      roles: row.rows('roles').map((one) => ({ id: one.string('id'), name: one.string('name') })),
      tools: row.rows('tools').map((one) => ({ id: one.string('id'), name: one.string('name') })),
      forms: row.rows('forms').map((form) => ({
        id: form.string('id'),
        number: form.string('number'),
        title: form.string('title'),
      })),
    }),
  };
}

/** Sets what services repeat of the place of their unit. */
export function placeServices(
  rows: readonly { readonly id: string; readonly properties: StoredProperties }[],
): Statement<unknown> {
  return {
    name: 'inventory.placeServices',
    text: cypher`UNWIND $rows AS row MATCH (s:Service {id: row.id}) SET s += row.properties`,
    params: { rows },
    decode: () => null,
  };
}

import { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { cypher, withWholeNumbers } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { CountedService } from './counted-service.rules.ts';
import { wholeProperties } from './service-record.rules.ts';
import type { StoredProperties } from './service-record.rules.ts';

/** A node that a service is joined to: made where it is not there, unless it is one that others keep. */
type Joined = StoredProperties & { readonly id: string };

/** Everything a service is joined to after a write, by id. */
export interface ServiceEdgesToStore {
  readonly units: readonly { readonly id: string; readonly lead: boolean }[];
  readonly participants: readonly {
    readonly id: string;
    readonly role: string;
    readonly explanation: string | null;
  }[];
  readonly types: readonly { readonly id: string; readonly primary: boolean }[];
  readonly roles: readonly string[];
  readonly tools: readonly string[];
  readonly forms: readonly string[];
  /** Occasions that others may name, with what this service says of each: nothing is said where the map is empty. */
  readonly occasions: readonly {
    readonly id: string;
    readonly node: Joined;
    readonly said: StoredProperties;
  }[];
  readonly offerings: readonly Joined[];
  readonly volumes: readonly Joined[];
  readonly channels: readonly StoredProperties[];
}

const nothing = (): null => null;
const stored = (properties: StoredProperties) => withWholeNumbers(properties, wholeProperties);
const idsOf = (rows: readonly { readonly id?: unknown }[]) => rows.map((row) => row.id);

/** Makes the node of a service. @throws Problem DUPLICATE when the id is taken */
export function createServiceNode(properties: Joined): Statement<unknown> {
  return {
    name: 'inventory.createServiceNode',
    text: cypher`CREATE (s:Service:Record) SET s = $properties`,
    params: { properties: stored(properties) },
    decode: nothing,
  };
}

/** Sets properties of a service; one that is null goes away, one that is not named stays. */
export function updateServiceNode(id: string, properties: StoredProperties): Statement<unknown> {
  return {
    name: 'inventory.updateServiceNode',
    text: cypher`MATCH (s:Service {id: $id}) SET s += $properties`,
    params: { id, properties: stored(properties) },
    decode: nothing,
  };
}

/**
 * Takes away what a service is no longer joined to. Channels and yearly volumes are its own and go with it; records that
 * others may name stay, and so do rationales, stages and designations.
 */
export function dropServiceEdges(id: string, kept: ServiceEdgesToStore): Statement<unknown> {
  return {
    name: 'inventory.dropServiceEdges',
    text: cypher`MATCH (s:Service {id: $id})
      CALL (s) { MATCH (s)<-[r:RESPONSIBLE_FOR]-(n:Unit) WHERE NOT n.id IN $units DELETE r }
      CALL (s) { MATCH (s)<-[r:PARTICIPATES_IN]-(n:Unit)
        WHERE none(one IN $participants WHERE one.id = n.id AND one.role = r.role) DELETE r }
      CALL (s) { MATCH (s)-[r:OF_TYPE]->(n:ServiceType) WHERE NOT n.id IN $types DELETE r }
      CALL (s) { MATCH (s)-[r:ANSWERS]->(n:Occasion) WHERE NOT n.id IN $occasions DELETE r }
      CALL (s) { MATCH (s)-[r:PROVIDES]->(n:Offering) WHERE NOT n.id IN $offerings DELETE r }
      CALL (s) { MATCH (s)-[r:STAFFED_BY]->(n:Role) WHERE NOT n.id IN $roles DELETE r }
      CALL (s) { MATCH (s)-[r:USES_TOOL]->(n:Tool) WHERE NOT n.id IN $tools DELETE r }
      CALL (s) { MATCH (s)-[r:ASKS_FOR]->(n:Form) WHERE NOT n.id IN $forms DELETE r }
      CALL (s) { MATCH (s)-[:REACHED_THROUGH]->(n:ChannelOffering) WHERE NOT n.id IN $channels DETACH DELETE n }
      CALL (s) { MATCH (s)-[:HAS_VOLUME]->(n:YearlyVolume) WHERE NOT n.id IN $volumes DETACH DELETE n }`,
    params: {
      id,
      units: idsOf(kept.units),
      participants: kept.participants.map(({ id: unitId, role }) => ({ id: unitId, role })),
      types: idsOf(kept.types),
      occasions: idsOf(kept.occasions),
      offerings: idsOf(kept.offerings),
      roles: kept.roles,
      tools: kept.tools,
      forms: kept.forms,
      channels: idsOf(kept.channels),
      volumes: idsOf(kept.volumes),
    },
    decode: nothing,
  };
}

/** Joins a service to everything it names. What it is joined to already stays as it is. */
export function joinService(id: string, edges: ServiceEdgesToStore): Statement<unknown> {
  return {
    name: 'inventory.joinService',
    text: cypher`MATCH (s:Service {id: $id})
      CALL (s) { UNWIND $units AS unit MATCH (n:Unit {id: unit.id}) MERGE (s)<-[r:RESPONSIBLE_FOR]-(n) SET r.lead = unit.lead }
      CALL (s) { UNWIND $participants AS one MATCH (n:Unit {id: one.id})
        MERGE (s)<-[r:PARTICIPATES_IN {role: one.role}]-(n) SET r.explanation = one.explanation }
      CALL (s) { UNWIND $types AS type MATCH (n:ServiceType {id: type.id}) MERGE (s)-[r:OF_TYPE]->(n) SET r.primary = type.primary }
      CALL (s) { UNWIND $occasions AS row MERGE (n:Occasion {id: row.id}) ON CREATE SET n:Record, n += row.node
        MERGE (s)-[r:ANSWERS]->(n) SET r = row.said }
      CALL (s) { UNWIND $offerings AS row MERGE (n:Offering {id: row.id}) ON CREATE SET n:Record, n += row MERGE (s)-[:PROVIDES]->(n) }
      CALL (s) { UNWIND $roles AS nodeId MATCH (n:Role {id: nodeId}) MERGE (s)-[:STAFFED_BY]->(n) }
      CALL (s) { UNWIND $tools AS nodeId MATCH (n:Tool {id: nodeId}) MERGE (s)-[:USES_TOOL]->(n) }
      CALL (s) { UNWIND $forms AS nodeId MATCH (n:Form {id: nodeId}) MERGE (s)-[:ASKS_FOR]->(n) }
      CALL (s) { UNWIND $volumes AS row MERGE (n:YearlyVolume {id: row.id}) SET n:Record, n = row MERGE (s)-[:HAS_VOLUME]->(n) }
      CALL (s) { UNWIND $channels AS row MERGE (n:ChannelOffering {id: row.id}) SET n:Record, n = row
        MERGE (s)-[r:REACHED_THROUGH]->(n) SET r.position = row.position }`,
    params: { id, ...edges, channels: edges.channels.map(stored) },
    decode: nothing,
  };
}

/** Kinds of record that a registrar can propose by name. */
export type ProposedLabel = 'Role' | 'Tool';

const labels: Record<ProposedLabel, CypherText> = { Role: cypher`Role`, Tool: cypher`Tool` };

/** A record that is proposed: found by its folded name, or made. */
export interface ProposedRecord {
  /** What the sort keys of all records with this name start with. */
  readonly start: string;
  readonly id: string;
  /** Id where another name has the first one already. */
  readonly otherId: string;
}

/** What is there for proposed names: the record that has the name, and whether the wanted id is another's. */
export function findProposed(
  label: ProposedLabel,
  wanted: readonly ProposedRecord[],
): Statement<{ start: string; id: string | null; taken: boolean }> {
  return {
    name: `inventory.findProposed.${label}`,
    text: cypher`UNWIND $wanted AS one
      CALL (one) { OPTIONAL MATCH (n:${labels[label]}) WHERE n.nameKey STARTS WITH one.start RETURN n.id AS id LIMIT 1 }
      RETURN one.start AS start, id, EXISTS { MATCH (:Record {id: one.id}) } AS taken`,
    params: { wanted },
    decode: (row) => ({
      start: row.string('start'),
      id: row.optionalString('id'),
      taken: row.boolean('taken'),
    }),
  };
}

/**
 * Makes the records of names that nobody has, seen by the unit alone until a service that names one is published (R97).
 * Two that are proposed at the same moment are one; one that another unit proposed before is seen by both.
 */
export function createProposed(
  label: ProposedLabel,
  rows: readonly Joined[],
  unitId: string,
): Statement<unknown> {
  return {
    name: `inventory.createProposed.${label}`,
    text: cypher`UNWIND $rows AS row MERGE (n:${labels[label]} {id: row.id})
      ON CREATE SET n:Record, n += row, n.proposedFor = [$unitId]
      ON MATCH SET n.proposedFor = CASE WHEN n.proposedFor IS NULL OR $unitId IN n.proposedFor THEN n.proposedFor ELSE n.proposedFor + $unitId END`,
    params: { rows, unitId },
    decode: nothing,
  };
}

/** A service as stored counts count it now; no row where it has no record yet. */
export function countedService(id: string): Statement<CountedService> {
  return {
    name: 'inventory.countedService',
    text: cypher`MATCH (s:Service {id: $id})
      RETURN s { .topUnitId, .status, .digitalGap, .physicalGap, .rationaleState, .unitId } AS service,
        COLLECT { MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering) RETURN c.rationale } AS flags,
        COLLECT { MATCH (s)-[:STAFFED_BY]->(n:Role) RETURN n.id } AS roleIds,
        COLLECT { MATCH (s)-[:USES_TOOL]->(n:Tool) RETURN n.id } AS toolIds,
        COLLECT { MATCH (s)-[:ASKS_FOR]->(n:Form) RETURN n.id } AS formIds`,
    params: { id },
    decode: (row) => {
      const service = row.row('service');
      return {
        topUnitId: service.string('topUnitId'),
        status: service.word('status', ServiceStatus),
        digitalGap: service.word('digitalGap', DigitalGap),
        physicalGap: service.word('physicalGap', PhysicalGap),
        rationaleState: service.word('rationaleState', RationaleState),
        flags: row.strings('flags'),
        unitIds: [service.string('unitId')],
        roleIds: row.strings('roleIds'),
        toolIds: row.strings('toolIds'),
        formIds: row.strings('formIds'),
      };
    },
  };
}

import { cypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';
import type { Keyed } from './edge.statements.ts';

/** The numbers of `GapCounts` in the order of the contract. */
const fields = [
  'services',
  'closed',
  'notDigital',
  'digitalUnknown',
  'noChannel',
  'noDigital',
  'infoOnly',
  'notToEnd',
  'partial',
  'rationaleGiven',
  'rationaleDraft',
  'rationaleMissing',
  'physicalGap',
  'physicalUnknown',
  'physicalNone',
  'channelsNeeded',
  'channelsGiven',
  'channelsNotNeeded',
  'channelsUnknown',
] as const;

/** How many services can be finished digitally, how many cannot, and how many of those are explained. */
export type GapCountsRecord = Readonly<Record<(typeof fields)[number], number>>;

/** Put before `gapCounts`: adds the flags of a service's channels to services bound to `s`. */
export const withChannelFlags = cypher`COLLECT { MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering) RETURN c.rationale } AS flags`;

const proven = cypher`s.digitalGap IN ['NO_DIGITAL', 'DIGITAL_INFO_ONLY', 'DIGITAL_NOT_TO_END', 'DIGITAL_PARTIAL']`;
const when = (condition: CypherText): CypherText => cypher`count(CASE WHEN ${condition} THEN 1 END)`;
const flagged = (flag: CypherText): CypherText => cypher`sum(size([flag IN flags WHERE flag = ${flag}]))`;

/** A map of all counts, aggregated over distinct services bound to `s`, with `flags` from `withChannelFlags` beside them. */
export const gapCounts = cypher`{
  services: count(s),
  closed: ${when(cypher`s.digitalGap = 'CLOSED'`)},
  notDigital: ${when(proven)},
  digitalUnknown: ${when(cypher`s.digitalGap = 'UNKNOWN'`)},
  noChannel: ${when(cypher`s.digitalGap = 'NO_CHANNEL'`)},
  noDigital: ${when(cypher`s.digitalGap = 'NO_DIGITAL'`)},
  infoOnly: ${when(cypher`s.digitalGap = 'DIGITAL_INFO_ONLY'`)},
  notToEnd: ${when(cypher`s.digitalGap = 'DIGITAL_NOT_TO_END'`)},
  partial: ${when(cypher`s.digitalGap = 'DIGITAL_PARTIAL'`)},
  rationaleGiven: ${when(cypher`${proven} AND s.rationaleState IN ['SUBMITTED', 'APPROVED']`)},
  rationaleDraft: ${when(cypher`${proven} AND s.rationaleState = 'DRAFT'`)},
  rationaleMissing: ${when(cypher`${proven} AND s.rationaleState = 'MISSING'`)},
  physicalGap: ${when(cypher`s.physicalGap = 'GAP'`)},
  physicalUnknown: ${when(cypher`s.physicalGap = 'UNKNOWN'`)},
  physicalNone: ${when(cypher`s.physicalGap = 'NONE'`)},
  channelsNeeded: ${flagged(cypher`'NEEDED'`)},
  channelsGiven: ${flagged(cypher`'GIVEN'`)},
  channelsNotNeeded: ${flagged(cypher`'NOT_NEEDED'`)},
  channelsUnknown: ${flagged(cypher`'UNKNOWN'`)}
}`;

/** Reads a map that `gapCounts` made. */
export function decodeGapCounts(row: Row): GapCountsRecord {
  return Object.fromEntries(fields.map((field) => [field, row.number(field)])) as GapCountsRecord;
}

/** From a record bound to `n` by `id` to the services it stands for. */
const scopes = {
  Unit: cypher`MATCH (n:Unit {id: id})
    CALL (n) { MATCH (n)<-[:PART_OF*0..8]-(:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service) WHERE s.status IN $visible`,
  Role: cypher`MATCH (n:Role {id: id}) CALL (n) { MATCH (n)<-[:STAFFED_BY]-(s:Service) WHERE s.status IN $visible`,
  Tool: cypher`MATCH (n:Tool {id: id}) CALL (n) { MATCH (n)<-[:USES_TOOL]-(s:Service) WHERE s.status IN $visible`,
  Form: cypher`MATCH (n:Form {id: id}) CALL (n) { MATCH (n)<-[:ASKS_FOR]-(s:Service) WHERE s.status IN $visible`,
  ServiceType: cypher`MATCH (n:ServiceType {id: id})
    CALL (n) { MATCH (n)<-[:OF_TYPE {primary: true}]-(s:Service) WHERE s.status IN $visible`,
  HispDesignation: cypher`MATCH (n:HispDesignation {id: id})
    CALL (n) { MATCH (n)-[:DESIGNATES]->(:Unit)<-[:PART_OF*0..8]-(:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service) WHERE s.status IN $visible`,
  LifeExperience: cypher`MATCH (n:LifeExperience {id: id})
    CALL (n) { MATCH (n)-[:HAS_STAGE]->(:Stage)-[:INVOLVES]->(s:Service) WHERE s.status IN $visible`,
} as const;

/** Types of record that stand for a set of services. */
export type ServiceScope = keyof typeof scopes;

/** Gap counts of many records of one type; each service counts once per record. */
export function gapCountsOf(
  scope: ServiceScope,
  ids: readonly string[],
  visible: readonly ServiceStatus[],
): Statement<Keyed<GapCountsRecord>> {
  return {
    name: `inventory.gapCounts.${scope}`,
    text: cypher`UNWIND $ids AS id ${scopes[scope]} WITH DISTINCT s WITH s, ${withChannelFlags} RETURN ${gapCounts} AS counts } RETURN id, counts`,
    params: { ids, visible },
    decode: (row) => ({ id: row.string('id'), value: decodeGapCounts(row.row('counts')) }),
  };
}

/** Number of services of many records of one type. */
export function serviceCountsOf(
  scope: ServiceScope,
  ids: readonly string[],
  visible: readonly ServiceStatus[],
): Statement<Keyed<number>> {
  return {
    name: `inventory.serviceCounts.${scope}`,
    text: cypher`UNWIND $ids AS id ${scopes[scope]} RETURN count(DISTINCT s) AS total } RETURN id, total`,
    params: { ids, visible },
    decode: (row) => ({ id: row.string('id'), value: row.number('total') }),
  };
}

/** Number of services that each unit, or a unit below it, takes part in without being responsible for them (R7). */
export function participationCounts(
  ids: readonly string[],
  visible: readonly ServiceStatus[],
): Statement<Keyed<number>> {
  return {
    name: 'inventory.participationCounts',
    text: cypher`UNWIND $ids AS id MATCH (u:Unit {id: id})
      RETURN id, COUNT { MATCH (u)<-[:PART_OF*0..8]-(:Unit)-[:PARTICIPATES_IN]->(s:Service) WHERE s.status IN $visible RETURN DISTINCT s } AS total`,
    params: { ids, visible },
    decode: (row) => ({ id: row.string('id'), value: row.number('total') }),
  };
}

/** Number of services that each unit leads itself, without the units below it. */
export function ownServiceCounts(
  ids: readonly string[],
  visible: readonly ServiceStatus[],
): Statement<Keyed<number>> {
  return {
    name: 'inventory.ownServiceCounts',
    text: cypher`UNWIND $ids AS id MATCH (u:Unit {id: id})
      RETURN id, COUNT { (u)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service) WHERE s.status IN $visible } AS total`,
    params: { ids, visible },
    decode: (row) => ({ id: row.string('id'), value: row.number('total') }),
  };
}

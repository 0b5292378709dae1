import type { ServiceFacet } from '../../schema/vocabulary/service-list.ts';
import { cypher, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import { matchServices, matchText, narrowsFacet, withoutFacet } from './service-filter.statements.ts';
import type { ServiceCriteria } from './service-filter.statements.ts';

/** How many services have one value of a facet; the label is there where only the graph knows it. */
export interface BucketRow {
  readonly facet: string;
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

const property = (facet: CypherText, value: CypherText): CypherText =>
  cypher`RETURN ${facet} AS facet, ${value} AS value, null AS label, count(s) AS n`;

/** From services bound to `s` to the buckets of each facet. */
const buckets: Record<ServiceFacet, (criteria: ServiceCriteria) => CypherText> = {
  UNIT: () => cypher`WITH s.topUnitId AS unitId, count(s) AS n MATCH (u:Unit {id: unitId})
    RETURN 'UNIT' AS facet, unitId AS value, u.abbreviation + ', ' + u.name AS label, n`,
  SERVICE_TYPE: () => property(cypher`'SERVICE_TYPE'`, cypher`s.typeCode`),
  CHANNEL_KIND: (criteria) => cypher`MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering)
    ${criteria.channelRationales === undefined ? cypher`` : cypher`WHERE c.rationale IN $channelRationales`}
    RETURN 'CHANNEL_KIND' AS facet, c.kind AS value, null AS label, count(DISTINCT s) AS n`,
  CHANNEL_RATIONALE: (criteria) => cypher`MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering)
    ${criteria.channelKinds === undefined ? cypher`` : cypher`WHERE c.kind IN $channelKinds`}
    RETURN 'CHANNEL_RATIONALE' AS facet, c.rationale AS value, null AS label, count(DISTINCT s) AS n`,
  DIGITAL_GAP: () => property(cypher`'DIGITAL_GAP'`, cypher`s.digitalGap`),
  PHYSICAL_GAP: () => property(cypher`'PHYSICAL_GAP'`, cypher`s.physicalGap`),
  RATIONALE_STATE: () => property(cypher`'RATIONALE_STATE'`, cypher`s.rationaleState`),
  STATUS: () => property(cypher`'STATUS'`, cypher`s.status`),
  LIFE_EXPERIENCE: () => cypher`MATCH (s)<-[:INVOLVES]-(:Stage)<-[:HAS_STAGE]-(l:LifeExperience)
    RETURN 'LIFE_EXPERIENCE' AS facet, l.id AS value, l.name AS label, count(DISTINCT s) AS n`,
  HISP: () => cypher`MATCH (s)<-[:RESPONSIBLE_FOR {lead: true}]-(:Unit)-[:PART_OF*0..8]->(:Unit)<-[:DESIGNATES]-(h:HispDesignation)
    RETURN 'HISP' AS facet, h.id AS value, h.name AS label, count(DISTINCT s) AS n`,
};

/**
 * The buckets of several facets in one statement. Facets whose own condition is not set share one match; each of the
 * others has its own match without its own condition.
 */
export function serviceFacets(
  criteria: ServiceCriteria,
  facets: readonly ServiceFacet[],
): Statement<BucketRow> {
  const shared = facets.filter((facet) => !narrowsFacet(criteria, facet));
  const own = facets.filter((facet) => narrowsFacet(criteria, facet));
  const blocks = own.map((facet) => block(withoutFacet(criteria, facet), [facet]));
  if (shared.length > 0) blocks.unshift(block(criteria, shared));
  return {
    name: 'inventory.serviceFacets',
    text: joinCypher(blocks, ' UNION ALL '),
    params: { ...matchServices(criteria).params, visible: criteria.visible },
    decode: (row) => ({
      facet: row.string('facet'),
      value: row.string('value'),
      label: row.optionalString('label'),
      count: row.number('n'),
    }),
  };
}

function block(criteria: ServiceCriteria, facets: readonly ServiceFacet[]): CypherText {
  const counted = facets.map((facet) => cypher`UNWIND found AS s WITH s ${buckets[facet](criteria)}`);
  return cypher`${matchText(matchServices(criteria))} WITH collect(s) AS found
    CALL (found) { ${joinCypher(counted, ' UNION ALL ')} } RETURN facet, value, label, n`;
}

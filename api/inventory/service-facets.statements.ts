import { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { ServiceStatus, ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import { cypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import { withoutFacet, withoutProperties } from './service-criteria.rules.ts';
import type { ServiceCriteria } from './service-criteria.rules.ts';
import { matchServices, matchText } from './service-filter.statements.ts';

/** How many services have these values of the counted properties together. */
export interface PropertyTuple {
  readonly SERVICE_TYPE: ServiceTypeCode;
  readonly DIGITAL_GAP: DigitalGap;
  readonly PHYSICAL_GAP: PhysicalGap;
  readonly RATIONALE_STATE: RationaleState;
  readonly STATUS: ServiceStatus;
  readonly count: number;
}

/**
 * The services that meet all conditions but those on counted properties, counted by those properties together. One
 * pass gives five facets, each without its own condition: `foldFacet` applies the others.
 */
export function propertyTuples(criteria: ServiceCriteria): Statement<PropertyTuple> {
  const match = matchServices(withoutProperties(criteria));
  return {
    name: 'inventory.propertyTuples',
    text: cypher`${matchText(match)} RETURN s.typeCode AS type, s.digitalGap AS digital, s.physicalGap AS physical,
      s.rationaleState AS rationale, s.status AS status, count(s) AS n`,
    params: match.params,
    decode: (row) => ({
      SERVICE_TYPE: row.word('type', ServiceTypeCode),
      DIGITAL_GAP: row.word('digital', DigitalGap),
      PHYSICAL_GAP: row.word('physical', PhysicalGap),
      RATIONALE_STATE: row.word('rationale', RationaleState),
      STATUS: row.word('status', ServiceStatus),
      count: row.number('n'),
    }),
  };
}

/** Facets that are counted by what a service is joined to. */
export type RelatedFacet = 'UNIT' | 'CHANNEL_KIND' | 'CHANNEL_RATIONALE' | 'LIFE_EXPERIENCE' | 'HISP';

/** How many services have one value of a facet; the label is there where only the graph knows it. */
export interface BucketRow {
  readonly value: string;
  readonly label: string | null;
  readonly count: number;
}

/** From services bound to `s` to the buckets of each facet; a channel has to meet the other condition on channels too. */
const buckets: Record<RelatedFacet, (criteria: ServiceCriteria) => CypherText> = {
  UNIT: () => cypher`WITH s.topUnitId AS unitId, count(s) AS n MATCH (u:Unit {id: unitId})
    RETURN unitId AS value, u.abbreviation + ', ' + u.name AS label, n`,
  CHANNEL_KIND: ({ channelRationales }) => cypher`MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering)
    ${channelRationales === undefined ? cypher`` : cypher`WHERE c.rationale IN $channelRationales`}
    RETURN c.kind AS value, null AS label, count(DISTINCT s) AS n`,
  CHANNEL_RATIONALE: ({ channelKinds }) => cypher`MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering)
    ${channelKinds === undefined ? cypher`` : cypher`WHERE c.kind IN $channelKinds`}
    RETURN c.rationale AS value, null AS label, count(DISTINCT s) AS n`,
  LIFE_EXPERIENCE: () => cypher`MATCH (s)<-[:INVOLVES]-(:Stage)<-[:HAS_STAGE]-(l:LifeExperience)
    RETURN l.id AS value, l.name AS label, count(DISTINCT s) AS n`,
  HISP: () => cypher`MATCH (s)<-[:RESPONSIBLE_FOR {lead: true}]-(:Unit)-[:PART_OF*0..8]->(:Unit)<-[:DESIGNATES]-(h:HispDesignation)
    RETURN h.id AS value, h.name AS label, count(DISTINCT s) AS n`,
};

/** The buckets of one facet over the services that meet all conditions but the facet's own. */
export function relatedBuckets(facet: RelatedFacet, criteria: ServiceCriteria): Statement<BucketRow> {
  const others = withoutFacet(criteria, facet);
  const match = matchServices(others);
  return {
    name: `inventory.relatedBuckets.${facet}`,
    text: cypher`${matchText(match)} WITH s ${buckets[facet](others)}`,
    params: match.params,
    decode: (row) => ({
      value: row.string('value'),
      label: row.optionalString('label'),
      count: row.number('n'),
    }),
  };
}

import { describe, expect, it } from '@jest/globals';
import { int } from '../../../api/graph/cypher.ts';
import { propertyTuples, relatedBuckets } from '../../../api/inventory/service-facets.statements.ts';
import { provenDigitalGaps } from '../../../schema/vocabulary/gap.ts';
import type { ServiceCriteria } from '../../../api/inventory/service-criteria.rules.ts';
import { servicePage, serviceTotal } from '../../../api/inventory/service-page.statements.ts';
import type { ServicePageQuery } from '../../../api/inventory/service-page.statements.ts';
import { selectService, wholeService } from '../../../api/inventory/service.statements.ts';

const visible = ['PUBLISHED'] as const;
const query: ServicePageQuery = {
  criteria: { visible },
  order: 'NAME',
  direction: 'FORWARD',
  key: null,
  limit: 26,
};
/** The text without the list of scalars, which is the same everywhere. */
const shape = (text: string): string =>
  text.replace(/\[s\.id,.*?s\.channelStrip/, '[s.id ... s.channelStrip');

describe('a page of services', () => {
  it('walks along one index from a bound, and projects after the limit', () => {
    const { text, params } = servicePage(query, wholeService);
    expect(shape(text)).toBe(
      'MATCH (s:Service) WHERE s.status IN $visible AND s.nameKey > $bound WITH s ORDER BY s.nameKey LIMIT $limit ' +
        'RETURN s.nameKey AS key, [s.id ... s.channelStrip] AS node',
    );
    expect(params).toEqual({ visible, bound: '', limit: int(26) });
  });

  it('walks backward from the far end', () => {
    const { text, params } = servicePage({ ...query, order: 'VOLUME', direction: 'BACKWARD' }, wholeService);
    expect(shape(text)).toBe(
      'MATCH (s:Service) WHERE s.status IN $visible AND s.volumeKey < $bound WITH s ORDER BY s.volumeKey DESC LIMIT $limit ' +
        'RETURN s.volumeKey AS key, [s.id ... s.channelStrip] AS node',
    );
    expect(params['bound']).toBe('\u{10FFFF}');
  });

  it('brings the edges that were selected in the same statement', () => {
    const { text } = servicePage(query, { ...wholeService, edges: ['roles'] });
    expect(shape(text)).toContain(
      '[s.id ... s.channelStrip, COLLECT { MATCH (s)-[:STAFFED_BY]->(r:Role) WITH r ORDER BY r.nameKey LIMIT 100 ' +
        'RETURN [r.id, r.name, r.serviceCount] }] AS node',
    );
  });

  it('brings no property that was not selected, and the path of the unit in the same statement', () => {
    const branches = new Set([
      'name',
      'serviceType',
      'responsibleUnit',
      'responsibleUnit.name',
      'responsibleUnit.path',
      'responsibleUnit.path.abbreviation',
    ]);
    const { text } = servicePage(query, selectService(branches));
    expect(text).toContain(
      'RETURN s.nameKey AS key, [s.id, s.name, s.typeCode, COLLECT { MATCH (u:Unit {id: s.unitId}) RETURN [u.id, u.name, ' +
        'COLLECT { MATCH (u)-[:PART_OF*1..8]->(above:Unit) WITH above ORDER BY above.depth RETURN [above.id, above.abbreviation] }] }] AS node',
    );
  });

  it('names the property of a composite index in its order, so that one value needs no sorting', () => {
    const criteria: ServiceCriteria = { visible, digitalGaps: ['NO_DIGITAL'] };
    const { text, params } = servicePage({ ...query, criteria, key: 'a key' }, wholeService);
    expect(shape(text)).toContain(
      'MATCH (s:Service) WHERE s.status IN $visible AND s.digitalGap = $digitalGap AND s.nameKey > $bound ' +
        'WITH s ORDER BY s.digitalGap, s.nameKey LIMIT $limit',
    );
    expect(params).toEqual({ visible, digitalGap: 'NO_DIGITAL', bound: 'a key', limit: int(26) });
  });

  it('reads verdicts that lie side by side as one stretch of the order, worst first', () => {
    const criteria: ServiceCriteria = { visible, digitalGaps: provenDigitalGaps };
    const forward = servicePage({ ...query, criteria, order: 'WORST_GAP' }, wholeService);
    expect(shape(forward.text)).toContain(
      'MATCH (s:Service) WHERE s.status IN $visible AND s.gapKey > $bound AND s.gapKey < $end WITH s ORDER BY s.gapKey LIMIT $limit',
    );
    expect(forward.params).toEqual({ visible, bound: '1', end: '5', limit: int(26) });
    const backward = servicePage(
      { ...query, criteria, order: 'WORST_GAP', direction: 'BACKWARD', key: '2|a' },
      wholeService,
    );
    expect(backward.params).toEqual({ visible, bound: '2|a', end: '1', limit: int(26) });
    const apart: ServiceCriteria = { visible, digitalGaps: ['NO_DIGITAL', 'UNKNOWN'] };
    const { text } = servicePage({ ...query, criteria: apart, order: 'WORST_GAP' }, wholeService);
    expect(text).toContain('s.digitalGap IN $digitalGaps');
  });

  it('starts at the records that the filter names, and puts every value into a parameter', () => {
    const criteria: ServiceCriteria = {
      visible,
      text: '"card"',
      unitId: 'unit-ssa',
      formId: 'form-ss-5',
      digitalGaps: ['CLOSED', 'UNKNOWN'],
      reasons: ['SECURITY'],
      designated: false,
    };
    const { text, params } = serviceTotal(criteria);
    expect(text).toBe(
      "CALL db.index.fulltext.queryNodes('serviceText', $text) YIELD node AS s " +
        'MATCH (:Unit {id: $unitId})<-[:PART_OF*0..8]-(:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service), ' +
        '(:Form {id: $formId})<-[:ASKS_FOR]-(s:Service) ' +
        'WHERE s.status IN $visible AND s.digitalGap IN $digitalGaps AND s.designated = $designated ' +
        'AND any(reason IN s.reasons WHERE reason IN $reasons) RETURN count(s) AS total',
    );
    expect(params).toEqual({
      visible,
      text: '"card"',
      unitId: 'unit-ssa',
      formId: 'form-ss-5',
      digitalGaps: ['CLOSED', 'UNKNOWN'],
      designated: false,
      reasons: ['SECURITY'],
    });
  });

  it('binds a service once, however many units below the one that is named take part in it (R7)', () => {
    const takesPart =
      'MATCH (:Unit {id: $participatingUnitId})<-[:PART_OF*0..8]-(:Unit)-[:PARTICIPATES_IN]->(s:Service) WITH DISTINCT s';
    expect(serviceTotal({ visible, participatingUnitId: 'unit-ssa' })).toMatchObject({
      text: `${takesPart} WHERE s.status IN $visible RETURN count(s) AS total`,
      params: { visible, participatingUnitId: 'unit-ssa' },
    });
    expect(
      serviceTotal({ visible, participatingUnitId: 'unit-ssa', formId: 'form-ss-5', text: '"card"' }).text,
    ).toBe(
      "CALL db.index.fulltext.queryNodes('serviceText', $text) YIELD node AS s " +
        `${takesPart} MATCH (:Form {id: $formId})<-[:ASKS_FOR]-(s:Service) ` +
        'WHERE s.status IN $visible RETURN count(s) AS total',
    );
  });

  it('has one text for each set of conditions, whatever their values', () => {
    const text = (values: ServiceCriteria['digitalGaps']): string =>
      serviceTotal({ visible, digitalGaps: values }).text;
    expect(text(['CLOSED', 'UNKNOWN'])).toBe(text(['NO_DIGITAL', 'DIGITAL_PARTIAL', 'NO_CHANNEL']));
    expect(text(['CLOSED'])).toBe(text(['UNKNOWN']));
  });
});

describe('the facets of a list', () => {
  it('count stored properties in one pass, without the conditions on them', () => {
    const criteria: ServiceCriteria = {
      visible,
      statuses: visible,
      digitalGaps: ['CLOSED'],
      roleId: 'role-a',
    };
    const { text, params } = propertyTuples(criteria);
    expect(text).toBe(
      'MATCH (:Role {id: $roleId})<-[:STAFFED_BY]-(s:Service) WHERE s.status IN $visible ' +
        'RETURN s.typeCode AS type, s.digitalGap AS digital, s.physicalGap AS physical, s.rationaleState AS rationale, ' +
        's.status AS status, count(s) AS n',
    );
    expect(params).toEqual({ visible, roleId: 'role-a' });
  });

  it('leave out their own condition only; a channel has to meet the other one', () => {
    const criteria: ServiceCriteria = { visible, channelKinds: ['PHONE'], channelRationales: ['NEEDED'] };
    const { text, params } = relatedBuckets('CHANNEL_KIND', criteria);
    expect(text).toBe(
      'MATCH (s:Service) WHERE s.status IN $visible AND ' +
        'EXISTS { (s)-[:REACHED_THROUGH]->(c:ChannelOffering) WHERE c.rationale IN $channelRationales } WITH s ' +
        'MATCH (s)-[:REACHED_THROUGH]->(c:ChannelOffering) WHERE c.rationale IN $channelRationales ' +
        'RETURN c.kind AS value, null AS label, count(DISTINCT s) AS n',
    );
    expect(params).toEqual({ visible, channelRationales: ['NEEDED'] });
  });
});

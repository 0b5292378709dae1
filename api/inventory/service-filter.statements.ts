import { cypher, joinCypher } from '../graph/cypher.ts';
import type { CypherText } from '../graph/cypher.ts';
import type { ServiceCriteria } from './service-criteria.rules.ts';

/** How a filter is asked: what binds `s`, and the conditions behind it. The reader's statuses are always among them. */
export interface ServiceMatch {
  readonly bind: CypherText;
  readonly where: readonly CypherText[];
  readonly params: Readonly<Record<string, unknown>>;
  /** Whether nothing but a property of `s` narrows where to start. */
  readonly unanchored: boolean;
}

/** Conditions on one stored property, with the fragment for one value and the fragment for several. */
const properties = {
  digitalGaps: [cypher`s.digitalGap = $digitalGap`, cypher`s.digitalGap IN $digitalGaps`, 'digitalGap'],
  physicalGaps: [cypher`s.physicalGap = $physicalGap`, cypher`s.physicalGap IN $physicalGaps`, 'physicalGap'],
  rationaleStates: [
    cypher`s.rationaleState = $rationaleState`,
    cypher`s.rationaleState IN $rationaleStates`,
    'rationaleState',
  ],
  serviceTypes: [cypher`s.typeCode = $serviceType`, cypher`s.typeCode IN $serviceTypes`, 'serviceType'],
} as const;

/** Patterns that lead to `s` from a record named in the filter. */
const anchors = {
  unitId: cypher`(:Unit {id: $unitId})<-[:PART_OF*0..8]-(:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service)`,
  roleId: cypher`(:Role {id: $roleId})<-[:STAFFED_BY]-(s:Service)`,
  toolId: cypher`(:Tool {id: $toolId})<-[:USES_TOOL]-(s:Service)`,
  formId: cypher`(:Form {id: $formId})<-[:ASKS_FOR]-(s:Service)`,
  gapAtSnapshotId: cypher`(:GapSnapshot {id: $gapAtSnapshotId})<-[:GAP_AT]-(s:Service)`,
} as const;

/** Leads to `s` from a unit that takes part in it itself, or through a unit below it. Several may, so that each service is bound once behind it. */
const participating = cypher`MATCH (:Unit {id: $participatingUnitId})<-[:PART_OF*0..8]-(:Unit)-[:PARTICIPATES_IN]->(s:Service) WITH DISTINCT s`;

/** Turns a filter into Cypher: a closed set of fragments, joined by what the filter names. */
export function matchServices(criteria: ServiceCriteria): ServiceMatch {
  const params: Record<string, unknown> = {};
  const where: CypherText[] = [readable(criteria, params)];
  const patterns: CypherText[] = [];

  for (const key of ['unitId', 'roleId', 'toolId', 'formId', 'gapAtSnapshotId'] as const) {
    if (criteria[key] === undefined) continue;
    patterns.push(anchors[key]);
    params[key] = criteria[key];
  }
  const takesPart = criteria.participatingUnitId !== undefined;
  if (takesPart) params['participatingUnitId'] = criteria.participatingUnitId;
  for (const key of ['digitalGaps', 'physicalGaps', 'rationaleStates', 'serviceTypes'] as const) {
    const values = criteria[key];
    if (values === undefined) continue;
    const [one, several, single] = properties[key];
    where.push(values.length === 1 ? one : several);
    params[values.length === 1 ? single : key] = values.length === 1 ? values[0] : values;
  }
  if (criteria.topUnitId !== undefined) {
    where.push(cypher`s.topUnitId = $topUnitId`);
    params['topUnitId'] = criteria.topUnitId;
  }
  if (criteria.designated !== undefined) {
    where.push(cypher`s.designated = $designated`);
    params['designated'] = criteria.designated;
  }
  for (const [key, condition] of standingConditions(criteria)) {
    where.push(condition);
    params[key] = criteria[key];
  }
  for (const [key, condition] of relatedConditions(criteria)) {
    where.push(condition);
    for (const name of key) params[name] = criteria[name];
  }
  return {
    bind: bindService(criteria.text !== undefined, takesPart, patterns),
    where,
    params: textParam(criteria, params),
    unanchored: criteria.text === undefined && patterns.length === 0 && !takesPart,
  };
}

/**
 * Which services the reader may see, of those asked for: by status everywhere, and more statuses in the own units (R97).
 * @param params takes what the condition needs
 */
function readable(
  { visible, statuses, ownStatuses, ownUnitIds }: ServiceCriteria,
  params: Record<string, unknown>,
): CypherText {
  if (statuses === undefined) {
    params['visible'] = visible;
    return cypher`s.status IN $visible`;
  }
  if (ownStatuses === undefined || statuses.length > 0) params['statuses'] = statuses;
  if (ownStatuses === undefined) return cypher`s.status IN $statuses`;
  params['ownStatuses'] = ownStatuses;
  params['ownUnitIds'] = ownUnitIds;
  const own = cypher`s.status IN $ownStatuses AND s.unitId IN $ownUnitIds`;
  return statuses.length === 0 ? own : cypher`(s.status IN $statuses OR (${own}))`;
}

/** Conditions on whose a record is and where it stands. */
function* standingConditions(criteria: ServiceCriteria): Generator<[keyof ServiceCriteria, CypherText]> {
  if (criteria.mineUnitIds !== undefined) yield ['mineUnitIds', cypher`s.unitId IN $mineUnitIds`];
  if (criteria.insideUnitIds !== undefined) yield ['insideUnitIds', cypher`s.unitId IN $insideUnitIds`];
  if (criteria.reviewDueBefore !== undefined)
    yield ['reviewDueBefore', cypher`s.nextReviewDue < $reviewDueBefore`];
  if (criteria.rationaleReviewDueBefore !== undefined)
    yield ['rationaleReviewDueBefore', cypher`s.rationaleReviewDue < $rationaleReviewDueBefore`];
  if (criteria.proposalStatuses !== undefined)
    yield ['proposalStatuses', cypher`s.proposalStatus IN $proposalStatuses`];
}

/** Conditions on what a service is joined to; one channel must meet both conditions on channels. */
function* relatedConditions(
  criteria: ServiceCriteria,
): Generator<[readonly (keyof ServiceCriteria)[], CypherText]> {
  const { channelKinds, channelRationales } = criteria;
  if (channelKinds !== undefined && channelRationales !== undefined) {
    yield [
      ['channelKinds', 'channelRationales'],
      cypher`EXISTS { (s)-[:REACHED_THROUGH]->(c:ChannelOffering) WHERE c.kind IN $channelKinds AND c.rationale IN $channelRationales }`,
    ];
  } else if (channelKinds !== undefined) {
    yield [
      ['channelKinds'],
      cypher`EXISTS { (s)-[:REACHED_THROUGH]->(c:ChannelOffering) WHERE c.kind IN $channelKinds }`,
    ];
  } else if (channelRationales !== undefined) {
    yield [
      ['channelRationales'],
      cypher`EXISTS { (s)-[:REACHED_THROUGH]->(c:ChannelOffering) WHERE c.rationale IN $channelRationales }`,
    ];
  }
  if (criteria.reasons !== undefined)
    yield [['reasons'], cypher`any(reason IN s.reasons WHERE reason IN $reasons)`];
  if (criteria.lifeExperienceIds !== undefined) {
    yield [
      ['lifeExperienceIds'],
      cypher`EXISTS { (s)<-[:INVOLVES]-(:Stage)<-[:HAS_STAGE]-(l:LifeExperience) WHERE l.id IN $lifeExperienceIds }`,
    ];
  }
  if (criteria.noGapAtSnapshotId !== undefined) {
    const none = cypher`NOT EXISTS { (s)-[:GAP_AT]->(:GapSnapshot {id: $noGapAtSnapshotId}) }`;
    yield [['noGapAtSnapshotId'], none];
  }
  if (criteria.hispIds !== undefined) {
    yield [
      ['hispIds'],
      cypher`EXISTS { (s)<-[:RESPONSIBLE_FOR {lead: true}]-(:Unit)-[:PART_OF*0..8]->(:Unit)<-[:DESIGNATES]-(h:HispDesignation) WHERE h.id IN $hispIds }`,
    ];
  }
}

function bindService(hasText: boolean, takesPart: boolean, patterns: readonly CypherText[]): CypherText {
  const text = cypher`CALL db.index.fulltext.queryNodes('serviceText', $text) YIELD node AS s`;
  const start = [...(hasText ? [text] : []), ...(takesPart ? [participating] : [])];
  if (patterns.length > 0) start.push(cypher`MATCH ${joinCypher(patterns, ', ')}`);
  else if (start.length === 0) start.push(cypher`MATCH (s:Service)`);
  else if (!takesPart) start.push(cypher`WITH s`);
  return joinCypher(start, ' ');
}

function textParam(criteria: ServiceCriteria, params: Record<string, unknown>): Record<string, unknown> {
  return criteria.text === undefined ? params : { ...params, text: criteria.text };
}

/** The whole match, with more conditions behind it where there are some. Binds each service once, as `s`. */
export function matchText(match: ServiceMatch, more: readonly CypherText[] = []): CypherText {
  return cypher`${match.bind} WHERE ${joinCypher([...match.where, ...more], ' AND ')}`;
}

import type { JourneyStatus } from '../../schema/vocabulary/journey.ts';
import { ObservationKind, Severity } from '../../schema/vocabulary/observation.ts';
import { cypher, int, joinCypher, listScalars, namesOf } from '../graph/cypher.ts';
import type { CypherText, Params, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import { inUnit } from './journey-page.statements.ts';
import { observationEvidence } from './journey-parts.statements.ts';
import { decodeJourney, journeyScalars } from './journey-record.statements.ts';
import { decodeLifeExperience, lifeExperienceScalars } from './journey.statements.ts';

/** Lists over all journeys that a reader sees. */

const AFTER_ALL = '\u{10FFFF}';

interface Stretch {
  readonly direction: 'FORWARD' | 'BACKWARD';
  readonly key: string | null;
  readonly limit: number;
}

function stretchOf({ direction, key, limit }: Stretch) {
  const forward = direction === 'FORWARD';
  return {
    compare: forward ? cypher`>` : cypher`<`,
    order: forward ? cypher`` : cypher`DESC`,
    params: { bound: key ?? (forward ? '' : AFTER_ALL), limit: int(limit) },
  };
}

/** A checked filter of pain points and bright spots. */
export interface PainPointCriteria {
  /** Statuses of journeys that the reader sees. */
  readonly visible: readonly JourneyStatus[];
  readonly kinds: readonly ObservationKind[];
  readonly severities?: readonly Severity[];
  readonly journeyId?: string;
  readonly unitId?: string;
  readonly serviceId?: string;
}

function whereOf({ severities, journeyId, unitId, serviceId }: PainPointCriteria): CypherText[] {
  return [
    cypher`o.kind IN $kinds`,
    cypher`j.status IN $visible`,
    severities === undefined ? [] : cypher`o.severity IN $severities`,
    journeyId === undefined ? [] : cypher`j.id = $journeyId`,
    unitId === undefined ? [] : cypher`EXISTS { MATCH (p)-[:USES|EXPECTS]->(x) WHERE ${inUnit} }`,
    serviceId === undefined ? [] : cypher`EXISTS { (p)-[:USES]->(:Service {id: $serviceId}) }`,
  ].flat();
}

const paramsOf = (criteria: object): Params =>
  Object.fromEntries(Object.entries(criteria).filter(([, value]) => value !== undefined));

const toJourney = cypher`MATCH (o)<-[:SHOWS]-(p:Step)<-[:HAS_STEP]-(g:JourneyStage)<-[:HAS_STAGE]-(j:Journey)`;

/** Pain points and bright spots of one page, the worst first. */
export function painPointPage(criteria: PainPointCriteria, stretch: Stretch) {
  const { compare, order, params } = stretchOf(stretch);
  const statement: Statement<{ key: string; node: ReturnType<typeof decodePainPoint> }> = {
    name: 'journeys.painPointPage',
    text: cypher`MATCH (o:Observation) WHERE o.listKey ${compare} $bound
      ${toJourney} WHERE ${joinCypher(whereOf(criteria), ' AND ')}
      WITH o, p, g, j ORDER BY o.listKey ${order} LIMIT $limit
      RETURN o.listKey AS key, o { .id, .kind, .text, .severity, evidence: COLLECT { ${observationEvidence.body} } } AS observation,
        j { .id, .name } AS journey, g.name AS stageName, p { .id, .name } AS step,
        COLLECT { MATCH (p)-[use:USES]->(s:Service) WHERE s.status = 'PUBLISHED' WITH s, use ORDER BY use.position LIMIT 50
          RETURN { id: s.id, agencyId: s.topUnitId } } AS services,
        COLLECT { MATCH (p)-[:EXPECTS]->(x:Unit) RETURN x.topId LIMIT 1 } AS expected`,
    params: { ...paramsOf(criteria), ...params },
    decode: (row) => ({ key: row.string('key'), node: decodePainPoint(row) }),
  };
  return statement;
}

function decodePainPoint(row: Row) {
  const observation = row.row('observation');
  const services = row.rows('services');
  return {
    id: observation.string('id'),
    kind: observation.word('kind', ObservationKind),
    text: observation.string('text'),
    severity: observation.has('severity') ? observation.word('severity', Severity) : null,
    evidence: observation.rows('evidence').map(observationEvidence.decode),
    journey: decodeName(row.row('journey')),
    stageName: row.string('stageName'),
    stepId: row.row('step').string('id'),
    stepName: row.row('step').string('name'),
    serviceIds: services.map((service) => service.string('id')),
    agencyId: services[0]?.string('agencyId') ?? row.strings('expected')[0] ?? null,
  };
}
export type PainPointRecord = ReturnType<typeof decodePainPoint>;

const decodeName = (row: Row) => ({ id: row.string('id'), name: row.string('name') });

/** How many pain points and bright spots a filter finds. */
export function painPointTotal(criteria: PainPointCriteria): Statement<number> {
  return {
    name: 'journeys.painPointTotal',
    text: cypher`MATCH (o:Observation) WHERE o.listKey > '' ${toJourney} WHERE ${joinCypher(whereOf(criteria), ' AND ')} RETURN count(o) AS total`,
    params: paramsOf(criteria),
    decode: (row) => row.number('total'),
  };
}

/** Services that journeys of at least two life experiences use, with how many; bound to `s` and `n`. */
const shared = cypher`MATCH (j:Journey) WHERE j.status IN $visible WITH j ORDER BY j.nameKey LIMIT $scanned
  MATCH (l:LifeExperience)-[:HAS_JOURNEY]->(j)-[:HAS_STAGE]->(:JourneyStage)-[:HAS_STEP]->(:Step)-[:USES]->(s:Service)
  WHERE s.status = 'PUBLISHED'
  WITH s, count(DISTINCT l) AS n WHERE n > 1`;

/** Services of one page that several life experiences share, the most shared first. */
export function sharedServicePage(visible: readonly JourneyStatus[], scanned: number, stretch: Stretch) {
  const { compare, order, params } = stretchOf(stretch);
  const statement: Statement<{ key: string; node: ReturnType<typeof decodeShared> }> = {
    name: 'journeys.sharedServicePage',
    text: cypher`${shared} WITH s, right('0000' + toString(9999 - n), 4) + '|' + s.nameKey AS key WHERE key ${compare} $bound
      WITH s, key ORDER BY key ${order} LIMIT $limit
      RETURN key, s.id AS serviceId,
        COLLECT { MATCH (l:LifeExperience)-[:HAS_JOURNEY]->(j:Journey)-[:HAS_STAGE]->(:JourneyStage)-[:HAS_STEP]->(:Step)-[:USES]->(s)
          WHERE j.status IN $visible WITH DISTINCT l ORDER BY l.nameKey LIMIT 100 RETURN l { ${lifeExperienceScalars} } } AS lifeExperiences,
        COLLECT { MATCH (j:Journey)-[:HAS_STAGE]->(:JourneyStage)-[:HAS_STEP]->(:Step)-[:USES]->(s)
          WHERE j.status IN $visible WITH DISTINCT j ORDER BY j.nameKey LIMIT 100 RETURN j { .id, .name } } AS journeys`,
    params: { visible, scanned: int(scanned), ...params },
    decode: (row) => ({ key: row.string('key'), node: decodeShared(row) }),
  };
  return statement;
}

function decodeShared(row: Row) {
  return {
    serviceId: row.string('serviceId'),
    lifeExperiences: row.rows('lifeExperiences').map(decodeLifeExperience),
    journeys: row.rows('journeys').map(decodeName),
  };
}

/** How many services several life experiences share. */
export function sharedServiceTotal(visible: readonly JourneyStatus[], scanned: number): Statement<number> {
  return {
    name: 'journeys.sharedServiceTotal',
    text: cypher`${shared} RETURN count(s) AS total`,
    params: { visible, scanned: int(scanned) },
    decode: (row) => row.number('total'),
  };
}

/** Journeys of many life experiences, by name. */
export function journeysOfLifeExperiences(ids: readonly string[], visible: readonly JourneyStatus[]) {
  const statement: Statement<{ id: string; value: ReturnType<typeof decodeJourney>[] }> = {
    name: 'journeys.journeysOfLifeExperiences',
    text: cypher`UNWIND $ids AS id MATCH (l:LifeExperience {id: id})
      RETURN id, COLLECT { MATCH (l)-[:HAS_JOURNEY]->(j:Journey) WHERE j.status IN $visible
        WITH j ORDER BY j.nameKey LIMIT 100 RETURN j { ${journeyScalars} } } AS rows`,
    params: { ids, visible },
    decode: (row) => ({ id: row.string('id'), value: row.rows('rows').map(decodeJourney) }),
  };
  return statement;
}

const journeyNames = namesOf(journeyScalars);

/** Published journeys with a step that uses the service `s`, by name. */
export const journeysOfService = {
  body: cypher`MATCH (s)<-[:USES]-(:Step)<-[:HAS_STEP]-(:JourneyStage)<-[:HAS_STAGE]-(journey:Journey) WHERE journey.status = 'PUBLISHED'
    WITH DISTINCT journey ORDER BY journey.nameKey LIMIT 100 RETURN [${listScalars(cypher`journey`, journeyNames)}]`,
  names: journeyNames,
  decode: decodeJourney,
};

/** Published journeys that use each of many services. */
export function journeysOfServices(ids: readonly string[]) {
  const statement: Statement<{ id: string; value: ReturnType<typeof decodeJourney>[] }> = {
    name: 'journeys.journeysOfServices',
    text: cypher`UNWIND $ids AS id MATCH (s:Service {id: id}) RETURN id, COLLECT { ${journeysOfService.body} } AS rows`,
    params: { ids },
    decode: (row) => ({
      id: row.string('id'),
      value: row.listedRows('rows', journeysOfService.names).map(decodeJourney),
    }),
  };
  return statement;
}

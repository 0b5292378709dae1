import { JourneyStatus } from '../../schema/vocabulary/journey.ts';
import {
  JourneyRequestKind,
  JourneyRequestState,
  JourneyRequestStep,
} from '../../schema/vocabulary/journey-request.ts';
import { cypher, int, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';

/** A request with what both sides said. */
export type RequestRow = ReturnType<typeof decodeRequest>;

const requestMap = cypher`r { .id, .kind, .state, .version, .journeyId, .stepId, .stepName, .unitId, .serviceId, .openedBy, .openedById, .openedAt, .updatedAt, .listKey,
  journeyName: head(COLLECT { MATCH (j:Journey {id: r.journeyId}) RETURN j.name }),
  messages: COLLECT { MATCH (m:JourneyMessage)-[:SAID_IN]->(r) WITH m ORDER BY m.position RETURN m { .by, .at, .side, .step, .text } } }`;

function decodeRequest(row: Row) {
  return {
    __typename: 'JourneyRequest' as const,
    id: row.string('id'),
    kind: row.word('kind', JourneyRequestKind),
    state: row.word('state', JourneyRequestState),
    version: row.number('version'),
    journey: { id: row.string('journeyId'), name: row.optionalString('journeyName') ?? '' },
    stepId: row.optionalString('stepId'),
    stepName: row.optionalString('stepName'),
    unitId: row.string('unitId'),
    serviceId: row.optionalString('serviceId'),
    openedBy: row.string('openedBy'),
    openedById: row.string('openedById'),
    openedAt: row.string('openedAt'),
    updatedAt: row.string('updatedAt'),
    key: row.string('listKey'),
    messages: row.rows('messages').map((one) => ({
      by: one.string('by'),
      at: one.string('at'),
      side: one.string('side'),
      step: one.has('step') ? one.word('step', JourneyRequestStep) : null,
      text: one.string('text'),
    })),
  };
}

/** Requests by id. */
export function requestsById(ids: readonly string[]): Statement<{ id: string; value: RequestRow }> {
  return {
    name: 'journeys.requestsById',
    text: cypher`UNWIND $ids AS id MATCH (r:JourneyRequest {id: id}) RETURN ${requestMap} AS node`,
    params: { ids },
    decode: (row) => {
      const value = decodeRequest(row.row('node'));
      return { id: value.id, value };
    },
  };
}

/** A checked filter of requests: only conditions that narrow are there. */
export interface RequestCriteria {
  /** Units whose requests the reader sees; left out where that is all of them. */
  readonly ownUnitIds?: readonly string[];
  readonly unitId?: string;
  readonly journeyId?: string;
  readonly states?: readonly JourneyRequestState[];
  readonly kinds?: readonly JourneyRequestKind[];
}

const conditions: Readonly<Record<keyof RequestCriteria, CypherText>> = {
  ownUnitIds: cypher`r.unitId IN $ownUnitIds`,
  unitId: cypher`EXISTS { MATCH (:Unit {id: r.unitId})-[:PART_OF*0..16]->(:Unit {id: $unitId}) }`,
  journeyId: cypher`r.journeyId = $journeyId`,
  states: cypher`r.state IN $states`,
  kinds: cypher`r.kind IN $kinds`,
};

const conditionsOf = (criteria: RequestCriteria): CypherText[] =>
  (Object.keys(conditions) as (keyof RequestCriteria)[]).flatMap((name) =>
    criteria[name] === undefined ? [] : [conditions[name]],
  );

/** A text behind every sort key. */
const AFTER_ALL = '\u{10FFFF}';

/** Requests of one page, the latest first. */
export function requestPage(
  criteria: RequestCriteria,
  stretch: { readonly forward: boolean; readonly key: string | null; readonly limit: number },
): Statement<RequestRow> {
  const { forward, key, limit } = stretch;
  const bound = forward ? cypher`r.listKey < $bound` : cypher`r.listKey > $bound`;
  return {
    name: 'journeys.requestPage',
    text: cypher`MATCH (r:JourneyRequest) WHERE ${joinCypher([bound, ...conditionsOf(criteria)], ' AND ')}
      WITH r ORDER BY r.listKey ${forward ? cypher`DESC` : cypher``} LIMIT $limit RETURN ${requestMap} AS node`,
    params: { ...criteria, bound: key ?? (forward ? AFTER_ALL : ''), limit: int(limit) },
    decode: (row) => decodeRequest(row.row('node')),
  };
}

/** How many requests a filter finds. */
export function requestTotal(criteria: RequestCriteria): Statement<number> {
  return {
    name: 'journeys.requestTotal',
    text: cypher`MATCH (r:JourneyRequest) WHERE ${joinCypher([cypher`r.listKey > ''`, ...conditionsOf(criteria)], ' AND ')} RETURN count(r) AS total`,
    params: { ...criteria },
    decode: (row) => row.number('total'),
  };
}

/** What a request that is to be opened names, as far as it is there. */
export function namedByRequest(named: {
  readonly journeyId: string;
  readonly stepId: string | null;
  readonly unitId: string;
  readonly serviceId: string | null;
}) {
  return {
    name: 'journeys.namedByRequest',
    text: cypher`RETURN head(COLLECT { MATCH (j:Journey {id: $journeyId}) RETURN j.status }) AS journeyStatus,
      head(COLLECT { MATCH (p:Step {id: $stepId}) WHERE p.journeyId = $journeyId RETURN p.name }) AS stepName,
      head(COLLECT { MATCH (u:Unit {id: $unitId}) RETURN u.name }) AS unitName,
      head(COLLECT { MATCH (s:Service {id: $serviceId}) RETURN s { .status, unitIds: COLLECT {
        MATCH (:Unit {id: s.unitId})-[:PART_OF*0..16]->(above:Unit) RETURN above.id } } }) AS service`,
    params: { ...named },
    decode: (row: Row) => {
      const service = row.optionalRow('service');
      return {
        journeyStatus: row.has('journeyStatus') ? row.word('journeyStatus', JourneyStatus) : null,
        stepName: row.optionalString('stepName'),
        unitName: row.optionalString('unitName'),
        service:
          service === null
            ? null
            : { published: service.string('status') === 'PUBLISHED', unitIds: service.strings('unitIds') },
      };
    },
  } satisfies Statement<unknown>;
}

/** Unit that leads a service; none where there is no such service. */
export function unitOfService(serviceId: string): Statement<string> {
  return {
    name: 'journeys.unitOfService',
    text: cypher`MATCH (s:Service {id: $serviceId}) RETURN s.unitId AS unitId`,
    params: { serviceId },
    decode: (row) => row.string('unitId'),
  };
}

/** How many requests wait for one side, and since when the oldest has. */
export interface WaitingRequests {
  readonly count: number;
  readonly since: string | null;
}

/** Requests that wait for the agencies' side of these units. */
export function waitingForUnits(unitIds: readonly string[]): Statement<WaitingRequests> {
  return {
    name: 'journeys.waitingForUnits',
    text: cypher`MATCH (r:JourneyRequest) WHERE r.waitsFor = 'AGENCY' AND r.unitId IN $unitIds RETURN count(r) AS count, min(r.updatedAt) AS since`,
    params: { unitIds },
    decode: decodeWaiting,
  };
}

/** Requests that wait for the teams' side. Every request has a unit; naming it lets the index of both be used. */
export function waitingForTeams(): Statement<WaitingRequests> {
  return {
    name: 'journeys.waitingForTeams',
    text: cypher`MATCH (r:JourneyRequest) WHERE r.waitsFor = 'TEAM' AND r.unitId IS NOT NULL RETURN count(r) AS count, min(r.updatedAt) AS since`,
    params: {},
    decode: decodeWaiting,
  };
}

const decodeWaiting = (row: Row): WaitingRequests => ({
  count: row.number('count'),
  since: row.optionalString('since'),
});

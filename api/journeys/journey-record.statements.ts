import { JourneyState, JourneyStatus } from '../../schema/vocabulary/journey.ts';
import { Confidence } from '../../schema/vocabulary/service.ts';
import { cypher, joinCypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';
import { decodeLifeExperience, lifeExperienceScalars } from './journey.statements.ts';
import { decodeMap, mapParams, projectMap } from './journey-map.statements.ts';
import type { MapShape } from './journey-map.statements.ts';

/** Stored properties of a journey. */
export const journeyScalars = cypher`.id, .name, .description, .state, .status, .version, .orderAssumed, .source, .confidence, .updatedAt, .updatedBy`;

export function decodeJourney(row: Row) {
  return {
    __typename: 'Journey' as const,
    id: row.string('id'),
    name: row.string('name'),
    description: row.optionalString('description') ?? '',
    state: row.word('state', JourneyState),
    status: row.word('status', JourneyStatus),
    version: row.number('version'),
    orderAssumed: row.boolean('orderAssumed'),
    source: row.string('source'),
    confidence: row.word('confidence', Confidence),
    updatedAt: row.string('updatedAt'),
    changedBy: row.optionalString('updatedBy'),
  };
}
export type JourneyScalars = ReturnType<typeof decodeJourney>;

/** Edges of a journey bound to `j`, by field. The statement has `$visible`: statuses of journeys that the reader sees. */
export const journeyEdges = {
  lifeExperience: {
    body: cypher`MATCH (life:LifeExperience)-[:HAS_JOURNEY]->(j) RETURN life { ${lifeExperienceScalars} } LIMIT 1`,
    decode: decodeLifeExperience,
  },
  basedOn: {
    body: cypher`MATCH (j)-[:BASED_ON]->(first:Journey) WHERE first.status IN $visible RETURN first { ${journeyScalars} } LIMIT 1`,
    decode: decodeJourney,
  },
  copies: {
    body: cypher`MATCH (j)<-[:BASED_ON]-(copy:Journey) WHERE copy.status IN $visible
      WITH copy ORDER BY copy.nameKey LIMIT 50 RETURN copy { ${journeyScalars} }`,
    decode: decodeJourney,
  },
  personas: {
    body: cypher`MATCH (j)-[drawn:DRAWN_FOR]->(one:Persona) WITH one, drawn ORDER BY drawn.position, one.id LIMIT 50
      RETURN one { .id, .name, .description }`,
    decode: (row: Row) => ({
      id: row.string('id'),
      name: row.string('name'),
      description: row.optionalString('description'),
    }),
  },
};
export type JourneyEdge = keyof typeof journeyEdges;
export const journeyEdgeNames = Object.keys(journeyEdges) as readonly JourneyEdge[];

/** What of a journey is brought: edges, and its map as far as it is selected. */
export interface JourneySelection<S, U, R, T> {
  readonly edges: readonly JourneyEdge[];
  readonly map?: MapShape<S, U, R, T>;
}

/** Projection of a journey bound to `j`. */
export function projectJourney<S, U, R, T>({ edges, map }: JourneySelection<S, U, R, T>): CypherText {
  const along = edges.map((name) => cypher`, ${name as CypherText}: COLLECT { ${journeyEdges[name].body} }`);
  const parts = map === undefined ? cypher`` : cypher`, map: { ${projectMap(map)} }`;
  return cypher`j { ${journeyScalars}${joinCypher(along, '')}${parts} }`;
}

/** Reads a map that `projectJourney` made. */
export function decodeSelectedJourney<S, U, R, T>({ edges, map }: JourneySelection<S, U, R, T>, row: Row) {
  const fetched: { [E in JourneyEdge]?: readonly ReturnType<(typeof journeyEdges)[E]['decode']>[] } = {};
  for (const name of edges)
    Object.assign(fetched, { [name]: row.rows(name).map((one) => journeyEdges[name].decode(one)) });
  return {
    ...decodeJourney(row),
    fetched,
    map: map === undefined ? null : decodeMap(map, row.row('map')),
  };
}

/** Journeys by id, as far as the reader may see them. */
export function journeysById<S, U, R, T>(
  ids: readonly string[],
  visible: readonly JourneyStatus[],
  selection: JourneySelection<S, U, R, T>,
): Statement<{ readonly id: string; readonly value: ReturnType<typeof decodeSelectedJourney<S, U, R, T>> }> {
  return {
    name:
      selection.map === undefined ? 'journeys.journeysById' : `journeys.journeysById.${selection.map.extent}`,
    text: cypher`UNWIND $ids AS id MATCH (j:Journey {id: id}) WHERE j.status IN $visible RETURN id, ${projectJourney(selection)} AS node`,
    params: { ids, visible, ...(selection.map === undefined ? {} : mapParams) },
    decode: (row) => ({ id: row.string('id'), value: decodeSelectedJourney(selection, row.row('node')) }),
  };
}

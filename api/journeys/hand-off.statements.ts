import type { JourneyStatus } from '../../schema/vocabulary/journey.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import { recordedHandOffs } from './journey-parts.statements.ts';

/** A journey with what hand-offs are made of: names, the agency of each step, and what people recorded. */
export interface OrderedJourney {
  readonly key: string;
  readonly id: string;
  readonly name: string;
  readonly orderAssumed: boolean;
  readonly stages: readonly {
    readonly id: string;
    readonly name: string;
    readonly steps: readonly {
      readonly id: string;
      readonly name: string;
      readonly agencyId: string | null;
    }[];
  }[];
  readonly handOffs: readonly ReturnType<typeof recordedHandOffs.decode>[];
}

/**
 * The order of steps of many journeys, by name.
 * @param journeyId this one alone
 * @param limit most journeys that are read
 */
export function orderedJourneys(
  visible: readonly JourneyStatus[],
  journeyId: string | undefined,
  limit: number,
): Statement<OrderedJourney> {
  const only =
    journeyId === undefined ? cypher`MATCH (j:Journey)` : cypher`MATCH (j:Journey {id: $journeyId})`;
  return {
    name: 'journeys.orderedJourneys',
    text: cypher`${only} WHERE j.status IN $visible WITH j ORDER BY j.nameKey LIMIT $limit
      RETURN j.nameKey AS key, j { .id, .name, .orderAssumed } AS journey,
        COLLECT { MATCH (j)-[has:HAS_STAGE]->(g:JourneyStage) WITH g, has ORDER BY has.position, g.id LIMIT 100
          RETURN g { .id, .name, steps: COLLECT { MATCH (g)-[holds:HAS_STEP]->(p:Step) WITH p, holds ORDER BY holds.position, p.id LIMIT 1000
            RETURN p { .id, .name, agencyId: coalesce(
              head(COLLECT { MATCH (p)-[use:USES]->(s:Service) WHERE s.status = 'PUBLISHED' RETURN s.topUnitId ORDER BY use.position, s.id LIMIT 1 }),
              head(COLLECT { MATCH (p)-[:EXPECTS]->(x:Unit) RETURN x.topId LIMIT 1 })) } } } } AS stages,
        COLLECT { ${recordedHandOffs.body} } AS handOffs`,
    params: { visible, limit: int(limit), ...(journeyId === undefined ? {} : { journeyId }) },
    decode: (row) => {
      const journey = row.row('journey');
      return {
        key: row.string('key'),
        id: journey.string('id'),
        name: journey.string('name'),
        orderAssumed: journey.boolean('orderAssumed'),
        stages: row.rows('stages').map((stage) => ({
          id: stage.string('id'),
          name: stage.string('name'),
          steps: stage.rows('steps').map((step) => ({
            id: step.string('id'),
            name: step.string('name'),
            agencyId: step.optionalString('agencyId'),
          })),
        })),
        handOffs: row.rows('handOffs').map(recordedHandOffs.decode),
      };
    },
  };
}

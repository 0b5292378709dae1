import { cypher } from '../../../api/graph/cypher.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { journeyKeys, observationKeyOf } from '../../../api/journeys/journey-record.rules.ts';
import type {
  StoredJourney,
  StoredObservation,
  StoredStep,
} from '../../../api/journeys/journey-record.rules.ts';
import type { JourneyStatus } from '../../../schema/vocabulary/journey.ts';
import { testId } from '../../support/neo4j.ts';

/** A journey of one stage with two placeholder steps of different agencies, a pain point and a recorded hand-off. */
export interface OwnJourney {
  readonly id: string;
  readonly stepIds: readonly [string, string];
  readonly observationId: string;
  remove(): Promise<void>;
}

/** Makes a journey of its own in the graph. @param unitIds the two units that are expected to give what nobody registered */
export async function makeOwnJourney(
  graph: Graph,
  status: JourneyStatus,
  unitIds: readonly [string, string],
): Promise<OwnJourney> {
  const [id, stageId, one, two, observationId, handOffId] = [
    testId('journey'),
    testId('stage'),
    testId('step'),
    testId('step'),
    testId('mark'),
    testId('handoff'),
  ];
  const named = { id, name: `Journey ${id}`, description: 'A test.' };
  const journey: StoredJourney = {
    ...named,
    ...journeyKeys({ ...named, stages: [] }),
    state: 'CURRENT',
    status,
    version: 1,
    orderAssumed: false,
    source: 'test',
    confidence: 'HIGH',
    updatedAt: '2026-11-03T14:00:00.000Z',
    updatedBy: 'Lea',
  };
  const step = (stepId: string, name: string): StoredStep => ({
    id: stepId,
    journeyId: id,
    originId: null,
    name,
    goal: 'To get on',
    channel: 'WEBSITE',
    actorLevels: ['STATE'],
    momentThatMatters: true,
    emotion: -1,
    burdens: '[{"kind":"LEARNING","minutes":20,"note":null}]',
    backstageActions: ['Check'],
    policyConstraints: [],
  });
  const observation: StoredObservation = {
    id: observationId,
    journeyId: id,
    kind: 'PAIN_POINT',
    text: 'It takes long.',
    severity: 'HIGH',
    personaIds: [],
    listKey: observationKeyOf('HIGH', observationId),
  };
  const steps = [
    { properties: step(one, 'Ask'), unitId: unitIds[0], position: 1 },
    { properties: step(two, 'Apply'), unitId: unitIds[1], position: 2 },
  ];
  await graph.write('test.journey', async (tx) => {
    await tx.run({
      name: 'test.journey',
      text: cypher`CREATE (j:Journey:Record) SET j = $journey
        CREATE (j)-[:HAS_STAGE {position: 1}]->(g:JourneyStage:Record {id: $stageId, journeyId: $journey.id, name: 'Begin'})
        WITH g UNWIND $steps AS one CREATE (g)-[:HAS_STEP {position: one.position}]->(p:Step:Record) SET p = one.properties
        WITH p, one MATCH (u:Unit {id: one.unitId}) CREATE (p)-[:EXPECTS]->(u)`,
      params: { journey, stageId, steps },
      decode: () => null,
    });
    await tx.run({
      name: 'test.journeyParts',
      text: cypher`MATCH (a:Step {id: $one}) MATCH (b:Step {id: $two})
        CREATE (a)-[:HANDS_OFF {id: $handOffId, kind: 'REFERS_TO', note: 'By letter', position: 1}]->(b)
        CREATE (a)-[:SHOWS {position: 1}]->(o:Observation:Record) SET o = $observation
        CREATE (e:Evidence:Record {id: $observation.id + '-evidence', journeyId: a.journeyId, method: 'INTERVIEW', participants: 12, date: '2026-03', confidence: 'HIGH'})
        CREATE (e)-[:SUPPORTS {position: 1}]->(o)`,
      params: { one, two, handOffId, observation },
      decode: () => null,
    });
  });
  return {
    id,
    stepIds: [one, two],
    observationId,
    remove: async () => {
      await graph.write('test.forget', (tx) =>
        tx.run({
          name: 'test.forget',
          text: cypher`MATCH (n:Record) WHERE n.id = $id OR (n:Step AND n.journeyId = $id) OR (n:JourneyStage AND n.journeyId = $id)
            OR (n:Observation AND n.journeyId = $id) OR (n:Evidence AND n.journeyId = $id) DETACH DELETE n`,
          params: { id },
          decode: () => null,
        }),
      );
    },
  };
}

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { createJourney } from '../../../api/journeys/create-journey.ts';
import type { GivenJourney } from '../../../api/journeys/given-journey.rules.ts';
import { journeyListLimits } from '../../../schema/vocabulary/journey-limits.ts';
import { testId } from '../../support/neo4j.ts';
import { personWith } from '../inventory/service-writes.ts';
import { makeOwnServices } from '../inventory/own-services.ts';
import type { OwnServices } from '../inventory/own-services.ts';
import { ask, openTestGraph } from '../inventory/test-schema.ts';
import { contextOf, removeJourneys } from './journey-store.ts';

const graph = openTestGraph('empty');
const lead = personWith(['LIFE_EXPERIENCE_LEAD']);
const made: string[] = [];
const { steps: STEPS, handOffs: LINKS } = journeyListLimits;

let own: OwnServices;

beforeAll(async () => {
  await applyGraphSchema(graph);
  own = await makeOwnServices(graph);
}, 300_000);
afterAll(async () => {
  await own.remove();
  await removeJourneys(graph, made);
  await graph.close();
});

/** As many steps and hand-offs as a journey may have, in three stages, each step with these services. */
function largest(mark: string, serviceIds: readonly string[]): GivenJourney {
  const step = (at: number): string => `step-${mark}-${at}`;
  const perStage = STEPS / 3;
  return {
    name: `As large as it may be ${mark}`,
    stages: Array.from({ length: 3 }, (_, stage) => ({
      id: `stage-${mark}-${stage}`,
      name: `Stage ${stage}`,
      steps: Array.from({ length: perStage }, (_step, place) => ({
        id: step(stage * perStage + place),
        name: `Do what has to be done in place ${stage * perStage + place}`,
        serviceIds,
      })),
    })),
    handOffs: Array.from({ length: LINKS }, (_, at) => ({
      id: `handoff-${mark}-${at}`,
      kind: 'REFERS_TO' as const,
      fromStepId: step(at % (STEPS - 2)),
      toStepId: step((at % (STEPS - 2)) + 1 + Math.floor(at / (STEPS - 2))),
    })),
  };
}

interface Read {
  readonly stages: readonly { readonly steps: readonly unknown[] }[];
  readonly handOffs: readonly { readonly basis: string }[];
  readonly figures: { readonly steps: number };
}

describe('the largest journey that may be written', () => {
  it('is read whole and counted within the memory that the database gives a reader', async () => {
    const serviceIds = [await own.add('Apply for a loan'), await own.add('Ask for a card')];
    const given = largest(testId('large'), serviceIds);
    const { id, problems } = await createJourney(contextOf(graph, lead), given, null);
    expect(problems).toEqual([]);
    made.push(id ?? '');
    const { data, errors } = await ask<{ journey: Read }>(
      graph,
      `query ($id: ID!) { journey(id: $id) { stages { steps { id name services { id name } partnerPrograms { id } observations { id } } }
         handOffs { id basis } figures { steps } summary digitalPath { sentence } } }`,
      { id },
      lead,
    );
    expect(errors).toEqual([]);
    const { journey } = data as { journey: Read };
    expect(journey.stages.flatMap(({ steps }) => steps)).toHaveLength(STEPS);
    expect(journey.handOffs.filter(({ basis }) => basis === 'RECORDED')).toHaveLength(LINKS);
    expect(journey.figures.steps).toBe(STEPS);
  }, 120_000);
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { createJourney } from '../../../api/journeys/create-journey.ts';
import type {
  GivenHandOff,
  GivenJourney,
  GivenStage,
  GivenStep,
} from '../../../api/journeys/given-journey.rules.ts';
import { stepsIn } from '../../../api/journeys/journey-document.rules.ts';
import type { JourneyDocument } from '../../../api/journeys/journey-document.rules.ts';
import { replayJourney } from '../../../api/journeys/journey-history.rules.ts';
import { mergeJourney } from '../../../api/journeys/merge-journey.rules.ts';
import { updateJourney } from '../../../api/journeys/update-journey.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnServices } from '../inventory/own-services.ts';
import type { OwnServices } from '../inventory/own-services.ts';
import { personWith } from '../inventory/service-writes.ts';
import { openTestGraph } from '../inventory/test-schema.ts';
import { changesOf, contextOf, nodeIdsOf, removeJourneys, standingOf } from './journey-store.ts';

const graph = openTestGraph('empty');
const lead = personWith(['LIFE_EXPERIENCE_LEAD']);
let own: OwnServices;
let services: readonly string[];
beforeAll(async () => {
  await applyGraphSchema(graph);
  own = await makeOwnServices(graph);
  services = [await own.add('Apply'), await own.add('Renew')];
}, 300_000);
afterAll(async () => {
  await own.remove();
  await graph.close();
});

/** A journey in numbers: which steps stand in which stages, what each has, which pairs are joined. */
interface Drawn {
  readonly stages: readonly { readonly stage: number; readonly steps: readonly number[] }[];
  readonly details: readonly number[];
  readonly pairs: readonly (readonly [number, number])[];
  readonly state: boolean;
}

const STAGES = 3;
const STEPS = 6;

/** Stages in any order, and every step in one of them or in none. */
const drawn: fc.Arbitrary<Drawn> = fc
  .record({
    stages: fc.shuffledSubarray([0, 1, 2], { minLength: 1 }),
    steps: fc.shuffledSubarray([0, 1, 2, 3, 4, 5]),
    places: fc.array(fc.nat(STAGES - 1), { minLength: STEPS, maxLength: STEPS }),
    details: fc.array(fc.nat(6), { minLength: STEPS, maxLength: STEPS }),
    pairs: fc.uniqueArray(fc.tuple(fc.nat(STEPS - 1), fc.nat(STEPS - 1)), {
      maxLength: 5,
      selector: ([a, b]) => `${a} ${b}`,
    }),
    state: fc.boolean(),
  })
  .map(({ stages, steps, places, details, pairs, state }) => ({
    stages: stages.map((stage, i) => ({
      stage,
      steps: steps.filter((step) => (places[step] ?? 0) % stages.length === i),
    })),
    details,
    pairs: pairs.filter(([a, b]) => a !== b && steps.includes(a) && steps.includes(b)),
    state,
  }));

/** What a step has besides its name, by a number. */
function detailsOf(mark: string, step: number, detail: number): Partial<GivenStep> {
  const evidence = {
    id: `evidence-${mark}-${step}`,
    method: 'SURVEY',
    confidence: 'HIGH',
    date: '2025',
  } as const;
  const observation = { id: `mark-${mark}-${step}`, kind: 'PAIN_POINT', text: 'Slow.' } as const;
  const all: readonly Partial<GivenStep>[] = [
    {},
    { serviceIds: services },
    { serviceIds: [...services].reverse(), emotion: -2, channel: 'PHONE' },
    { expectedUnitId: own.unitId, momentThatMatters: true, actorLevels: ['STATE', 'LOCAL'] },
    { observations: [{ ...observation, severity: 'HIGH', evidence: [evidence] }] },
    { observations: [observation], evidence: [evidence], frontstageRoleIds: [own.roleId] },
    { burdens: [{ kind: 'LEARNING', minutes: 30, note: 'Reading.' }], backstageActions: ['File it'] },
  ];
  return all[detail] ?? {};
}

function inputOf(mark: string, { stages, details, pairs, state }: Drawn): GivenJourney {
  const stepOf = (step: number): GivenStep => ({
    id: `step-${mark}-${step}`,
    name: `Step ${step}`,
    ...detailsOf(mark, step, details[step] ?? 0),
  });
  return {
    state: state ? 'FUTURE' : 'CURRENT',
    stages: stages.map(({ stage, steps }): GivenStage => ({
      id: `stage-${mark}-${stage}`,
      name: `Stage ${stage}`,
      steps: steps.map(stepOf),
    })),
    handOffs: pairs.map(([from, to], i): GivenHandOff => ({
      id: `handoff-${mark}-${i}`,
      kind: from < to ? 'REQUIRES_OUTPUT_OF' : 'REFERS_TO',
      fromStepId: `step-${mark}-${from}`,
      toStepId: `step-${mark}-${to}`,
    })),
  };
}

const stepIds = (document: JourneyDocument): string[] => stepsIn(document).map(({ id }) => id);

describe('a journey, whatever valid is saved of it', () => {
  it('is stored as the last accepted save, keeps the nodes of parts that stay, rises by versions and is what its history replays to', async () => {
    const done = { written: 0, moved: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(drawn, { minLength: 2, maxLength: 6 }), async (saves) => {
        const mark = testId('p');
        const { id } = await createJourney(contextOf(graph, lead), { name: `Journey ${mark}` }, null);
        if (id === null) throw new Error('The journey was not made.');
        let version = 1;
        let wanted = mergeJourney(null, { name: `Journey ${mark}` });
        let nodes = await nodeIdsOf(graph, id);
        for (const [i, save] of saves.entries()) {
          const input = inputOf(mark, save);
          const asked = { id, version, comment: null, requestKey: null };
          const answer = await updateJourney(contextOf(graph, lead, i), asked, input);
          expect([answer.problems, answer.conflict]).toEqual([[], null]);
          const before = wanted;
          wanted = mergeJourney(before, input);
          const changed = JSON.stringify(wanted) !== JSON.stringify(before);
          expect(answer.version).toBe(version + (changed ? 1 : 0));
          version = answer.version ?? 0;
          const standing = await standingOf(graph, id);
          expect(standing.document).toEqual(wanted);
          expect(standing.version).toBe(version);
          const now = await nodeIdsOf(graph, id);
          for (const [part, node] of nodes)
            if (now.has(part)) expect([part, now.get(part)]).toEqual([part, node]);
          nodes = now;
          done.written += changed ? 1 : 0;
          done.moved += stepIds(before).filter((step) => stepIds(wanted).includes(step)).length;
        }
        const changes = await changesOf(graph, id);
        expect(changes.map((change) => change.version)).toEqual(
          Array.from({ length: version }, (_, i) => i + 1),
        );
        expect(replayJourney(changes)).toEqual(wanted);
        await removeJourneys(graph, [id]);
      }),
      { numRuns: 25, endOnFailure: true, seed: 20261128 },
    );
    expect(done.written).toBeGreaterThan(30);
    expect(done.moved).toBeGreaterThan(30);
  }, 600_000);
});

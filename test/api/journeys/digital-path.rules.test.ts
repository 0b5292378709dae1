import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { bestDigitalPath } from '../../../api/journeys/digital-path.rules.ts';
import type { JourneyFacts, StepFacts } from '../../../api/journeys/journey-facts.rules.ts';
import { pathSentence } from '../../../api/journeys/journey-sentences.rules.ts';
import { anyJourney } from './journey-arbitraries.ts';

const PROVEN = ['NO_DIGITAL', 'DIGITAL_INFO_ONLY', 'DIGITAL_NOT_TO_END', 'DIGITAL_PARTIAL'];
const RANKS = ['DIGITAL', 'UNKNOWN', 'NOT_IN_INDEX', 'NOT_DIGITAL'];

function ownRank({ services }: StepFacts): number {
  if (services.length === 0) return 2;
  if (services.some((service) => PROVEN.includes(service.digitalGap))) return 3;
  return services.every((service) => service.digitalGap === 'CLOSED') ? 0 : 1;
}

/** The worst rank of a step and all it requires, found by walking until nothing new comes. */
function rankOf(journey: JourneyFacts, id: string): number {
  const reached = new Set([id]);
  for (let before = 0; before !== reached.size;) {
    before = reached.size;
    for (const { kind, fromStepId, toStepId } of journey.handOffs)
      if (kind === 'REQUIRES_OUTPUT_OF' && reached.has(fromStepId)) reached.add(toStepId);
  }
  const steps = journey.stages.flatMap((stage) => stage.steps);
  return Math.max(...steps.filter((step) => reached.has(step.id)).map(ownRank));
}

const agencyOf = (step: StepFacts): string | undefined =>
  step.services.length > 0 ? step.services[0]?.agencyId : step.expected?.agencyId;

/** Every way of choosing one step out of each stage, compared one by one. */
function bestByTryingAll(journey: JourneyFacts): string[] {
  const stages = journey.stages.map((stage) => stage.steps).filter((steps) => steps.length > 0);
  const ways = stages.reduce<StepFacts[][]>(
    (all, steps) => all.flatMap((way) => steps.map((step) => [...way, step])),
    [[]],
  );
  const weigh = (way: StepFacts[]): number[] => {
    const ranks = way.map((step) => rankOf(journey, step.id));
    const changes = way.slice(1).filter((step, i) => {
      const [one, next] = [way[i] === undefined ? undefined : agencyOf(way[i]), agencyOf(step)];
      return one !== undefined && next !== undefined && one !== next;
    }).length;
    const places = way.map((step, i) => stages[i]?.indexOf(step) ?? 0);
    return [...[3, 2, 1].map((rank) => ranks.filter((one) => one === rank).length), changes, ...places];
  };
  const weighed = ways.map((way) => ({ way, weight: weigh(way) }));
  weighed.sort((a, b) => {
    const i = a.weight.findIndex((one, k) => one !== b.weight[k]);
    return i === -1 ? 0 : (a.weight[i] ?? 0) - (b.weight[i] ?? 0);
  });
  return (weighed[0]?.way ?? []).map((step) => step.id);
}

describe('the best digital path', () => {
  it('is the one that trying all ways finds, for any small journey', () => {
    fc.assert(
      fc.property(anyJourney({ stages: 4, steps: 3 }), (journey) => {
        const path = bestDigitalPath(journey);
        expect(path.steps.map((step) => step.stepId)).toEqual(bestByTryingAll(journey));
      }),
      { numRuns: 300 },
    );
  });

  it('ranks each of its steps by the worst of what it requires, and breaks at the first that is not digital', () => {
    fc.assert(
      fc.property(anyJourney({ stages: 4, steps: 4 }), (journey) => {
        const { steps, firstBreak, complete } = bestDigitalPath(journey);
        expect(steps.map((step) => step.rank)).toEqual(
          steps.map((step) => RANKS[rankOf(journey, step.stepId)]),
        );
        const broken = steps.find((step) => step.rank !== 'DIGITAL');
        expect(firstBreak).toEqual(broken ?? null);
        expect(complete).toBe(steps.length > 0 && broken === undefined);
      }),
    );
  });

  it('ends for steps that require each other in a circle', () => {
    const service = {
      id: 's',
      unitId: 'u',
      agencyId: 'a',
      physicalGap: 'NONE',
      rationaleState: 'MISSING',
    } as const;
    const step = (id: string, digitalGap: 'CLOSED' | 'NO_DIGITAL'): StepFacts => ({
      id,
      name: id,
      services: [{ ...service, digitalGap, designated: false, channels: 1, formIds: [] }],
      expected: null,
      channel: null,
      actorLevels: [],
      momentThatMatters: false,
      minutes: [],
      painPoints: 0,
      brightSpots: 0,
    });
    const needs = (from: string, to: string) =>
      ({
        id: `${from}${to}`,
        kind: 'REQUIRES_OUTPUT_OF',
        note: null,
        fromStepId: from,
        toStepId: to,
      }) as const;
    const journey: JourneyFacts = {
      id: 'j',
      name: 'J',
      orderAssumed: false,
      stages: [
        { id: 'g1', name: 'First', steps: [step('one', 'CLOSED')] },
        { id: 'g2', name: 'Second', steps: [step('two', 'NO_DIGITAL')] },
      ],
      handOffs: [needs('one', 'two'), needs('two', 'one')],
      unitNames: new Map([['u', 'The Unit']]),
    };
    const path = bestDigitalPath(journey);
    expect(path.steps.map(({ rank, requires }) => ({ rank, requires }))).toEqual([
      { rank: 'NOT_DIGITAL', requires: ['two'] },
      { rank: 'NOT_DIGITAL', requires: ['one'] },
    ]);
    expect(pathSentence(path, journey.unitNames)).toBe(
      'On the best digital path, 0 of 2 stages can be finished digitally. It first breaks in the stage “First”: “one” cannot be finished digitally; The Unit is responsible.',
    );
  });
});

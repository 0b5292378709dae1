import { describe, expect, it } from '@jest/globals';
import { compareJourneys } from '../../../../web/journeys/compare/compare-documents.ts';
import type { ComparedJourney } from '../../../../web/journeys/compare/compare-documents.ts';

type Stage = ComparedJourney['stages'][number];
type Step = Stage['steps'][number];

function step(id: string, change: Partial<Step> = {}): Step {
  return {
    id,
    originId: null,
    name: `Step ${id}`,
    goal: null,
    services: [],
    goneServices: [],
    partnerPrograms: [],
    expectedUnit: null,
    channel: null,
    actorLevels: [],
    momentThatMatters: false,
    emotion: null,
    burdens: [],
    observations: [],
    evidence: [],
    frontstageRoles: [],
    backstageActions: [],
    supportTools: [],
    policyConstraints: [],
    ...change,
  };
}

const stage = (id: string, steps: Step[], originId: string | null = null): Stage => ({
  id,
  originId,
  name: `Stage ${id.replace('-copy', '')}`,
  description: null,
  steps,
});

const journey = (stages: Stage[], handOffs: ComparedJourney['handOffs'] = []): ComparedJourney =>
  ({ name: 'A journey', personas: [], lifeExperience: null, stages, handOffs }) as unknown as ComparedJourney;

const copyOf = (id: string, change: Partial<Step> = {}): Step =>
  step(`${id}-copy`, { originId: id, name: `Step ${id}`, ...change });

const words = (a: ComparedJourney, b: ComparedJourney): string[] =>
  compareJourneys(a, b).map((difference) => difference.words);

describe('what a copy has other than its original', () => {
  const original = journey([stage('x', [step('1'), step('2')]), stage('y', [step('3')])]);

  it('is nothing where nothing was changed, in either direction', () => {
    const copy = journey([
      stage('x-copy', [copyOf('1'), copyOf('2')], 'x'),
      stage('y-copy', [copyOf('3')], 'y'),
    ]);
    expect(words(original, copy)).toEqual([]);
    expect(words(copy, original)).toEqual([]);
  });

  it('is told where only the order of steps or of stages differs', () => {
    const copy = journey([
      stage('y-copy', [copyOf('3')], 'y'),
      stage('x-copy', [copyOf('2'), copyOf('1')], 'x'),
    ]);
    expect(words(original, copy)).toEqual([
      'The stages stand in another order: “Stage y”, “Stage x”.',
      'The steps of stage “Stage x” stand in another order: “Step 2”, “Step 1”.',
    ]);
  });

  it('names the services that came and went, and the channel before and after', () => {
    const before = journey([stage('x', [step('1', { services: [{ id: 's', name: 'By letter' }] })])]);
    const after = journey([
      stage('x', [copyOf('1', { services: [{ id: 't', name: 'Online' }], channel: 'WEBSITE' })], 'x'),
    ]);
    expect(words(before, after)).toEqual([
      'Step “Step 1” changes the services (new: “Online”; gone: “By letter”), the channel (from not recorded to Website).',
    ]);
  });

  it('tells two hand-offs between the same steps apart by their kinds', () => {
    const handOff = (id: string, kind: 'REFERS_TO' | 'SHARES_DATA_WITH') => ({
      id,
      basis: 'RECORDED' as const,
      kind,
      fromStepId: '1',
      toStepId: '3',
      note: null,
    });
    const more = journey(original.stages, [handOff('a', 'REFERS_TO'), handOff('b', 'SHARES_DATA_WITH')]);
    expect(words(original, more)).toEqual([
      'A hand-off is added: “Step 1” refers to “Step 3”.',
      'A hand-off is added: “Step 1” shares data with “Step 3”.',
    ]);
  });
});

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
  ({
    name: 'A journey',
    description: '',
    personas: [],
    lifeExperience: null,
    stages,
    handOffs,
  }) as unknown as ComparedJourney;

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

  it('says of journey and stages what their descriptions, personas and life experience were and are', () => {
    const about = (one: ComparedJourney, change: Partial<ComparedJourney>): ComparedJourney => ({
      ...one,
      ...change,
    });
    const persona = (id: string, name: string, description: string | null) => ({ id, name, description });
    const before = about(journey([stage('x', [])]), {
      description: 'How it is',
      orderAssumed: true,
      personas: [persona('p1', 'Parent', null), persona('p2', 'Doctor', null)],
    });
    const after = about(journey([{ ...stage('x-copy', [], 'x'), description: 'Up to the day of birth' }]), {
      description: 'How it is to be',
      orderAssumed: false,
      lifeExperience: { id: 'life', name: 'Having a child' },
      personas: [persona('p3', 'Parent', 'With a first child'), persona('p4', 'Midwife', null)],
    });
    expect(words(before, after)).toEqual([
      'The description of the journey changes: from “How it is” to “How it is to be”.',
      'The life experience changes from none to Having a child.',
      'The order of steps is recorded, and was assumed.',
      'Persona “Parent” is described otherwise: now “With a first child”.',
      'Persona “Midwife” is added.',
      'Persona “Doctor” is removed.',
      'Stage “Stage x” is described otherwise: now “Up to the day of birth”.',
    ]);
  });

  it('says of a step what its goal, burdens, levels, pain points and evidence were and are', () => {
    const evidence = (id: string, participants: number): Step['evidence'][number] => ({
      id,
      method: 'SURVEY',
      participants,
      date: '2025',
      confidence: 'HIGH',
      praBasis: null,
      note: null,
    });
    const mark = (
      id: string,
      text: string,
      severity: 'HIGH' | 'LOW' | null,
    ): Step['observations'][number] => ({
      id,
      kind: 'PAIN_POINT',
      text,
      severity,
      personaIds: [],
      evidence: [],
    });
    const before = journey([
      stage('x', [
        step('1', {
          goal: 'Know',
          burdens: [{ kind: 'LEARNING', minutes: 60, note: null }],
          actorLevels: ['STATE'],
          observations: [mark('m1', 'Asks twice', 'HIGH'), mark('m2', 'Waits long', null)],
          evidence: [evidence('e1', 12)],
        }),
      ]),
    ]);
    const after = journey([
      stage(
        'x-copy',
        [
          copyOf('1', {
            goal: 'Be told',
            burdens: [{ kind: 'LEARNING', minutes: 5, note: null }],
            actorLevels: ['STATE', 'FEDERAL'],
            observations: [mark('m3', 'Asks twice', 'LOW')],
            evidence: [evidence('e2', 40)],
          }),
        ],
        'x',
      ),
    ]);
    expect(words(before, after)).toEqual([
      'Step “Step 1” changes ' +
        [
          'the goal (from “Know” to “Be told”)',
          'who acts (new: “Federal”)',
          'the burdens (new: “Learning, 5 minutes”; gone: “Learning, 60 minutes”)',
          'what was observed (gone: “Pain point: Waits long”)',
          'the weight of “Asks twice” (from high to low)',
          'the evidence (new: “Survey, n=40, 2025, general knowledge, likely”; gone: “Survey, n=12, 2025, general knowledge, likely”)',
        ].join(', ') +
        '.',
    ]);
    // Evidence of a copy that says the same is the same, whatever its id.
    const same = journey([stage('x-copy', [copyOf('1', { evidence: [evidence('e9', 12)] })], 'x')]);
    expect(words(journey([stage('x', [step('1', { evidence: [evidence('e1', 12)] })])]), same)).toEqual([]);
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

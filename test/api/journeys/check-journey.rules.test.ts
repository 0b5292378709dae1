import { describe, expect, it } from '@jest/globals';
import type { KnownRecord } from '../../../api/journeys/check-journey-records.rules.ts';
import { checkJourney } from '../../../api/journeys/check-journey.rules.ts';
import type { JourneySurroundings } from '../../../api/journeys/check-journey.rules.ts';
import type { GivenJourney, GivenStep } from '../../../api/journeys/given-journey.rules.ts';
import { mergeJourney } from '../../../api/journeys/merge-journey.rules.ts';
import { givenJourney, givenStage, givenStep } from './written-journeys.ts';

const known: readonly KnownRecord[] = [
  { kind: 'Service', id: 's1', name: 'Apply', published: true },
  { kind: 'Service', id: 'gone', name: 'Old', published: false },
  { kind: 'Unit', id: 'unit-a', name: 'A', published: true },
];
const around: JourneySurroundings = {
  stored: null,
  known,
  taken: new Set(['step-taken']),
  agencyOf: new Map([
    ['s1', 'unit-a'],
    ['unit-b', 'unit-b'],
  ]),
  today: '2026-11-28',
};

const check = (given: GivenJourney, more: Partial<JourneySurroundings> = {}) =>
  checkJourney(mergeJourney(null, given), { ...around, ...more });
const problemsOf = (given: GivenJourney, more: Partial<JourneySurroundings> = {}) =>
  check(given, more).problems.map(({ code, field }) => `${code} ${field}`);
const oneStep = (step: Partial<GivenStep>): GivenJourney => ({
  name: 'A journey',
  stages: [givenStage('1', [givenStep('1', step)])],
});
const evidence = (date: string, participants: number | null = null): GivenJourney =>
  oneStep({ evidence: [{ id: 'evidence-1', method: 'SURVEY', confidence: 'HIGH', date, participants }] });
const handOff = (id: string, from: string, to: string, kind: 'REFERS_TO' | 'REQUIRES_OUTPUT_OF') => ({
  id: `handoff-${id}`,
  kind,
  fromStepId: `step-${from}`,
  toStepId: `step-${to}`,
});
const threeSteps = [
  givenStage(
    '1',
    ['a', 'b', 'c'].map((id) => givenStep(id)),
  ),
];
const long = 'x'.repeat(10_000);

const rows: readonly (readonly [title: string, given: GivenJourney, problems: readonly string[]])[] = [
  ['takes a journey with stages, steps, a persona and a hand-off', givenJourney('m'), []],
  ['takes a name alone: a journey grows', { name: 'A journey' }, []],
  ['needs a name', {}, ['REQUIRED name']],
  ['needs a name of more than blanks', { name: '  ' }, ['REQUIRED name']],
  [
    'refuses a stage name of 10,000 characters',
    { name: 'J', stages: [{ ...givenStage('1'), name: long }] },
    ['TOO_LONG stages.0.name'],
  ],
  ['needs a name of each step', oneStep({ name: '' }), ['REQUIRED stages.0.steps.0.name']],
  [
    'refuses 500 steps',
    {
      name: 'J',
      stages: [
        givenStage(
          '1',
          Array.from({ length: 500 }, (_, i) => givenStep(`${i}`)),
        ),
      ],
    },
    ['TOO_MANY stages'],
  ],
  [
    'refuses 31 stages',
    { name: 'J', stages: Array.from({ length: 31 }, (_, i) => givenStage(`${i}`)) },
    ['TOO_MANY stages'],
  ],
  [
    'refuses a step in two stages',
    { name: 'J', stages: [givenStage('1', [givenStep('a')]), givenStage('2', [givenStep('a')])] },
    ['STEP_IN_TWO_STAGES stages.1.steps.0.id'],
  ],
  [
    'refuses an id twice in one stage',
    { name: 'J', stages: [givenStage('1', [givenStep('a'), givenStep('a')])] },
    ['DUPLICATE_VALUE stages.0.steps.1.id'],
  ],
  [
    'refuses a new id that does not say what it is of',
    { name: 'J', stages: [{ ...givenStage('1'), id: 'service-1' }] },
    ['ID_NOT_VALID stages.0.id'],
  ],
  ['refuses an id that another record has', oneStep({ id: 'step-taken' }), ['ID_TAKEN stages.0.steps.0.id']],
  [
    'refuses a hand-off to a step that the journey does not have',
    { name: 'J', stages: threeSteps, handOffs: [handOff('1', 'a', 'z', 'REFERS_TO')] },
    ['UNKNOWN_RECORD handOffs.0.toStepId'],
  ],
  [
    'refuses a hand-off to the same step',
    { name: 'J', stages: threeSteps, handOffs: [handOff('1', 'a', 'a', 'REFERS_TO')] },
    ['HAND_OFF_TO_ITSELF handOffs.0.toStepId'],
  ],
  [
    'refuses the same hand-off twice',
    {
      name: 'J',
      stages: threeSteps,
      handOffs: [handOff('1', 'a', 'b', 'REFERS_TO'), handOff('2', 'a', 'b', 'REFERS_TO')],
    },
    ['DUPLICATE_VALUE handOffs.1'],
  ],
  [
    'takes two hand-offs of different kinds between the same steps',
    {
      name: 'J',
      stages: threeSteps,
      handOffs: [handOff('1', 'a', 'b', 'REFERS_TO'), handOff('2', 'a', 'b', 'REQUIRES_OUTPUT_OF')],
    },
    [],
  ],
  [
    'refuses steps that require each other in a circle',
    {
      name: 'J',
      stages: threeSteps,
      handOffs: ['ab', 'bc', 'ca'].map((ends, i) =>
        handOff(`${i}`, ends.charAt(0), ends.charAt(1), 'REQUIRES_OUTPUT_OF'),
      ),
    },
    ['HAND_OFF_CYCLE handOffs.2'],
  ],
  [
    'takes a circle of references: people are sent back and forth',
    {
      name: 'J',
      stages: threeSteps,
      handOffs: [handOff('1', 'a', 'b', 'REFERS_TO'), handOff('2', 'b', 'a', 'REFERS_TO')],
    },
    [],
  ],
  ['refuses an emotion of 3', oneStep({ emotion: 3 }), ['NUMBER_OUT_OF_RANGE stages.0.steps.0.emotion']],
  [
    'refuses minutes below nothing',
    oneStep({ burdens: [{ kind: 'LEARNING', minutes: -1 }] }),
    ['NUMBER_OUT_OF_RANGE stages.0.steps.0.burdens.0.minutes'],
  ],
  ['takes a year as the date of evidence', evidence('2026'), []],
  ['takes a month as the date of evidence', evidence('2026-03'), []],
  [
    'refuses a day that is not in the calendar',
    evidence('2026-02-30'),
    ['DATE_FORMAT stages.0.steps.0.evidence.0.date'],
  ],
  ['refuses a month that is not one', evidence('2026-13'), ['DATE_FORMAT stages.0.steps.0.evidence.0.date']],
  ['refuses words as a date', evidence('last spring'), ['DATE_FORMAT stages.0.steps.0.evidence.0.date']],
  ['refuses evidence of tomorrow', evidence('2026-11-29'), ['DATE_FUTURE stages.0.steps.0.evidence.0.date']],
  ['takes evidence of today', evidence('2026-11-28'), []],
  [
    'refuses evidence that nobody took part in',
    evidence('2026', 0),
    ['NUMBER_OUT_OF_RANGE stages.0.steps.0.evidence.0.participants'],
  ],
  ['takes a published service', oneStep({ serviceIds: ['s1'] }), []],
  [
    'refuses a service that left the index',
    oneStep({ serviceIds: ['gone'] }),
    ['NOT_PUBLISHED stages.0.steps.0.serviceIds.0'],
  ],
  [
    'refuses records that are not there, all at once',
    {
      ...oneStep({
        serviceIds: ['no'],
        partnerProgramIds: ['no'],
        expectedUnitId: 'no',
        frontstageRoleIds: ['no'],
        supportToolIds: ['no'],
      }),
      lifeExperienceId: 'no',
    },
    [
      'UNKNOWN_RECORD lifeExperienceId',
      ...[
        'serviceIds.0',
        'partnerProgramIds.0',
        'expectedUnitId',
        'frontstageRoleIds.0',
        'supportToolIds.0',
      ].map((field) => `UNKNOWN_RECORD stages.0.steps.0.${field}`),
    ],
  ],
  [
    'refuses a persona that the journey does not have',
    oneStep({
      observations: [{ id: 'mark-1', kind: 'PAIN_POINT', text: 'Slow.', personaIds: ['persona-no'] }],
    }),
    ['UNKNOWN_RECORD stages.0.steps.0.observations.0.personaIds.0'],
  ],
  [
    'refuses an observation without words',
    oneStep({ observations: [{ id: 'mark-1', kind: 'PAIN_POINT', text: ' ' }] }),
    ['REQUIRED stages.0.steps.0.observations.0.text'],
  ],
  [
    'tells everything at once',
    { name: '', stages: [{ ...givenStage('1', [givenStep('1', { name: '', emotion: -3 })]), name: '' }] },
    [
      'REQUIRED name',
      'REQUIRED stages.0.name',
      'REQUIRED stages.0.steps.0.name',
      'NUMBER_OUT_OF_RANGE stages.0.steps.0.emotion',
    ],
  ],
];

describe('what is written of a journey', () => {
  it.each(rows)('%s', (_, given, problems) => {
    expect(problemsOf(given)).toEqual(problems);
  });

  it('names the limit and the cure where there are too many steps', () => {
    const steps = Array.from({ length: 500 }, (_, i) => givenStep(`${i}`));
    const [problem] = check({ name: 'J', stages: [givenStage('1', steps)] }).problems;
    expect(problem).toMatchObject({
      message: 'The journey has 500 steps; 300 fit.',
      cure: expect.stringContaining('200'),
    });
  });

  it('names the steps of a circle, in their order', () => {
    const handOffs = ['ab', 'bc', 'ca'].map((ends, i) =>
      handOff(`${i}`, ends.charAt(0), ends.charAt(1), 'REQUIRES_OUTPUT_OF'),
    );
    const [problem] = check({ name: 'J', stages: threeSteps, handOffs }).problems;
    expect(problem?.message).toContain('“Step c”, “Step a”, “Step b”, “Step c”');
  });

  it('keeps a service that left the index on the step that had it, and on no other', () => {
    const stored = mergeJourney(null, oneStep({ serviceIds: ['gone'] }));
    expect(problemsOf(oneStep({ serviceIds: ['gone'] }), { stored })).toEqual([]);
    const moved = {
      name: 'J',
      stages: [givenStage('1', [givenStep('1'), givenStep('2', { serviceIds: ['gone'] })])],
    };
    expect(problemsOf(moved, { stored })).toEqual(['NOT_PUBLISHED stages.0.steps.1.serviceIds.0']);
  });

  it('knows parts that are stored by their ids, whatever these look like', () => {
    const given = { name: 'J', stages: [{ ...givenStage('1'), id: 'life-stage' }] };
    expect(problemsOf(given, { stored: mergeJourney(null, given) })).toEqual([]);
  });

  it('refuses the id of a stage for a step', () => {
    const stored = mergeJourney(null, { name: 'J', stages: [givenStage('1')] });
    const given = { name: 'J', stages: [givenStage('2', [givenStep('1', { id: 'stage-1' })])] };
    expect(problemsOf(given, { stored, taken: new Set(['stage-1']) })).toEqual([
      'ID_NOT_VALID stages.0.steps.0.id',
    ]);
  });
});

const hints: readonly (readonly [title: string, given: GivenJourney, hint: string])[] = [
  ['a stage without steps', { name: 'J', stages: [givenStage('1')] }, 'RECOMMENDED stages.0.steps'],
  ['a step without a service', oneStep({}), 'RECOMMENDED stages.0.steps.0.serviceIds'],
  ['a step without evidence', oneStep({}), 'RECOMMENDED stages.0.steps.0.evidence'],
  [
    'a pain point without evidence',
    oneStep({ observations: [{ id: 'mark-1', kind: 'PAIN_POINT', text: 'Slow.' }] }),
    'RECOMMENDED stages.0.steps.0.observations.0.evidence',
  ],
  [
    'ten people asked without a basis',
    evidence('2026', 10),
    'RECOMMENDED stages.0.steps.0.evidence.0.praBasis',
  ],
  [
    'personal data in a persona',
    { name: 'J', personas: [{ id: 'persona-1', name: 'Ann', description: 'Her SSN is 123-45-6789.' }] },
    'PERSONAL_DATA personas.0.description',
  ],
  ['markup in a goal', oneStep({ goal: '<b>Fast</b>' }), 'MARKUP stages.0.steps.0.goal'],
  [
    'fewer than two agencies in a life experience',
    { ...oneStep({ serviceIds: ['s1'] }), lifeExperienceId: 'le' },
    'RECOMMENDED stages',
  ],
];

describe('hints about a journey', () => {
  it.each(hints)('speak of %s, and block nothing', (_, given, hint) => {
    const life: KnownRecord = { kind: 'LifeExperience', id: 'le', name: 'Life', published: true };
    const { problems, warnings } = check(given, { known: [...known, life] });
    expect(problems).toEqual([]);
    expect(warnings.map(({ code, field }) => `${code} ${field}`)).toContain(hint);
  });

  it('do not repeat what looks like personal data', () => {
    const given = { name: 'J', personas: [{ id: 'persona-1', name: 'Ann', description: 'SSN 123-45-6789' }] };
    expect(check(given).warnings.find(({ code }) => code === 'PERSONAL_DATA')?.given).toBeNull();
  });
});

import fc from 'fast-check';
import { BurdenKind } from '../../../../schema/vocabulary/observation.ts';
import { addStage } from '../../../../web/journeys/edit/add-stage.ts';
import { addStep } from '../../../../web/journeys/edit/add-step.ts';
import { addBurden, changeBurden, removeBurden } from '../../../../web/journeys/edit/change-burdens.ts';
import { changeEvidence } from '../../../../web/journeys/edit/change-evidence.ts';
import { changeHandOff } from '../../../../web/journeys/edit/change-hand-off.ts';
import { changeJourney } from '../../../../web/journeys/edit/change-journey.ts';
import { nameRecord, unnameRecord } from '../../../../web/journeys/edit/change-named-records.ts';
import type { RecordList } from '../../../../web/journeys/edit/change-named-records.ts';
import {
  addObservation,
  changeObservation,
  removeObservation,
} from '../../../../web/journeys/edit/change-observations.ts';
import { addPersona, changePersona, removePersona } from '../../../../web/journeys/edit/change-personas.ts';
import { changeStage } from '../../../../web/journeys/edit/change-stage.ts';
import { changeStep } from '../../../../web/journeys/edit/change-step.ts';
import { connectSteps } from '../../../../web/journeys/edit/connect-steps.ts';
import { disconnectSteps } from '../../../../web/journeys/edit/disconnect-steps.ts';
import type { Edit } from '../../../../web/journeys/edit/edit.ts';
import { blankStep, stepsOf } from '../../../../web/journeys/edit/journey-document.ts';
import type { JourneyDocument } from '../../../../web/journeys/edit/journey-document.ts';
import { moveStage } from '../../../../web/journeys/edit/move-stage.ts';
import { moveStep } from '../../../../web/journeys/edit/move-step.ts';
import { removeStage } from '../../../../web/journeys/edit/remove-stage.ts';
import { removeStep } from '../../../../web/journeys/edit/remove-step.ts';

/** A journey of two stages and three steps, with a hand-off, a pain point and a persona. */
export const smallJourney: JourneyDocument = {
  name: 'Having a child',
  description: '',
  state: 'CURRENT',
  lifeExperienceId: null,
  orderAssumed: false,
  personas: [{ id: 'persona-1', name: 'New parent', description: null }],
  stages: [
    {
      id: 'stage-1',
      name: 'Before birth',
      description: null,
      steps: [
        blankStep('step-1', 'Find out'),
        {
          ...blankStep('step-2', 'Apply'),
          observations: [
            {
              id: 'mark-1',
              kind: 'PAIN_POINT',
              text: 'Asks twice',
              severity: 'HIGH',
              personaIds: ['persona-1'],
              evidence: [],
            },
          ],
        },
      ],
    },
    { id: 'stage-2', name: 'After birth', description: null, steps: [blankStep('step-3', 'Enroll')] },
  ],
  handOffs: [
    { id: 'handoff-1', kind: 'REQUIRES_OUTPUT_OF', fromStepId: 'step-3', toStepId: 'step-2', note: null },
  ],
};

/** One thing a person may do to whatever journey is there; numbers choose among what is there. */
export type Deed = (document: JourneyDocument) => Edit;

const at = <Part>(parts: readonly Part[], n: number): Part | undefined =>
  parts[n % Math.max(1, parts.length)];
const recordLists: readonly RecordList[] = [
  'serviceIds',
  'partnerProgramIds',
  'frontstageRoleIds',
  'supportToolIds',
];
const nothing = (document: JourneyDocument): Edit => ({ words: 'nothing', document });

/** Every kind of operation, with its targets chosen by numbers. */
export const anyDeed: fc.Arbitrary<Deed> = fc
  .record({
    kind: fc.nat(22),
    a: fc.nat(50),
    b: fc.nat(50),
    id: fc.uuid(),
    text: fc.string({ maxLength: 12 }),
  })
  .map(({ kind, a, b, id, text }) => (document) => {
    const stage = at(document.stages, a);
    const step = at(stepsOf(document), a);
    const other = at(stepsOf(document), b);
    const handOff = at(document.handOffs, a);
    const persona = at(document.personas, a);
    const mark = step === undefined ? undefined : at(step.observations, b);
    const deeds: readonly (Edit | undefined)[] = [
      addStage(document, { id: `stage-${id}`, name: text }, b),
      stage && changeStage(document, stage.id, { name: text }),
      stage && moveStage(document, stage.id, b),
      stage && removeStage(document, stage.id, 'REMOVE'),
      stage && removeStage(document, stage.id, { moveTo: at(document.stages, b)?.id ?? '' }),
      stage && addStep(document, stage.id, { id: `step-${id}`, name: text }, b),
      step && changeStep(document, step.id, 'goal', text),
      step && changeStep(document, step.id, 'serviceIds', [text]),
      step && stage && moveStep(document, step.id, stage.id, b),
      step && removeStep(document, step.id),
      step &&
        other &&
        connectSteps(document, {
          id: `handoff-${id}`,
          kind: 'REFERS_TO',
          fromStepId: step.id,
          toStepId: other.id,
          note: null,
        }),
      handOff && changeHandOff(document, handOff.id, { kind: 'SHARES_DATA_WITH', note: text }),
      handOff && disconnectSteps(document, handOff.id),
      step && addObservation(document, step.id, { id: `mark-${id}`, kind: 'PAIN_POINT', text }),
      step && mark && changeObservation(document, step.id, mark.id, { text }),
      step && mark && removeObservation(document, step.id, mark.id),
      step &&
        changeEvidence(
          document,
          { stepId: step.id, observationId: null },
          [
            {
              id: `evidence-${id}`,
              method: 'SURVEY',
              participants: a,
              date: null,
              confidence: 'HIGH',
              praBasis: null,
              note: text,
            },
          ],
          { verb: 'add', id },
        ),
      a % 3 === 0
        ? addPersona(document, { id: `persona-${id}`, name: text, description: null })
        : persona &&
          (a % 3 === 1
            ? changePersona(document, persona.id, { name: text })
            : removePersona(document, persona.id)),
      step &&
        nameRecord(document, step.id, at(recordLists, b) ?? 'serviceIds', {
          id: `record-${a % 5}`,
          name: text,
        }),
      step &&
        unnameRecord(document, step.id, at(recordLists, b) ?? 'serviceIds', {
          id: `record-${a % 5}`,
          name: text,
        }),
      step &&
        addBurden(document, step.id, {
          kind: at(Object.values(BurdenKind), b) ?? 'LEARNING',
          minutes: b % 4 === 0 ? null : b,
          note: text === '' ? null : text,
        }),
      step &&
        (b % 3 === 0
          ? changeBurden(document, step.id, b % 2, 'minutes', a)
          : b % 3 === 1
            ? changeBurden(document, step.id, b % 2, 'note', text)
            : changeBurden(document, step.id, b % 2, 'kind', 'COMPLIANCE')),
      step &&
        (b % 3 === 0
          ? removeBurden(document, step.id, b % 2)
          : b % 3 === 1
            ? changeStep(document, step.id, 'backstageActions', [text])
            : changeStep(document, step.id, 'policyConstraints', [text, id])),
    ];
    return deeds[kind] ?? (b % 2 === 0 ? changeJourney(document, 'name', text) : nothing(document));
  });

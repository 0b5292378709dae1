import type { FieldFinding } from '../inventory/field-finding.rules.ts';
import { checkCount, checkText, checkTexts } from '../inventory/text-input.rules.ts';
import type { JourneyDocument } from './journey-document.rules.ts';
import { journeyListLimits as most, journeyTextLimits as longest } from './journey-limits.rules.ts';
import { placedEvidence, placedObservations, placedSteps } from './journey-paths.rules.ts';

/** A name: one line, and something in it. */
function checkName(field: string, name: string, noun: string): FieldFinding[] {
  if (name !== '') return checkText(field, name, { max: longest.name });
  return [
    {
      code: 'REQUIRED',
      field,
      given: null,
      message: `The ${noun} has no name.`,
      cure: `Write what the ${noun} is called.`,
      source: 'R44, R45',
      blocks: 'SAVE',
    },
  ];
}

const checkProse = (field: string, text: string | null): FieldFinding[] =>
  text === null ? [] : checkText(field, text, { max: longest.text, lines: true });

/** What is wrong with the texts of a journey: missing, too long, unseen characters; personal data and markup are hints. */
export function checkJourneyTexts(document: JourneyDocument): FieldFinding[] {
  const { name, description, personas, stages, handOffs } = document;
  return [
    ...checkName('name', name, 'journey'),
    ...checkProse('description', description),
    ...personas.flatMap((persona, i) => [
      ...checkName(`personas.${i}.name`, persona.name, 'persona'),
      ...checkProse(`personas.${i}.description`, persona.description),
    ]),
    ...stages.flatMap((stage, i) => [
      ...checkName(`stages.${i}.name`, stage.name, 'stage'),
      ...checkProse(`stages.${i}.description`, stage.description),
    ]),
    ...checkStepTexts(document),
    ...handOffs.flatMap(({ note }, i) => checkProse(`handOffs.${i}.note`, note)),
  ];
}

function checkStepTexts(document: JourneyDocument): FieldFinding[] {
  const entries = { max: longest.entry, count: most.backstageActions };
  return [
    ...placedSteps(document).flatMap(({ path, part }) => [
      ...checkName(`${path}.name`, part.name, 'step'),
      ...checkProse(`${path}.goal`, part.goal),
      ...part.burdens.flatMap(({ note }, i) => checkProse(`${path}.burdens.${i}.note`, note)),
      ...checkTexts(`${path}.backstageActions`, part.backstageActions, entries),
      ...checkTexts(`${path}.policyConstraints`, part.policyConstraints, entries),
    ]),
    ...placedObservations(document).flatMap(({ path, part }) =>
      part.text === '' ? [noObservation(`${path}.text`)] : checkProse(`${path}.text`, part.text),
    ),
    ...placedEvidence(document).flatMap(({ path, part }) => [
      ...checkText(`${path}.praBasis`, part.praBasis ?? '', { max: longest.praBasis }),
      ...checkProse(`${path}.note`, part.note),
    ]),
  ];
}

function noObservation(field: string): FieldFinding {
  return {
    code: 'REQUIRED',
    field,
    given: null,
    message: 'It is not said what was observed.',
    cure: 'Write it in words, or take the observation out.',
    source: 'R45',
    blocks: 'SAVE',
  };
}

/** Lists of a journey that have more entries than fit. Steps are counted over all stages. */
export function checkJourneyCounts(document: JourneyDocument): FieldFinding[] {
  const steps = placedSteps(document);
  const lists = [
    'serviceIds',
    'partnerProgramIds',
    'actorLevels',
    'burdens',
    'observations',
    'evidence',
    'frontstageRoleIds',
    'supportToolIds',
  ] as const;
  return [
    ...checkCount('personas', document.personas.length, most.personas),
    ...checkCount('stages', document.stages.length, most.stages),
    ...tooManySteps(steps.length),
    ...checkCount('handOffs', document.handOffs.length, most.handOffs),
    ...steps.flatMap(({ path, part }) =>
      lists.flatMap((list) => checkCount(`${path}.${list}`, part[list].length, most[list])),
    ),
    ...placedObservations(document).flatMap(({ path, part }) => [
      ...checkCount(`${path}.personaIds`, part.personaIds.length, most.personaIds),
      ...checkCount(`${path}.evidence`, part.evidence.length, most.evidence),
    ]),
  ];
}

function tooManySteps(count: number): FieldFinding[] {
  return checkCount('stages', count, most.steps).map((finding) => ({
    ...finding,
    message: `The journey has ${count} steps; ${most.steps} fit.`,
    cure: `Take out ${count - most.steps} steps, or draw two journeys.`,
  }));
}

import type { JourneyFormQuery } from '../../graphql/generated/journey-form.ts';
import type { JourneyDocument, Step } from './journey-document.ts';

/** A journey as the server answers its form. */
export type JourneyForm = NonNullable<JourneyFormQuery['journey']>;
type FormStep = JourneyForm['stages'][number]['steps'][number];

/** What the server keeps of a journey, as the editor holds it. Hand-offs that only follow from the order are not part of it. */
export function documentOfJourney(journey: JourneyForm): JourneyDocument {
  return {
    name: journey.name,
    description: journey.description,
    state: journey.state,
    lifeExperienceId: journey.lifeExperience?.id ?? null,
    orderAssumed: journey.orderAssumed,
    personas: journey.personas.map(({ id, name, description }) => ({ id, name, description })),
    stages: journey.stages.map(({ id, name, description, steps }) => ({
      id,
      name,
      description,
      steps: steps.map(stepOfForm),
    })),
    handOffs: journey.handOffs.flatMap(({ id, basis, kind, fromStepId, toStepId, note }) =>
      basis === 'RECORDED' && kind !== null ? [{ id, kind, fromStepId, toStepId, note }] : [],
    ),
  };
}

const idOf = ({ id }: { readonly id: string }): string => id;

function stepOfForm(step: FormStep): Step {
  return {
    id: step.id,
    name: step.name,
    goal: step.goal,
    serviceIds: [...step.services, ...step.goneServices].map(idOf),
    partnerProgramIds: step.partnerPrograms.map(idOf),
    expectedUnitId: step.expectedUnit?.id ?? null,
    channel: step.channel,
    actorLevels: step.actorLevels,
    momentThatMatters: step.momentThatMatters,
    emotion: step.emotion,
    burdens: step.burdens.map(({ kind, minutes, note }) => ({ kind, minutes, note })),
    observations: step.observations.map(({ id, kind, text, severity, personaIds, evidence }) => ({
      id,
      kind,
      text,
      severity,
      personaIds,
      evidence: evidence.map(evidenceOf),
    })),
    evidence: step.evidence.map(evidenceOf),
    frontstageRoleIds: step.frontstageRoles.map(idOf),
    backstageActions: step.backstageActions,
    supportToolIds: step.supportTools.map(idOf),
    policyConstraints: step.policyConstraints,
  };
}

function evidenceOf({
  id,
  method,
  participants,
  date,
  confidence,
  praBasis,
  note,
}: FormStep['evidence'][number]): Step['evidence'][number] {
  return { id, method, participants, date, confidence, praBasis, note };
}

import { tidy } from '../inventory/given.rules.ts';
import type {
  GivenBurden,
  GivenEvidence,
  GivenHandOff,
  GivenJourney,
  GivenObservation,
  GivenPersona,
  GivenStage,
  GivenStep,
} from './given-journey.rules.ts';
import { emptyDocument, stepsIn } from './journey-document.rules.ts';
import type {
  DocumentBurden,
  DocumentEvidence,
  DocumentHandOff,
  DocumentObservation,
  DocumentPersona,
  DocumentStage,
  DocumentStep,
  JourneyDocument,
} from './journey-document.rules.ts';

/**
 * A journey after what a form gives is laid over what is stored. A field that is absent stays as it is; a list that is
 * given takes the place of the whole list, and one that is null stays, so that nothing is lost by a slip. Texts are
 * stored without blanks at their ends.
 * @param stored null for a journey that is new
 */
export function mergeJourney(stored: JourneyDocument | null, given: GivenJourney): JourneyDocument {
  const base = stored ?? emptyDocument;
  return {
    name: given.name === undefined ? base.name : tidy(given.name ?? ''),
    description: given.description === undefined ? base.description : tidy(given.description ?? ''),
    state: given.state ?? base.state,
    lifeExperienceId: given.lifeExperienceId === undefined ? base.lifeExperienceId : given.lifeExperienceId,
    orderAssumed: given.orderAssumed ?? base.orderAssumed,
    personas: given.personas?.map(personaOf) ?? base.personas,
    stages: given.stages?.map((stage) => stageOf(stage, originsOf(base))) ?? base.stages,
    handOffs: given.handOffs?.map(handOffOf) ?? base.handOffs,
  };
}

/** What each stored stage and step was copied from; it stays with the part wherever it goes. */
function originsOf(base: JourneyDocument): ReadonlyMap<string, string | null> {
  return new Map([...base.stages, ...stepsIn(base)].map(({ id, originId }) => [id, originId]));
}

const textOf = (given: string | null | undefined): string | null => tidy(given ?? '') || null;

function personaOf({ id, name, description }: GivenPersona): DocumentPersona {
  return { id, name: tidy(name), description: textOf(description) };
}

function stageOf(
  { id, name, description, steps }: GivenStage,
  origins: ReadonlyMap<string, string | null>,
): DocumentStage {
  return {
    id,
    originId: origins.get(id) ?? null,
    name: tidy(name),
    description: textOf(description),
    steps: steps.map((step) => stepOf(step, origins)),
  };
}

function stepOf(given: GivenStep, origins: ReadonlyMap<string, string | null>): DocumentStep {
  return {
    id: given.id,
    originId: origins.get(given.id) ?? null,
    name: tidy(given.name),
    goal: textOf(given.goal),
    serviceIds: given.serviceIds ?? [],
    partnerProgramIds: given.partnerProgramIds ?? [],
    expectedUnitId: given.expectedUnitId || null,
    channel: given.channel ?? null,
    actorLevels: given.actorLevels ?? [],
    momentThatMatters: given.momentThatMatters ?? false,
    emotion: given.emotion ?? null,
    burdens: (given.burdens ?? []).map(burdenOf),
    observations: (given.observations ?? []).map(observationOf),
    evidence: (given.evidence ?? []).map(evidenceOf),
    frontstageRoleIds: given.frontstageRoleIds ?? [],
    backstageActions: (given.backstageActions ?? []).map(tidy),
    supportToolIds: given.supportToolIds ?? [],
    policyConstraints: (given.policyConstraints ?? []).map(tidy),
  };
}

function burdenOf({ kind, minutes, note }: GivenBurden): DocumentBurden {
  return { kind, minutes: minutes ?? null, note: textOf(note) };
}

function observationOf(given: GivenObservation): DocumentObservation {
  return {
    id: given.id,
    kind: given.kind,
    text: tidy(given.text),
    severity: given.severity ?? null,
    personaIds: given.personaIds ?? [],
    evidence: (given.evidence ?? []).map(evidenceOf),
  };
}

function evidenceOf(given: GivenEvidence): DocumentEvidence {
  return {
    id: given.id,
    method: given.method,
    participants: given.participants ?? null,
    date: textOf(given.date),
    confidence: given.confidence,
    praBasis: textOf(given.praBasis),
    note: textOf(given.note),
  };
}

function handOffOf({ id, kind, fromStepId, toStepId, note }: GivenHandOff): DocumentHandOff {
  return { id, kind, fromStepId, toStepId, note: textOf(note) };
}

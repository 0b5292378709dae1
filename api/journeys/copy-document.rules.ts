import type { JourneyState } from '../../schema/vocabulary/journey.ts';
import type { DocumentEvidence, DocumentStep, JourneyDocument } from './journey-document.rules.ts';

/**
 * A copy of a journey: every part gets an id of its own, and stages and steps say what they were copied from, so that
 * the two can be compared part by part.
 *
 * @param newId makes a new id that starts with this prefix
 */
export function copyDocument(
  original: JourneyDocument,
  own: { readonly name: string; readonly state: JourneyState },
  newId: (prefix: string) => string,
): JourneyDocument {
  const ids = new Map<string, string>();
  const idOf = (prefix: string, id: string): string => {
    const made = ids.get(id) ?? newId(prefix);
    ids.set(id, made);
    return made;
  };
  const evidenceOf = (list: readonly DocumentEvidence[]): DocumentEvidence[] =>
    list.map((one) => ({ ...one, id: idOf('evidence', one.id) }));
  const stepOf = (step: DocumentStep): DocumentStep => ({
    ...step,
    id: idOf('step', step.id),
    originId: step.id,
    observations: step.observations.map((one) => ({
      ...one,
      id: idOf('mark', one.id),
      personaIds: one.personaIds.map((id) => idOf('persona', id)),
      evidence: evidenceOf(one.evidence),
    })),
    evidence: evidenceOf(step.evidence),
  });
  return {
    ...original,
    ...own,
    personas: original.personas.map((one) => ({ ...one, id: idOf('persona', one.id) })),
    stages: original.stages.map((stage) => ({
      ...stage,
      id: idOf('stage', stage.id),
      originId: stage.id,
      steps: stage.steps.map(stepOf),
    })),
    handOffs: original.handOffs.map((one) => ({
      ...one,
      id: idOf('handoff', one.id),
      fromStepId: idOf('step', one.fromStepId),
      toStepId: idOf('step', one.toStepId),
    })),
  };
}

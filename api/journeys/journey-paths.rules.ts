import type {
  DocumentEvidence,
  DocumentObservation,
  DocumentStep,
  JourneyDocument,
} from './journey-document.rules.ts';

/** A part of a journey with its path in the input, such as `stages.1.steps.0`. */
export interface Placed<T> {
  readonly path: string;
  readonly part: T;
}

/** Every step with its path. */
export function placedSteps({ stages }: Pick<JourneyDocument, 'stages'>): Placed<DocumentStep>[] {
  return stages.flatMap(({ steps }, i) => steps.map((part, k) => ({ path: `stages.${i}.steps.${k}`, part })));
}

/** Every observation of every step with its path. */
export function placedObservations(document: Pick<JourneyDocument, 'stages'>): Placed<DocumentObservation>[] {
  return placedSteps(document).flatMap(({ path, part }) =>
    part.observations.map((one, i) => ({ path: `${path}.observations.${i}`, part: one })),
  );
}

/** All evidence of steps and observations with its path. */
export function placedEvidence(document: Pick<JourneyDocument, 'stages'>): Placed<DocumentEvidence>[] {
  return [...placedSteps(document), ...placedObservations(document)].flatMap(({ path, part }) =>
    part.evidence.map((one, i) => ({ path: `${path}.evidence.${i}`, part: one })),
  );
}

import { observationKindTerms } from '../../../schema/vocabulary/observation.ts';
import { changed, named, withStep } from './edit.ts';
import type { Edit } from './edit.ts';
import { stepOf } from './journey-document.ts';
import type { JourneyDocument, Observation } from './journey-document.ts';

const kindOf = ({ kind }: Pick<Observation, 'kind'>): string =>
  observationKindTerms[kind].label.toLowerCase();

/** Notes a pain point or a bright spot of a step. */
export function addObservation(
  document: JourneyDocument,
  stepId: string,
  observation: Pick<Observation, 'id' | 'kind' | 'text'>,
): Edit {
  const whole: Observation = { ...observation, severity: null, personaIds: [], evidence: [] };
  return {
    words: `add ${kindOf(observation)} to step ${named(stepOf(document, stepId)?.name ?? '')}`,
    document: withStep(document, stepId, (step) => ({
      ...step,
      observations: [...step.observations, whole],
    })),
  };
}

/** Changes what was observed; a text is undone as a whole. */
export function changeObservation(
  document: JourneyDocument,
  stepId: string,
  observationId: string,
  change: Partial<Omit<Observation, 'id'>>,
): Edit {
  const step = stepOf(document, stepId);
  const observation = step?.observations.find(({ id }) => id === observationId);
  return {
    words: `change ${observation === undefined ? 'an observation' : kindOf(observation)} of step ${named(step?.name ?? '')}`,
    document: withStep(document, stepId, (before) => ({
      ...before,
      observations: changed(before.observations, observationId, (one) => ({ ...one, ...change })),
    })),
    ...(change.text === undefined ? {} : { together: `${observationId}.text` }),
  };
}

/** Takes an observation off a step, with its evidence. */
export function removeObservation(document: JourneyDocument, stepId: string, observationId: string): Edit {
  const step = stepOf(document, stepId);
  const observation = step?.observations.find(({ id }) => id === observationId);
  return {
    words: `remove ${observation === undefined ? 'an observation' : kindOf(observation)} of step ${named(step?.name ?? '')}`,
    document: withStep(document, stepId, (before) => ({
      ...before,
      observations: before.observations.filter(({ id }) => id !== observationId),
    })),
  };
}

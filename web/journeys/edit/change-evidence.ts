import { named, withStep } from './edit.ts';
import type { Edit } from './edit.ts';
import { stepOf } from './journey-document.ts';
import type { Evidence, JourneyDocument } from './journey-document.ts';

/** What a piece of evidence supports: a step, or one observation of it. */
export interface Supported {
  readonly stepId: string;
  readonly observationId: string | null;
}

/** Sets the evidence of a step or of an observation: with a piece more, less, or changed. */
export function changeEvidence(
  document: JourneyDocument,
  { stepId, observationId }: Supported,
  evidence: readonly Evidence[],
  what: { readonly verb: 'add' | 'change' | 'remove'; readonly id: string },
): Edit {
  return {
    words: `${what.verb} evidence of step ${named(stepOf(document, stepId)?.name ?? '')}`,
    document: withStep(document, stepId, (step) =>
      observationId === null
        ? { ...step, evidence }
        : {
            ...step,
            observations: step.observations.map((one) =>
              one.id === observationId ? { ...one, evidence } : one,
            ),
          },
    ),
    ...(what.verb === 'change' ? { together: `${what.id}.evidence` } : {}),
  };
}

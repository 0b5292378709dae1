import { named } from './edit.ts';
import type { Edit } from './edit.ts';
import { stepOf } from './journey-document.ts';
import type { JourneyDocument } from './journey-document.ts';

/** Removes a step and the hand-offs that lead to it or from it. */
export function removeStep(document: JourneyDocument, stepId: string): Edit {
  return {
    words: `remove step ${named(stepOf(document, stepId)?.name ?? '')}`,
    document: {
      ...document,
      stages: document.stages.map((stage) => ({
        ...stage,
        steps: stage.steps.filter(({ id }) => id !== stepId),
      })),
      handOffs: document.handOffs.filter(
        ({ fromStepId, toStepId }) => fromStepId !== stepId && toStepId !== stepId,
      ),
    },
  };
}

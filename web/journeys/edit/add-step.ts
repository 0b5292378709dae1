import { named, withAt, withStage } from './edit.ts';
import type { Edit } from './edit.ts';
import { blankStep } from './journey-document.ts';
import type { JourneyDocument } from './journey-document.ts';

/** Puts a step at a position of a stage, or at its end. */
export function addStep(
  document: JourneyDocument,
  stageId: string,
  step: { readonly id: string; readonly name: string },
  position = Infinity,
): Edit {
  return {
    words: `add step ${named(step.name)}`,
    document: withStage(document, stageId, (stage) => ({
      ...stage,
      steps: withAt(stage.steps, blankStep(step.id, step.name), position),
    })),
  };
}

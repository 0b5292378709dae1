import { named, withAt } from './edit.ts';
import type { Edit } from './edit.ts';
import type { JourneyDocument } from './journey-document.ts';

/** Puts a stage without steps at a position, or at the end. */
export function addStage(
  document: JourneyDocument,
  stage: { readonly id: string; readonly name: string },
  position = document.stages.length,
): Edit {
  return {
    words: `add stage ${named(stage.name)}`,
    document: {
      ...document,
      stages: withAt(document.stages, { ...stage, description: null, steps: [] }, position),
    },
  };
}

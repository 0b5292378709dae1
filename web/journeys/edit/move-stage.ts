import { named, withAt } from './edit.ts';
import type { Edit } from './edit.ts';
import type { JourneyDocument } from './journey-document.ts';

/** Puts a stage, with its steps, at another position, counted without it. */
export function moveStage(document: JourneyDocument, stageId: string, position: number): Edit {
  const stage = document.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return { words: 'move a stage', document };
  const others = document.stages.filter(({ id }) => id !== stageId);
  return {
    words: `move stage ${named(stage.name)}`,
    document: { ...document, stages: withAt(others, stage, position) },
  };
}

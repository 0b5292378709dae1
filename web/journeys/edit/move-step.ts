import { named, withAt } from './edit.ts';
import type { Edit } from './edit.ts';
import { placeOf, stepOf } from './journey-document.ts';
import type { JourneyDocument } from './journey-document.ts';

/** Puts a step at a position of the same or another stage, counted without it. Its hand-offs stay. */
export function moveStep(document: JourneyDocument, stepId: string, stageId: string, position: number): Edit {
  const step = stepOf(document, stepId);
  if (step === undefined || !document.stages.some(({ id }) => id === stageId))
    return { words: 'move a step', document };
  const place = placeOf(document, stepId);
  if (place?.stage.id === stageId && place.position === Math.min(position, place.stage.steps.length - 1))
    return { words: 'move a step', document };
  return {
    words: `move step ${named(step.name)}`,
    document: {
      ...document,
      stages: document.stages.map((stage) => {
        const others = stage.steps.filter(({ id }) => id !== stepId);
        if (stage.id === stageId) return { ...stage, steps: withAt(others, step, position) };
        return others.length === stage.steps.length ? stage : { ...stage, steps: others };
      }),
    },
  };
}

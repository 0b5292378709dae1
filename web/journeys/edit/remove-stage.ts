import { named } from './edit.ts';
import type { Edit } from './edit.ts';
import type { JourneyDocument } from './journey-document.ts';

/** What becomes of the steps of a stage that is removed. */
export type StepsOfRemoved = 'REMOVE' | { readonly moveTo: string };

/** Removes a stage. Its steps go to the end of another stage, or with it, and then their hand-offs go too. */
export function removeStage(document: JourneyDocument, stageId: string, steps: StepsOfRemoved): Edit {
  const stage = document.stages.find(({ id }) => id === stageId);
  if (stage === undefined) return { words: 'remove a stage', document };
  const others = document.stages.filter(({ id }) => id !== stageId);
  if (steps !== 'REMOVE' && others.some(({ id }) => id === steps.moveTo))
    return {
      words: `remove stage ${named(stage.name)} and keep its steps`,
      document: {
        ...document,
        stages: others.map((other) =>
          other.id === steps.moveTo ? { ...other, steps: [...other.steps, ...stage.steps] } : other,
        ),
      },
    };
  const gone = new Set(stage.steps.map(({ id }) => id));
  return {
    words: `remove stage ${named(stage.name)}${gone.size === 0 ? '' : ` with ${gone.size} ${gone.size === 1 ? 'step' : 'steps'}`}`,
    document: {
      ...document,
      stages: others,
      handOffs: document.handOffs.filter(
        ({ fromStepId, toStepId }) => !gone.has(fromStepId) && !gone.has(toStepId),
      ),
    },
  };
}

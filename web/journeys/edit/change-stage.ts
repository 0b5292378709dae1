import { named, withStage } from './edit.ts';
import type { Edit } from './edit.ts';
import type { JourneyDocument, Stage } from './journey-document.ts';

/** Renames a stage or changes what is said of it. */
export function changeStage(
  document: JourneyDocument,
  stageId: string,
  change: Partial<Pick<Stage, 'name' | 'description'>>,
): Edit {
  const stage = document.stages.find(({ id }) => id === stageId);
  const words = `${change.name === undefined ? 'describe' : 'rename'} stage ${named(stage?.name ?? '')}`;
  return {
    words,
    document: withStage(document, stageId, (before) => ({ ...before, ...change })),
    together: `${stageId}.${Object.keys(change).join('.')}`,
  };
}

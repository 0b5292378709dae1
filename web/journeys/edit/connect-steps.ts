import { handOffKindTerms } from '../../../schema/vocabulary/hand-off.ts';
import { named } from './edit.ts';
import type { Edit } from './edit.ts';
import { stepOf } from './journey-document.ts';
import type { HandOff, JourneyDocument } from './journey-document.ts';

/** A hand-off as people say it: “Apply” refers to “Interview”. */
export function handOffWords(
  document: JourneyDocument,
  { kind, fromStepId, toStepId }: Pick<HandOff, 'kind' | 'fromStepId' | 'toStepId'>,
): string {
  const nameOf = (id: string): string => named(stepOf(document, id)?.name ?? '');
  return `${nameOf(fromStepId)} ${handOffKindTerms[kind].label.toLowerCase()} ${nameOf(toStepId)}`;
}

/** Draws a typed hand-off from one step to another. */
export function connectSteps(document: JourneyDocument, handOff: HandOff): Edit {
  return {
    words: `add hand-off ${handOffWords(document, handOff)}`,
    document: { ...document, handOffs: [...document.handOffs, handOff] },
  };
}

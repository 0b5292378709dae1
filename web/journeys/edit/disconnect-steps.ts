import { handOffWords } from './connect-steps.ts';
import type { Edit } from './edit.ts';
import type { JourneyDocument } from './journey-document.ts';

/** Takes a hand-off out. */
export function disconnectSteps(document: JourneyDocument, handOffId: string): Edit {
  const handOff = document.handOffs.find(({ id }) => id === handOffId);
  return {
    words: `remove hand-off${handOff === undefined ? '' : ` ${handOffWords(document, handOff)}`}`,
    document: { ...document, handOffs: document.handOffs.filter(({ id }) => id !== handOffId) },
  };
}

import { handOffWords } from './connect-steps.ts';
import { changed } from './edit.ts';
import type { Edit } from './edit.ts';
import type { HandOff, JourneyDocument } from './journey-document.ts';

/** Gives a hand-off another kind or note. */
export function changeHandOff(
  document: JourneyDocument,
  handOffId: string,
  change: Partial<Pick<HandOff, 'kind' | 'note'>>,
): Edit {
  const handOff = document.handOffs.find(({ id }) => id === handOffId);
  return {
    words: `change hand-off${handOff === undefined ? '' : ` ${handOffWords(document, handOff)}`}`,
    document: {
      ...document,
      handOffs: changed(document.handOffs, handOffId, (before) => ({ ...before, ...change })),
    },
    ...(change.note === undefined ? {} : { together: `${handOffId}.note` }),
  };
}

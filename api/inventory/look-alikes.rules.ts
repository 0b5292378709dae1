import { editDistance, sharedWords, wordStems } from './likeness.rules.ts';
import { fold } from './sort-keys.rules.ts';

/** A recorded role or tool by its name. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** A recorded role or tool whose name is that of a proposed one, or nearly. */
export interface LookAlike extends Named {
  /** Whether the names are equal but for case, accents and blanks. */
  readonly exact: boolean;
}

/** Most that are shown. */
export const LOOK_ALIKES_MAX = 5;
const SHARED_MIN = 0.5;
/** Letters of a name for each letter that may be wrong. */
const LETTERS_A_MISTAKE = 6;

/** The recorded names that a proposed one may stand for, an equal one first, then the likest (R3). */
export function rankLookAlikes(name: string, candidates: readonly Named[]): LookAlike[] {
  const wanted = fold(name);
  const stems = wordStems(name);
  return candidates
    .map((candidate) => ({ ...candidate, likeness: likeness(wanted, stems, candidate.name) }))
    .filter((candidate) => candidate.likeness >= SHARED_MIN)
    .sort((a, b) => b.likeness - a.likeness || (a.name < b.name ? -1 : 1))
    .slice(0, LOOK_ALIKES_MAX)
    .map(({ id, name: found, likeness: degree }) => ({ id, name: found, exact: degree === EQUAL }));
}

/** More than any likeness of names that differ. */
const EQUAL = 2;

function likeness(wanted: string, stems: readonly string[], name: string): number {
  const other = fold(name);
  if (wanted === other) return EQUAL;
  const most = Math.max(1, Math.floor(wanted.length / LETTERS_A_MISTAKE));
  const mistakes = editDistance(wanted, other, most);
  const written = mistakes > most ? 0 : 1 - mistakes / (wanted.length + 1);
  return Math.max(written, sharedWords(stems, wordStems(name)));
}

import type { Term } from './term.ts';

/** What can be wrong with one cell of an import alone; all others are those of any form. */
export const ImportProblemCode = {
  WORD_UNKNOWN: 'WORD_UNKNOWN',
  NAME_UNKNOWN: 'NAME_UNKNOWN',
  NAME_AMBIGUOUS: 'NAME_AMBIGUOUS',
  WOULD_REMOVE: 'WOULD_REMOVE',
  NUMBER_UNREADABLE: 'NUMBER_UNREADABLE',
} as const;
export type ImportProblemCode = (typeof ImportProblemCode)[keyof typeof ImportProblemCode];

export const importProblemTerms: Record<ImportProblemCode, Term> = {
  WORD_UNKNOWN: {
    label: 'Word not known',
    definition: 'The cell has a word that its column does not know.',
    source: 'R14',
  },
  NAME_UNKNOWN: {
    label: 'Name not found',
    definition: 'Nothing of this kind is recorded under this id or exactly this name.',
    source: 'R2, R3, R14',
  },
  NAME_AMBIGUOUS: {
    label: 'Name of several',
    definition: 'Several records have this name; only an id says which one is meant.',
    source: 'R2, R3, R14',
  },
  WOULD_REMOVE: {
    label: 'Would take something away',
    definition: 'The row takes away something that is recorded, which has to be allowed first.',
    source: 'R14',
  },
  NUMBER_UNREADABLE: {
    label: 'Not a number',
    definition: 'The cell cannot be read as a number.',
    source: 'R4, R14',
  },
};

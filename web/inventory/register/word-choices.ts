import type { Term } from '../../../schema/vocabulary/term.ts';
import type { Choice } from '../../ui/ChoiceField.tsx';
import { sentenceCase } from '../service-words.ts';

/** The words of a vocabulary as choices, each with its definition. */
export function wordChoices<Word extends string>(
  terms: Readonly<Record<Word, Term>>,
  words: readonly Word[] = Object.keys(terms) as Word[],
): Choice[] {
  return words.map((word) => ({
    value: word,
    label: sentenceCase(terms[word].label),
    definition: terms[word].definition,
  }));
}

/** Yes, no, not known: the three answers to a question that nobody may have asked yet. */
export const yesNoUnknown: readonly Choice[] = [
  { value: 'YES', label: 'Yes' },
  { value: 'NO', label: 'No' },
  { value: 'UNKNOWN', label: 'Not known' },
];

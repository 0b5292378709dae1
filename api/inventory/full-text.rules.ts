/** Longest text a search takes, in characters. */
export const TEXT_MAX = 200;

/** Words that stand alone in the query language of the full-text index; as plain text they are words like any other. */
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu;

/**
 * The query of the full-text index for a text that a person typed: every word must occur, and the last one may be
 * unfinished. Words joined by punctuation, such as `SS-5`, must stand together. Nothing of the text is read as query
 * syntax, because only letters and digits go in, inside quotation marks or as the start of a word.
 * @returns the query, or null when the text has no letter and no digit
 */
export function fullTextQuery(text: string): string | null {
  const phrases = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .map((chunk) => chunk.match(WORD) ?? [])
    .filter((words) => words.length > 0);
  if (phrases.length === 0) return null;
  return phrases.map((words, i) => clause(words, i === phrases.length - 1)).join(' AND ');
}

function clause(words: readonly string[], last: boolean): string {
  const phrase = `"${words.join(' ')}"`;
  const [only] = words;
  const unfinished = last && words.length === 1 && only !== undefined && [...only].length > 1;
  return unfinished ? `(${phrase} OR ${only}*)` : phrase;
}

/** Longest text a search takes, in characters. */
export const TEXT_MAX = 200;

/** A chunk that may be asked for by its beginning: letters and digits, with single dots or hyphens inside. */
const PLAIN = /^[\p{L}\p{N}\p{M}]+(?:[.-][\p{L}\p{N}\p{M}]+)*$/u;
/** Words that the English analyzer of the index drops: none of them occurs in the index, so none may be asked for. */
const DROPPED = new Set(
  'a an and are as at be but by for if in into is it no not of on or such that the their then there these they this to was will with'.split(
    ' ',
  ),
);
const SPEAKS = /[\p{L}\p{N}]/u;

/**
 * The query of the full-text index for a text that a person typed: every word must occur, and the last one may be
 * unfinished. A word with punctuation, such as `SS-5` or `login.gov`, is one phrase, cut by the index's own analyzer.
 * Nothing of the text is read as query syntax: a chunk goes in between quotation marks, inside which only `\` and `"`
 * mean anything, and those are escaped; an unfinished word holds nothing but letters, digits, dots and hyphens.
 * @returns the query, or null when the text has no letter and no digit
 */
export function fullTextQuery(text: string): string | null {
  const chunks = text
    .normalize('NFKC')
    .toLowerCase()
    .split(/\s+/)
    .filter((chunk) => SPEAKS.test(chunk));
  if (chunks.length === 0) return null;
  return chunks.map((chunk, i) => clause(chunk, i === chunks.length - 1)).join(' AND ');
}

function clause(chunk: string, last: boolean): string {
  const phrase = `"${chunk.replace(/["\\]/g, '\\$&')}"`;
  const unfinished = last && PLAIN.test(chunk) && !DROPPED.has(chunk) && [...chunk].length > 1;
  return unfinished ? `(${phrase} OR ${chunk.replace(/[.-]/g, '\\$&')}*)` : phrase;
}

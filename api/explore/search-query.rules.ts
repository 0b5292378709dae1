import { fullTextQuery } from '../inventory/full-text.rules.ts';
import { wordsOf } from './folded-words.rules.ts';
import { LOOSE_MIN } from './search-hits.rules.ts';

/** A text as one phrase of the query language: nothing in it is read as syntax. */
function phrase(text: string): string {
  return `"${text.toLowerCase().replace(/["\\]/g, ' ').replace(/\s+/g, ' ').trim()}"`;
}

/**
 * The query for what a person typed: all words must occur; records of which it is the name, the abbreviation or the
 * number come first.
 * @returns null when the text has no letter and no digit
 */
export function searchQuery(text: string): string | null {
  const query = fullTextQuery(text);
  if (query === null) return null;
  const whole = phrase(text);
  return `+(${query}) name:${whole}^4 abbreviation:${whole}^20 number:${whole}^20`;
}

/** Most letters that the index takes off the end of an English word. */
const ENDING_MAX = 6;

/**
 * The query for a second try when the first found nothing: a word may have one letter wrong, and an unfinished word may
 * go on into an ending that the index has taken off.
 * @returns null when there is nothing to loosen
 */
export function looseQuery(text: string): string | null {
  const words = wordsOf(text);
  if (!words.some((word) => word.length >= LOOSE_MIN)) return null;
  return words.map((word) => `+(${looseForms(word).join(' ')})`).join(' ');
}

function looseForms(word: string): string[] {
  if (word.length < LOOSE_MIN) return [word];
  const starts: string[] = [];
  for (let length = word.length - 1; length >= Math.max(LOOSE_MIN, word.length - ENDING_MAX); length -= 1) {
    starts.push(`${word.slice(0, length)}^0.1`);
  }
  return [word, `${word}~1`, ...starts];
}

import { fold } from './sort-keys.rules.ts';

/**
 * How alike two names are. Plain and explainable: words are compared without case, accents and endings, one letter may
 * be wrong in a longer word, and words that say nothing of the matter do not count.
 */

/** Words without a meaning of their own. */
const SMALL = new Set(
  'a an and any are as at be by can for from how in into is it its me my new of on or other our so that the their them these they this through to under up us with you your'.split(
    ' ',
  ),
);

/** Verbs that begin hundreds of names of services: they say what is done, not with what. */
const DOING = new Set(
  'access apply ask buy check claim enroll fil find fill get gett join look mak manag obtain order receiv regist register replac renew report request search seek sign start submit use visit'.split(
    ' ',
  ),
);

const LONG_ENOUGH = 5;

/** The words of a text as they are compared: folded, without endings, each once. */
export function wordStems(text: string): string[] {
  return [
    ...new Set(
      allWords(text)
        .filter((word) => !SMALL.has(word))
        .map(stem),
    ),
  ];
}

/** Words with single hyphens and dots inside. */
function allWords(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+(?:[-.][\p{L}\p{N}]+)*/gu) ?? [];
}

/** The stems that say what a service is about: without the verbs that many services begin with. */
export function matterOf(text: string): string[] {
  const stems = wordStems(text);
  const matter = stems.filter((one) => !DOING.has(one));
  return matter.length === 0 ? stems : matter;
}

/** The verb a name begins with, where it is one of those that many do. */
export function actionOf(name: string): string | null {
  const [first] = wordStems(name);
  return first !== undefined && DOING.has(first) ? first : null;
}

/** A word without the endings that change with number and form: cards, card; applying, apply. */
function stem(word: string): string {
  if (word.length < 4 || /\d/.test(word)) return word;
  return word
    .replace(/ies$/, 'y')
    .replace(/([^s])s$/, '$1')
    .replace(/(?:ing|ed|e)$/, (ending) => (word.length - ending.length < 3 ? ending : ''));
}

/** Whether two stems are the same word; in a longer one, one letter may differ. */
export function sameWord(one: string, other: string): boolean {
  if (one === other) return true;
  return one.length >= LONG_ENOUGH && other.length >= LONG_ENOUGH && editDistance(one, other, 1) <= 1;
}

/** Share of the words that two lists have in common, from 0 to 1 (Dice's coefficient). */
export function sharedWords(ones: readonly string[], others: readonly string[]): number {
  const total = ones.length + others.length;
  return total === 0 ? 0 : (2 * wordsIn(ones, others)) / total;
}

/** How many words of a list occur in another. */
export function wordsIn(ones: readonly string[], others: readonly string[]): number {
  return ones.filter((one) => others.some((other) => sameWord(one, other))).length;
}

/**
 * Letters to change, add, drop or swap with their neighbour to turn one text into the other.
 * @param most where it is certain to be more, counting stops and `most + 1` is returned
 */
export function editDistance(one: string, other: string, most: number): number {
  const [a, b] = [[...one], [...other]];
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let before: number[] = [];
  let last = b.map((_, j) => j + 1);
  last.unshift(0);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const options = [(last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1)];
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) options.push((before[j - 2] ?? 0) + 1);
      row.push(Math.min(...options));
    }
    if (Math.min(...row) > most) return most + 1;
    before = last;
    last = row;
  }
  return last[b.length] ?? most + 1;
}

/**
 * The query that brings what may be alike from the full-text index: any of the words, with one letter wrong in a longer
 * one. The index keeps "login.gov" as one word, so what has signs inside is asked for whole as well. Nothing but letters
 * and digits, and single signs in quotation marks, gets into it, so that nothing of a name is read as syntax.
 * @returns null for a name without letters and digits
 */
export function anyWordQuery(name: string): string | null {
  const words = allWords(name).filter((word) => !SMALL.has(word));
  const parts = words.flatMap((word) => {
    const simple = word.match(/[\p{L}\p{N}]+/gu) ?? [];
    return simple.length === 1 ? simple.map(withMistake) : [`"${word}"`, ...simple.map(withMistake)];
  });
  const asked = [...new Set(parts)].slice(0, WORDS_MAX);
  return asked.length === 0 ? null : asked.join(' ');
}

/** Most words of a name that are asked for. */
const WORDS_MAX = 16;

function withMistake(word: string): string {
  return word.length < LONG_ENOUGH ? word : `${word} ${word}~1`;
}

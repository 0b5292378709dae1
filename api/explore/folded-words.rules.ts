/** A text as it is compared: lower case, without accents, blanks made one. */
export function foldText(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s+/g, ' ').trim();
}

const WORDS = /[\p{L}\p{N}]+/gu;

/** What was worked out of texts that are looked at again and again: names and search texts of records. */
const foldedWords = new Map<string, readonly string[]>();
const lineWords = new Map<string, readonly (readonly string[])[]>();
const KEPT_MAX = 3_000;

/** What a function gives for a text, worked out once while it is kept. */
function keptFor<T>(kept: Map<string, T>, text: string, make: () => T): T {
  const known = kept.get(text);
  if (known !== undefined) return known;
  if (kept.size >= KEPT_MAX) kept.clear();
  const made = make();
  kept.set(text, made);
  return made;
}

/** The words of a text, folded. */
export function wordsOf(text: string): readonly string[] {
  return keptFor(foldedWords, text, () => foldText(text).match(WORDS) ?? []);
}

/** The words of each line, all folded at once. */
export function wordsOfLines(lines: readonly string[]): readonly (readonly string[])[] {
  const text = lines.join('\n');
  return keptFor(lineWords, text, () => {
    const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    return folded.split('\n').map((line) => line.match(WORDS) ?? []);
  });
}

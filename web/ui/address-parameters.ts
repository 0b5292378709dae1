import type { ParameterReader } from './address-shape.ts';

/** Values of one search parameter, from "A,B", from a repeated parameter, from a number or a truth value. */
export function listOf(given: unknown): string[] {
  if (Array.isArray(given)) return given.flatMap(listOf);
  if (typeof given !== 'string' && typeof given !== 'number' && typeof given !== 'boolean') return [];
  return String(given)
    .split(',')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

/** One parameter of an address: read by `reader`, absent where nothing usable is written. */
export const parameter = <Value>(reader: ParameterReader<Value>): ParameterReader<Value> => reader;

/** Free text: words to search for, or a cursor. */
export const text = parameter((given) => {
  const one: unknown = Array.isArray(given) ? given[0] : given;
  return typeof one === 'string' || typeof one === 'number' ? String(one).trim() || undefined : undefined;
});

/** Values of one parameter that are words of a vocabulary, in the order written; absent where none is. */
export const wordsOf = <Word extends string>(known: Readonly<Record<Word, unknown>>) =>
  parameter((given) => {
    const found = listOf(given).filter((word): word is Word => Object.hasOwn(known, word));
    return found.length === 0 ? undefined : found;
  });

const page = parameter((given) => {
  const number = Number(given);
  return Number.isInteger(number) && number > 1 ? number : undefined;
});

/** A page of a keyset list: where it starts, or where it ends when paging back, and which page that is for people. */
export const pageSearch = { after: text, before: text, page };

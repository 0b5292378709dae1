import { Problem } from '../problem.ts';

/**
 * One row of an answer, read field by field. Every reader names the field when the value is not what was asked for,
 * so that a statement and its decoder cannot drift apart unseen.
 */
export class Row {
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #place: string;

  /** @param place name of the statement, for the sentence of a failure */
  constructor(values: Readonly<Record<string, unknown>>, place: string) {
    this.#values = values;
    this.#place = place;
  }

  string(key: string): string {
    return this.optionalString(key) ?? this.#fail(key, 'a text');
  }

  optionalString(key: string): string | null {
    const value = this.#values[key] ?? null;
    return value === null || typeof value === 'string' ? value : this.#fail(key, 'a text');
  }

  number(key: string): number {
    return this.optionalNumber(key) ?? this.#fail(key, 'a number');
  }

  optionalNumber(key: string): number | null {
    const value = this.#values[key] ?? null;
    return value === null || typeof value === 'number' ? value : this.#fail(key, 'a number');
  }

  boolean(key: string): boolean {
    return this.optionalBoolean(key) ?? this.#fail(key, 'true or false');
  }

  optionalBoolean(key: string): boolean | null {
    const value = this.#values[key] ?? null;
    return value === null || typeof value === 'boolean' ? value : this.#fail(key, 'true or false');
  }

  strings(key: string): string[] {
    const value = this.#values[key] ?? [];
    if (!Array.isArray(value) || value.some((v) => typeof v !== 'string'))
      return this.#fail(key, 'a list of texts');
    return value as string[];
  }

  numbers(key: string): number[] {
    const value = this.#values[key] ?? [];
    if (!Array.isArray(value) || value.some((v) => typeof v !== 'number'))
      return this.#fail(key, 'a list of numbers');
    return value as number[];
  }

  /** One of a closed set of words. */
  word<W extends string>(key: string, words: Readonly<Record<string, W>>): W {
    return wordOf(this.string(key), words) ?? this.#fail(key, 'a word of the vocabulary');
  }

  /** Words of a closed set. */
  words<W extends string>(key: string, words: Readonly<Record<string, W>>): W[] {
    return this.strings(key).map((v) => wordOf(v, words) ?? this.#fail(key, 'words of the vocabulary'));
  }

  row(key: string): Row {
    return this.optionalRow(key) ?? this.#fail(key, 'a map');
  }

  optionalRow(key: string): Row | null {
    const value = this.#values[key] ?? null;
    if (value === null) return null;
    return isMap(value) ? new Row(value, this.#place) : this.#fail(key, 'a map');
  }

  rows(key: string): Row[] {
    const value = this.#values[key] ?? [];
    if (!Array.isArray(value)) return this.#fail(key, 'a list of maps');
    return value.map((v) => (isMap(v) ? new Row(v, this.#place) : this.#fail(key, 'a list of maps')));
  }

  /** A row that came as a list: its values in the order of these names. */
  listed(key: string, names: readonly string[]): Row {
    const value = this.#values[key];
    return Array.isArray(value) ? this.#named(key, value, names) : this.#fail(key, 'a list');
  }

  /** Rows that came as lists. */
  listedRows(key: string, names: readonly string[]): Row[] {
    const value = this.#values[key] ?? [];
    if (!Array.isArray(value)) return this.#fail(key, 'a list of lists');
    return value.map((v) =>
      Array.isArray(v) ? this.#named(key, v, names) : this.#fail(key, 'a list of lists'),
    );
  }

  #named(key: string, list: readonly unknown[], names: readonly string[]): Row {
    if (list.length !== names.length) return this.#fail(key, `a list of ${names.length} values`);
    const values: Record<string, unknown> = {};
    names.forEach((name, i) => (values[name] = list[i]));
    return new Row(values, this.#place);
  }

  /** Whether the answer has something under this key. */
  has(key: string): boolean {
    return (this.#values[key] ?? null) !== null;
  }

  #fail(key: string, wanted: string): never {
    throw new Problem('INTERNAL', `The answer to ${this.#place} has no ${wanted} under "${key}".`);
  }
}

/** A word stands under its own name in most vocabularies, so that is looked at first. */
function wordOf<W extends string>(value: string, words: Readonly<Record<string, W>>): W | undefined {
  return words[value] === value ? (value as W) : Object.values(words).find((w) => w === value);
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import type { Row } from './rows.ts';

declare const cypherBrand: unique symbol;
/** Text of a Cypher statement or of a fragment of one. Made only by the `cypher` tag, so that no value can slip in. */
export type CypherText = string & { readonly [cypherBrand]: true };

/** Parameter values. Integers used by LIMIT are marked with `int()`, because a JavaScript number is a float. */
export type Params = Readonly<Record<string, unknown>>;

/** A statement is data: it can be pinned in a test without a database. */
export interface Statement<T> {
  /** Name for the log, the transaction's metadata and the tests, such as `inventory.servicePage`. */
  readonly name: string;
  readonly text: CypherText;
  readonly params: Params;
  /** Turns one row into what the verb works with. */
  readonly decode: (row: Row) => T;
}

/**
 * Cypher text. Only other Cypher texts can be put into the template; values go in as parameters. White space is
 * normalised, because it is part of the key of the server's plan cache.
 */
export function cypher(strings: TemplateStringsArray, ...fragments: readonly CypherText[]): CypherText {
  const text = strings.reduce((all, part, i) => all + (fragments[i - 1] ?? '') + part);
  return text.replace(/\s+/g, ' ').trim() as CypherText;
}

/** Joins fragments with a blank or, say, ` AND `. */
export function joinCypher(fragments: readonly CypherText[], separator = ' '): CypherText {
  return fragments.join(separator) as CypherText;
}

/** A whole number for the database: LIMIT, SKIP and anything stored as an integer. */
export class WholeNumber {
  constructor(readonly value: number) {}
}

/** Marks a number as a whole number for the database. */
export function int(value: number): WholeNumber {
  return new WholeNumber(value);
}

/** Properties of a node with those of these names marked as whole numbers. */
export function withWholeNumbers(
  properties: Readonly<Record<string, unknown>>,
  names: ReadonlySet<string>,
): Params {
  const entries = Object.entries(properties).map(([key, value]) => [
    key,
    typeof value === 'number' && names.has(key) ? int(value) : value,
  ]);
  return Object.fromEntries(entries) as Params;
}

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

/** A text made from a template and the fragments put into it so far; texts of the same fragments are made once. */
interface Made {
  text?: CypherText;
  readonly with: Map<CypherText, Made>;
}

/** Characters of texts that are kept; then all are forgotten, and the ones in use are soon back. */
const KEPT_MAX = 4_000_000;
let made = new WeakMap<TemplateStringsArray, Made>();
let kept = 0;

/**
 * Cypher text. Only other Cypher texts can be put into the template; values go in as parameters. White space is
 * normalised, because it is part of the key of the server's plan cache.
 */
export function cypher(strings: TemplateStringsArray, ...fragments: readonly CypherText[]): CypherText {
  let place = made.get(strings) ?? { with: new Map<CypherText, Made>() };
  made.set(strings, place);
  for (const fragment of fragments) {
    const next = place.with.get(fragment) ?? { with: new Map<CypherText, Made>() };
    place.with.set(fragment, next);
    place = next;
  }
  return (place.text ??= makeText(strings, fragments));
}

function makeText(strings: TemplateStringsArray, fragments: readonly CypherText[]): CypherText {
  const text = strings.reduce((all, part, i) => all + (fragments[i - 1] ?? '') + part);
  const normal = text.replace(/\s+/g, ' ').trim() as CypherText;
  kept += normal.length;
  if (kept > KEPT_MAX) {
    made = new WeakMap();
    kept = 0;
  }
  return normal;
}

/** Joins fragments with a blank or, say, ` AND `. */
export function joinCypher(fragments: readonly CypherText[], separator = ' '): CypherText {
  return fragments.join(separator) as CypherText;
}

/** The names in `.id, .name`, as it stands in a map projection. */
export function namesOf(scalars: CypherText): readonly string[] {
  return scalars.split(/[\s,]*\./).filter((name) => name !== '');
}

/** `s.id, s.name`: goes into a list that stands for a record; see `Row.listed`. */
export function listScalars(variable: CypherText, names: readonly string[]): CypherText {
  return names.map((name) => `${variable}.${name}`).join(', ') as CypherText;
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

import { cypher, joinCypher, listScalars, namesOf } from '../graph/cypher.ts';
import type { CypherText, Params, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';

/**
 * An edge of a record: the body of a `COLLECT { }` over the record's variable, and how one of its rows reads. Rows come
 * as lists, because the driver reads a list in a fraction of the time of a map and names are not sent with each row.
 */
export interface Edge<T> {
  readonly body: CypherText;
  /** What the values of a row are called, in their order. */
  readonly names: readonly string[];
  readonly decode: (row: Row) => T;
}

/** The edges of one type by the name of their field. */
export type EdgeTable = Readonly<Record<string, Edge<unknown>>>;

/** What came with the record itself: only the edges that were asked for. */
export type Fetched<T extends EdgeTable> = {
  readonly [Name in keyof T]?: readonly ReturnType<T[Name]['decode']>[];
};

/** The stored properties of one type, and how each reads. */
export type ScalarTable = Readonly<Record<string, (row: Row) => unknown>>;

/** A record read through its table. Properties that were not selected are not there, and nothing selected asks for them. */
export type Scalars<T extends ScalarTable> = { readonly [Name in keyof T]: ReturnType<T[Name]> };

/** An answer that belongs to one of the ids that were asked for. */
export interface Keyed<T> {
  readonly id: string;
  readonly value: T;
}

/**
 * Makes an edge whose rows are some properties of one record.
 * @param match binds the record, in order and bounded
 * @param scalars its properties as for a map projection, such as `.id, .name`
 */
export function edgeTo<T>(
  match: CypherText,
  variable: CypherText,
  scalars: CypherText,
  decode: (row: Row) => T,
): Edge<T> {
  const names = namesOf(scalars);
  return { body: cypher`${match} RETURN [${listScalars(variable, names)}]`, names, decode };
}

/** The names of a table that the client selected, in the table's order, so that equal selections give equal text. */
export function selectedEdges<T extends EdgeTable>(
  table: T,
  branches: ReadonlySet<string>,
): (keyof T & string)[] {
  return Object.keys(table).filter((name) => branches.has(name));
}

/** `, COLLECT { ... }` for each of the edges: goes into the list that stands for the record. */
export function listEdges<T extends EdgeTable>(table: T, names: readonly (keyof T & string)[]): CypherText {
  return joinCypher(names.map((name) => cypher`, COLLECT { ${bodyOf(table, name)} }`));
}

/** `, channels: COLLECT { ... }` for each of the edges: goes into the map projection of the record. */
export function projectEdges<T extends EdgeTable>(
  table: T,
  names: readonly (keyof T & string)[],
): CypherText {
  return joinCypher(names.map((name) => cypher`, ${name as CypherText}: COLLECT { ${bodyOf(table, name)} }`));
}

/** Reads the edges that `projectEdges` asked for. */
export function decodeEdges<T extends EdgeTable>(
  table: T,
  names: readonly (keyof T & string)[],
  row: Row,
): Fetched<T> {
  const fetched: Partial<Record<keyof T, unknown>> = {};
  for (const name of names) {
    const edge = table[name];
    if (edge !== undefined) fetched[name] = row.listedRows(name, edge.names).map(edge.decode);
  }
  return fetched as Fetched<T>;
}

/**
 * One edge of many records in one statement.
 * @param start binds the record to the edges' variable by `id`, such as `MATCH (s:Service {id: id})`
 */
export function edgeStatement<T extends EdgeTable, N extends keyof T & string>(
  name: string,
  start: CypherText,
  table: T,
  edge: N,
  ids: readonly string[],
  params: Params = {},
): Statement<Keyed<ReturnType<T[N]['decode']>[]>> {
  return {
    name,
    text: cypher`UNWIND $ids AS id ${start} RETURN id, COLLECT { ${bodyOf(table, edge)} } AS rows`,
    params: { ...params, ids },
    decode: (row) => ({
      id: row.string('id'),
      value: row
        .listedRows('rows', table[edge]?.names ?? [])
        .map((r) => table[edge]?.decode(r)) as ReturnType<T[N]['decode']>[],
    }),
  };
}

function bodyOf<T extends EdgeTable>(table: T, name: keyof T & string): CypherText {
  return table[name]?.body ?? cypher``;
}

/**
 * The stored properties that the selected fields need, in the order of the table; all where no field of the table is
 * named, so that a caller who names edges only gets whole records.
 * @param derived properties behind fields that are not stored under their own name
 */
export function selectedScalars<T extends ScalarTable>(
  table: T,
  branches: ReadonlySet<string>,
  derived: Readonly<Record<string, readonly (keyof T & string)[]>> = {},
): (keyof T & string)[] {
  const names = Object.keys(table);
  const needed = new Set(names.filter((name) => branches.has(name)));
  if (needed.size === 0) return names;
  for (const [field, stored] of Object.entries(derived)) {
    if (branches.has(field)) stored.forEach((name) => needed.add(name));
  }
  return names.filter((name) => name === 'id' || needed.has(name));
}

/** `.id, .name`: goes into the map projection of the record. */
export function projectScalars(names: readonly string[]): CypherText {
  return joinCypher(
    names.map((name) => `.${name}` as CypherText),
    ', ',
  );
}

/** Reads the properties that `projectScalars` asked for. */
export function decodeScalars<T extends ScalarTable>(
  table: T,
  names: readonly (keyof T & string)[],
  row: Row,
): Scalars<T> {
  const record: Partial<Record<keyof T, unknown>> = {};
  for (const name of names) record[name] = table[name]?.(row);
  return record as Scalars<T>;
}

import { cypher, int } from './cypher.ts';
import type { CypherText, Statement } from './cypher.ts';

/** Id of the one node that says which version of the graph schema the store has. */
export const SCHEMA_NODE_ID = 'graph-schema';

/** What the store says of its own schema. */
export interface SchemaState {
  /** Number of the last migration that ran; 0 in a store that never had one. */
  readonly version: number;
  /** Checksum of the definitions that were applied last, or null. */
  readonly definitions: string | null;
}

const nothing = (): null => null;

/** Which version the server is. */
export function askVersion(): Statement<string> {
  return {
    name: 'graph.askVersion',
    text: cypher`CALL dbms.components() YIELD versions RETURN versions[0] AS version`,
    params: {},
    decode: (row) => row.string('version'),
  };
}

/** The version and the definitions that the store has. No row in a store that never had a schema. */
export function readSchemaState(): Statement<SchemaState> {
  return {
    name: 'graph.readSchemaState',
    text: cypher`MATCH (g:GraphSchema {id: $id})
      RETURN coalesce(g.version, 0) AS version, g.definitions AS definitions`,
    params: { id: SCHEMA_NODE_ID },
    decode: (row) => ({ version: row.number('version'), definitions: row.optionalString('definitions') }),
  };
}

/** Makes sure that two copies which start at once find one and the same schema node. */
export function defineSchemaNode(): Statement<unknown> {
  return {
    name: 'graph.defineSchemaNode',
    text: cypher`CREATE CONSTRAINT graph_schema_id IF NOT EXISTS FOR (n:GraphSchema) REQUIRE n.id IS UNIQUE`,
    params: {},
    decode: nothing,
  };
}

/**
 * Takes the lease on the schema, or prolongs it; no row when somebody else holds it. The write lock comes first, then
 * the comparison, so that of two copies only one gets it. Time is the server's, so clocks of copies do not matter.
 */
export function takeSchemaLease(holder: string, leaseMs: number): Statement<boolean> {
  return {
    name: 'graph.takeSchemaLease',
    text: cypher`MERGE (g:GraphSchema {id: $id})
      SET g:Record, g.leaseAsked = $holder
      WITH g WHERE coalesce(g.leaseHolder, $holder) = $holder OR g.leaseUntil < timestamp()
      SET g.leaseHolder = $holder, g.leaseUntil = timestamp() + $leaseMs
      RETURN true AS taken`,
    params: { id: SCHEMA_NODE_ID, holder, leaseMs: int(leaseMs) },
    decode: (row) => row.boolean('taken'),
  };
}

/** Whether nobody holds the lease. Who waits asks this, which takes no lock and so holds up nobody who works. */
export function readSchemaLease(): Statement<boolean> {
  return {
    name: 'graph.readSchemaLease',
    text: cypher`OPTIONAL MATCH (g:GraphSchema {id: $id})
      RETURN g.leaseUntil IS NULL OR g.leaseUntil < timestamp() AS free`,
    params: { id: SCHEMA_NODE_ID },
    decode: (row) => row.boolean('free'),
  };
}

/** Gives the lease back, if it is still ours. */
export function releaseSchemaLease(holder: string): Statement<unknown> {
  return {
    name: 'graph.releaseSchemaLease',
    text: cypher`MATCH (g:GraphSchema {id: $id}) REMOVE g.leaseAsked
      WITH g WHERE g.leaseHolder = $holder
      REMOVE g.leaseHolder, g.leaseUntil`,
    params: { id: SCHEMA_NODE_ID, holder },
    decode: nothing,
  };
}

/** Records that a migration ran. */
export function recordVersion(version: number): Statement<unknown> {
  return {
    name: 'graph.recordVersion',
    text: cypher`MATCH (g:GraphSchema {id: $id}) SET g.version = $version`,
    params: { id: SCHEMA_NODE_ID, version: int(version) },
    decode: nothing,
  };
}

/** Records that the definitions with this checksum are in place, and under which names they were made. */
export function recordDefinitions(checksum: string, names: readonly string[]): Statement<unknown> {
  return {
    name: 'graph.recordDefinitions',
    text: cypher`MATCH (g:GraphSchema {id: $id}) SET g.definitions = $checksum, g.definitionNames = $names`,
    params: { id: SCHEMA_NODE_ID, checksum, names: names.join(', ') },
    decode: nothing,
  };
}

/** What we made in this store, such as `CONSTRAINT unit_id`; nothing in a store from before that was recorded. */
export function readDefinitionNames(): Statement<readonly string[]> {
  return {
    name: 'graph.readDefinitionNames',
    text: cypher`MATCH (g:GraphSchema {id: $id}) RETURN coalesce(g.definitionNames, '') AS names`,
    params: { id: SCHEMA_NODE_ID },
    decode: (row) => row.string('names').split(', ').filter(Boolean),
  };
}

/** What a statement of the file makes, such as `INDEX change_at`; undefined for any other statement. */
export function definedBy({ text }: Statement<unknown>): string | undefined {
  const [, kind, name] = /^CREATE (?:\w+ )?(CONSTRAINT|INDEX) (\w+)/.exec(text) ?? [];
  return kind === undefined || name === undefined ? undefined : `${kind} ${name}`;
}

/**
 * Takes away something that we made and that the file no longer declares.
 * @param made such as `INDEX change_at`, as `definedBy` gives it
 */
export function dropDefinition(made: string): Statement<unknown> {
  if (!/^(CONSTRAINT|INDEX) \w+$/.test(made)) throw new Error(`"${made}" is no constraint or index of ours.`);
  return {
    name: 'graph.dropDefinition',
    text: `DROP ${made} IF EXISTS` as CypherText,
    params: {},
    decode: nothing,
  };
}

/** Waits until every index can be used. */
export function awaitIndexes(seconds: number): Statement<unknown> {
  return {
    name: 'graph.awaitIndexes',
    text: cypher`CALL db.awaitIndexes($seconds)`,
    params: { seconds: int(seconds) },
    decode: nothing,
  };
}

/**
 * The statements of `schema/graph/constraints.cypher`, in order. Lines that start with `//` are comments; a statement
 * ends with a semicolon at the end of its line.
 *
 * @param file text of the file
 */
export function definitionsIn(file: string): Statement<unknown>[] {
  return file
    .split('\n')
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;\s*(?:\n|$)/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
    .map((text) => ({
      name: `schema.${/(?:CONSTRAINT|INDEX) (\w+)/.exec(text)?.[1] ?? 'unnamed'}`,
      text: text as CypherText,
      params: {},
      decode: nothing,
    }));
}

import { graphql } from 'graphql';
import neo4j from 'neo4j-driver';
import { WholeNumber } from '../../api/graph/cypher.ts';
import type { Statement } from '../../api/graph/cypher.ts';
import type { Graph } from '../../api/graph/graph.ts';
import { Row } from '../../api/graph/rows.ts';
import { buildApiSchema } from '../../api/http/schema.ts';
import { readRequest } from '../../api/http/read-request.ts';
import { openBareDriver, profilingWith } from './bare-driver.ts';
import type { DatabaseEnv } from './bare-driver.ts';
import type { Variables } from './reads.ts';

/** Our API without its HTTP layer, on a graph that runs every statement with PROFILE. */
export interface OurProfile {
  /** What the database touches to answer one query. */
  hitsOf(query: string, variables: Variables): Promise<number>;
  close(): Promise<void>;
}

/** Opens our API in this process for counting. */
export async function openOurProfile(database: DatabaseEnv): Promise<OurProfile> {
  const schema = await buildApiSchema();
  const driver = openBareDriver(database);
  const profiling = profilingWith(driver, database.NEO4J_DATABASE);
  const graph = profiledGraph(profiling.run);
  return {
    hitsOf: async (source, variableValues) => {
      profiling.reset();
      const contextValue = readRequest(graph, null);
      const { errors } = await graphql({
        schema,
        source,
        variableValues: { ...variableValues },
        contextValue,
      });
      if (errors !== undefined) throw errors[0] ?? new Error('The query failed.');
      return profiling.hits();
    },
    close: () => driver.close(),
  };
}

function profiledGraph(run: ReturnType<typeof profilingWith>['run']): Graph {
  const read = async <T>(statement: Statement<T>): Promise<T[]> => {
    const rows = await run(statement.text, plainParams(statement.params));
    return rows.map((values) => statement.decode(new Row(values, statement.name)));
  };
  const refuse = (): never => {
    throw new Error('A measurement only reads.');
  };
  return {
    read,
    readOne: async (statement) => (await read(statement))[0] ?? null,
    write: refuse,
    define: refuse,
    serverFacts: refuse,
    close: async () => {},
  };
}

function plainParams(params: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(params).map(([key, value]) => [key, plainValue(value)]));
}

function plainValue(value: unknown): unknown {
  if (value instanceof WholeNumber) return neo4j.int(value.value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'object' && value !== null) return plainParams(value as Record<string, unknown>);
  return value;
}

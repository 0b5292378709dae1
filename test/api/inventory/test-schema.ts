import 'reflect-metadata';
import { graphql } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { buildSchema } from 'type-graphql';
import type { Statement } from '../../../api/graph/cypher.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { inventoryResolvers } from '../../../api/inventory/resolvers.ts';
import { journeysResolvers } from '../../../api/journeys/resolvers.ts';
import { Problem } from '../../../api/problem.ts';
import type { Actor } from '../../../api/request.ts';
import { openTestGraphSettings } from '../../support/neo4j.ts';

const schema = await buildSchema({
  resolvers: [...inventoryResolvers, ...journeysResolvers],
  validate: false,
});

/** What the server says of names that no record has yet. */
const UNKNOWN_NAME = /Unknown(Label|RelationshipType|PropertyKey)Warning/;

/**
 * A graph of the test run that fails on any notification of the server, such as a deprecation.
 * @param store whether the store holds the whole seed; one that does not may lack names that a statement mentions
 */
export function openTestGraph(store: 'seeded' | 'empty' = 'seeded'): Graph {
  return openNeo4jGraph({
    ...openTestGraphSettings(),
    timeoutMs: 60_000,
    onNotification: (statement, notification) => {
      if (store === 'empty' && UNKNOWN_NAME.test(notification)) return;
      throw new Error(`${statement}: ${notification}`);
    },
  });
}

/** A graph that answers nothing, for questions that must be refused before anything is asked. */
export const silentGraph: Graph = {
  read: refuse,
  readOne: refuse,
  write: refuse,
  define: refuse,
  serverFacts: refuse,
  close: async () => {},
};

function refuse(): Promise<never> {
  return Promise.reject(
    new Error('The graph was asked although the question had to be refused at the door.'),
  );
}

/** What came of a question: data, problems as code and facts, and the statements that were run. */
export interface Answer<T> {
  readonly data: T;
  readonly problems: readonly {
    code: string;
    field?: string;
    limit?: number;
    given?: string;
    cure?: string;
  }[];
  readonly errors: readonly string[];
  readonly statements: readonly string[];
}

/** Asks the schema of inventory and journeys as one request. @param actor who asks; nobody when not given */
export async function ask<T>(
  graph: Graph,
  source: string,
  variables: Readonly<Record<string, unknown>> = {},
  actor: Actor | null = null,
): Promise<Answer<T>> {
  const statements: string[] = [];
  const note = (statement: Statement<unknown>): void => void statements.push(statement.name);
  const noting: Graph = {
    read: (statement, options) => (note(statement), graph.read(statement, options)),
    readOne: (statement, options) => (note(statement), graph.readOne(statement, options)),
    write: (name, work, options) => graph.write(name, work, options),
    define: (statement) => graph.define(statement),
    serverFacts: (options) => graph.serverFacts(options),
    close: () => graph.close(),
  };
  const contextValue = {
    graph: noting,
    now: new Date('2026-11-03T14:00:00Z'),
    edition: 'A11_2024',
    actor,
    loaders: new Map(),
  };
  const result = await graphql({ schema, source, variableValues: variables, contextValue });
  return { data: result.data as T, ...outcomeOf(result), statements };
}

function outcomeOf({ errors = [] }: ExecutionResult): Pick<Answer<never>, 'problems' | 'errors'> {
  const problems = errors.flatMap(({ originalError }) =>
    originalError instanceof Problem ? [{ code: originalError.code, ...originalError.facts }] : [],
  );
  return { problems, errors: errors.map((error) => error.message) };
}

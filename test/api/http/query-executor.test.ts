import { beforeAll, describe, expect, it } from '@jest/globals';
import { GraphQLError, parse } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { buildApiSchema } from '../../../api/http/schema.ts';
import { createQueryExecutor } from '../../../api/http/query-executor.ts';
import type { RunQuery } from '../../../api/http/query-executor.ts';
import { readRequest } from '../../../api/http/read-request.ts';
import { problemIn } from '../../../api/http/present-problem.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { Problem } from '../../../api/problem.ts';

const refuse = (): never => {
  throw new Error('These queries only read.');
};

/** A graph that has no record at all, or that is away. */
function graphThat(read: () => Promise<never[]>): Graph {
  return {
    read,
    readOne: async () => (await read())[0] ?? null,
    write: refuse,
    define: refuse,
    serverFacts: refuse,
    close: async () => {},
  };
}
const empty = graphThat(async () => []);
const away = graphThat(async () => {
  throw new Problem('DATABASE_DOWN', 'The database cannot be reached.');
});

let usual: RunQuery;
let compiled: RunQuery;

beforeAll(async () => {
  const schema: GraphQLSchema = await buildApiSchema();
  usual = createQueryExecutor(schema, Number.POSITIVE_INFINITY);
  compiled = createQueryExecutor(schema, 0);
});

/** What both say, the errors as plain facts. */
async function both(source: string, graph: Graph, variables: Record<string, unknown> = {}) {
  const answer = async (run: RunQuery) => {
    const document = parse(source);
    const contextValue = readRequest(graph, null);
    const { data, errors } = await run({ document, operationName: undefined, variables, contextValue });
    const said = errors?.map((error) => ({
      message: error.message,
      path: error.path,
      locations: error.locations,
      code: problemIn(error)?.code,
      usual: error instanceof GraphQLError && typeof error.extensions === 'object',
    }));
    return JSON.parse(JSON.stringify({ data, errors: said })) as { data: unknown; errors?: unknown[] };
  };
  return { usual: await answer(usual), compiled: await answer(compiled) };
}

describe('a compiled query answers like one that is run field by field', () => {
  it.each([
    ['a list', '{ services(first: 2) { totalCount nodes { id channels { kind } } pageInfo { endCursor } } }'],
    ['a record that is not there', '{ service(id: "none") { name responsibleUnit { path { name } } } }'],
    ['words of the vocabulary', '{ serviceTypes { __typename id code label } }'],
    [
      'aliases and fragments',
      '{ a: serviceTypes { ...T } b: serviceTypes { ...T id } } fragment T on ServiceType { code }',
    ],
    ['two mentions of one field', '{ serviceTypes { id } serviceTypes { code } }'],
    ['a record of any type', '{ node(id: "none") { __typename ... on Service { name } } }'],
    ['counts', '{ digitizationGapSummary(by: UNIT) { total { services } rows { key } by } }'],
    ['a search', '{ search(text: "tax") { hits { kind node { __typename id } } counts { kind count } } }'],
    ['a directive', '{ serviceTypes { id @skip(if: true) code @include(if: true) } }'],
  ])('for %s', async (_, source) => {
    const answers = await both(source, empty);
    expect(answers.usual.errors).toBeUndefined();
    expect(answers.compiled).toEqual(answers.usual);
  });

  it.each([
    ['a problem at once', '{ services(first: 1000) { nodes { id } } }'],
    ['a problem of one of two fields', '{ serviceTypes { id } service(id: "a") { id } }'],
    ['a problem inside a list of a page', '{ services { nodes { id } totalCount } }'],
    ['a cursor of another query', '{ services(after: "bm8") { nodes { id } } }'],
  ])('for %s, with the same problem at the same place', async (_, source) => {
    const answers = await both(source, away);
    expect(answers.usual.errors?.length).toBeGreaterThan(0);
    expect(answers.compiled).toEqual(answers.usual);
  });

  it('for variables that do not fit, in the words of the language', async () => {
    const source = 'query Q($first: Int) { services(first: $first) { nodes { id } } }';
    const answers = await both(source, empty, { first: 'many' });
    expect(JSON.stringify(answers.usual)).toContain('$first');
    expect(answers.compiled).toEqual(answers.usual);
  });
});

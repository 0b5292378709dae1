import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { GraphQLSchema } from 'graphql';
import type { Statement } from '../../../api/graph/cypher.ts';
import type { CallOptions, Graph } from '../../../api/graph/graph.ts';
import { prepareQueries } from '../../../api/http/prepare-queries.ts';
import { buildApiSchema } from '../../../api/http/schema.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { openTestGraphSettings } from '../../support/neo4j.ts';

const QUERIES = [
  'query Record($id: ID!) { service(id: $id) { id channels { id } roles { name } } }',
  'query Rows($first: Int, $filter: ServiceFilter) { services(first: $first, filter: $filter) { nodes { id } } }',
  'query Counts($by: GapDimension!) { digitizationGapSummary(by: $by) { total { services } } }',
  'mutation Draft($id: ID!) { discardDraft(id: $id) }',
];

describe('planning the queries of the pages ahead', () => {
  let graph: Graph;
  let schema: GraphQLSchema;
  beforeAll(async () => {
    [graph, schema] = [openNeo4jGraph(openTestGraphSettings()), await buildApiSchema()];
  });
  afterAll(() => graph.close());

  /** The graph, with the statements that were asked of it. */
  function watched(): { graph: Graph; asked: string[] } {
    const asked: string[] = [];
    const read = <T>(statement: Statement<T>, options?: CallOptions): Promise<T[]> => {
      asked.push(statement.text);
      return graph.read(statement, options);
    };
    const readOne = async <T>(statement: Statement<T>, options?: CallOptions): Promise<T | null> =>
      (await read(statement, options))[0] ?? null;
    const write = (): never => {
      throw new Error('Planning ahead must not write.');
    };
    const { define, serverFacts, close } = {
      define: write,
      serverFacts: () => graph.serverFacts(),
      close: () => graph.close(),
    };
    return { graph: { read, readOne, write, define, serverFacts, close }, asked };
  }

  it('asks the database every statement that a reader of the page will ask, and writes nothing', async () => {
    const { graph: ahead, asked } = watched();
    expect(await prepareQueries(ahead, schema, QUERIES)).toBe(9);
    const own = asked.filter((text) => text.includes('$ownUnitIds'));
    expect(asked.some((text) => text.includes('COLLECT') && !own.includes(text))).toBe(true);
    expect(own.some((text) => text.includes('COLLECT'))).toBe(true);
  });

  it('begins with the pages on which readers begin', async () => {
    const { graph: ahead, asked } = watched();
    const home = 'query HomeFigures { digitizationGapSummary(by: UNIT) { total { services } } }';
    await prepareQueries(ahead, schema, [...QUERIES, home], () => asked.length === 0);
    expect(asked).toHaveLength(1);
    expect(asked[0]).toContain('AgencyTally');
  });

  it('goes on with the longest query, whose plan somebody would wait for longest', async () => {
    const { graph: ahead, asked } = watched();
    const short = 'query Roles { roles(first: 1) { nodes { id } } }';
    await prepareQueries(ahead, schema, [short, ...QUERIES]);
    const at = (part: string): number => asked.findIndex((text) => text.includes(part));
    expect(at(':Service')).toBe(0);
    expect(at('(n:Role)')).toBeGreaterThan(0);
  });

  it('ends when serving ends', async () => {
    let left = 2;
    expect(await prepareQueries(graph, schema, QUERIES, () => left-- > 0)).toBe(2);
  });
});

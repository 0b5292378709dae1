import { describe, expect, it } from '@jest/globals';
import { GraphQLInt, GraphQLObjectType, GraphQLSchema, graphql } from 'graphql';
import type { GraphQLFieldConfig, GraphQLResolveInfo } from 'graphql';
import { branchesBelow, selectedBranches } from '../../api/selection.ts';

/** Branches of a query against a type that holds itself. */
async function branchesOf(source: string, variableValues: Record<string, unknown> = {}): Promise<string[]> {
  let seen: ReadonlySet<string> | undefined;
  const record: GraphQLObjectType = new GraphQLObjectType({
    name: 'Record',
    fields: (): Record<string, GraphQLFieldConfig<unknown, unknown>> => ({
      id: { type: GraphQLInt },
      nodes: { type: record },
      channels: { type: record },
    }),
  });
  const query = new GraphQLObjectType({
    name: 'Query',
    fields: {
      root: {
        type: record,
        resolve: (_source: unknown, _args: unknown, _context: unknown, info: GraphQLResolveInfo) => {
          seen = selectedBranches(info);
          return {};
        },
      },
    },
  });
  const { errors } = await graphql({ schema: new GraphQLSchema({ query }), source, variableValues });
  expect(errors).toBeUndefined();
  return [...(seen ?? [])].sort();
}

describe('what a client selected', () => {
  it('is named by path, whatever the alias', async () => {
    expect(await branchesOf('{ root { id mine: nodes { ways: channels { id } } } }')).toEqual([
      'id',
      'nodes',
      'nodes.channels',
      'nodes.channels.id',
    ]);
  });

  it('includes fragments, named and inline', async () => {
    const query =
      '{ root { ...some ... on Record { channels { id } } } } fragment some on Record { nodes { id } }';
    expect(await branchesOf(query)).toEqual(['channels', 'channels.id', 'nodes', 'nodes.id']);
  });

  it('leaves out what a directive leaves out', async () => {
    const query =
      'query ($no: Boolean!) { root { id @skip(if: true) nodes @include(if: $no) { id } channels @skip(if: $no) { id } } }';
    expect(await branchesOf(query, { no: false })).toEqual(['channels', 'channels.id']);
  });

  it('can be read below any of several parents', () => {
    const branches = new Set(['nodes', 'nodes.channels', 'edges.node.roles', 'totalCount']);
    expect([...branchesBelow(branches, 'nodes', 'edges.node')]).toEqual(['channels', 'roles']);
  });
});

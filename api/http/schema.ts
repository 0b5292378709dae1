import 'reflect-metadata';
import { buildSchema } from 'type-graphql';
import type { GraphQLSchema } from 'graphql';
import { accessResolvers } from '../access/resolvers.ts';
import { exchangeResolvers } from '../exchange/resolvers.ts';
import { exploreResolvers } from '../explore/resolvers.ts';
import { gapsResolvers } from '../gaps/resolvers.ts';
import { inventoryResolvers } from '../inventory/resolvers.ts';
import { journeysResolvers } from '../journeys/resolvers.ts';
import { answerDirectly } from './answer-directly.ts';

/** A class whose methods answer fields of the contract. */
type ResolverClass = abstract new (...args: never[]) => unknown;

/** Every door of the API, low slices first. */
export const allResolvers: readonly ResolverClass[] = [
  ...accessResolvers,
  ...inventoryResolvers,
  ...journeysResolvers,
  ...gapsResolvers,
  ...exploreResolvers,
  ...exchangeResolvers,
];

/** The contract with its doors behind it. Values are checked by the verbs, which name field and cure. */
export async function buildApiSchema(
  resolvers: readonly ResolverClass[] = allResolvers,
): Promise<GraphQLSchema> {
  const [first, ...others] = resolvers;
  if (first === undefined) throw new Error('A schema needs a resolver.');
  const schema = await buildSchema({ resolvers: [first, ...others], validate: false, emitSchemaFile: false });
  return answerDirectly(schema);
}

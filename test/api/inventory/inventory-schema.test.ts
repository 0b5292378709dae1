import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import type { GraphQLArgument } from 'graphql';
import { isEnumType, isInputObjectType, isInterfaceType, isObjectType } from 'graphql';
import { buildSchema } from 'type-graphql';
import { inventoryResolvers } from '../../../api/inventory/resolvers.ts';
import { journeysResolvers } from '../../../api/journeys/resolvers.ts';

const schema = await buildSchema({
  resolvers: [...inventoryResolvers, ...journeysResolvers],
  validate: false,
});
const types = Object.values(schema.getTypeMap()).filter((type) => !type.name.startsWith('__'));

describe('the contract of inventory and journeys', () => {
  it('describes every type, field, argument and enum value in words', () => {
    const silent: string[] = [];
    const note = (place: string, description: string | null | undefined): void => {
      if (!description || description.length < 10) silent.push(place);
    };
    for (const type of types) {
      if (['Query', 'Mutation', 'String', 'Int', 'Float', 'Boolean', 'ID'].includes(type.name)) continue;
      note(type.name, type.description);
    }
    for (const type of types) {
      if (isEnumType(type))
        type.getValues().forEach((value) => note(`${type.name}.${value.name}`, value.description));
      if (isObjectType(type) || isInterfaceType(type) || isInputObjectType(type)) {
        for (const field of Object.values(type.getFields())) {
          note(`${type.name}.${field.name}`, field.description);
          const args: readonly GraphQLArgument[] = 'args' in field ? field.args : [];
          args.forEach((arg) => note(`${type.name}.${field.name}(${arg.name})`, arg.description));
        }
      }
    }
    expect(silent).toEqual([]);
  });
});

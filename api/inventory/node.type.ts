import { Field, ID, InterfaceType } from 'type-graphql';

/** Anything with an id of its own. Every answer that is a Node names its type under `__typename`. */
@InterfaceType({
  description: 'Anything that has a stable id of its own, unique over the whole index.',
  resolveType: (value: { __typename: string }) => value.__typename,
})
export abstract class Node {
  @Field(() => ID, {
    description: 'Stable id, unique over the whole index; links to the record may rely on it.',
  })
  id!: string;
}

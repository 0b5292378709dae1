import { Field, ObjectType } from 'type-graphql';
import { Node } from './node.type.ts';

@ObjectType({
  description: 'Why someone comes: the situation a service answers (R4, A-11 section 280.4).',
  implements: Node,
  simpleResolvers: true,
})
export class Occasion extends Node {
  @Field(() => String, { description: 'The situation in a few words.' })
  statement!: string;
}

import { Field, ObjectType } from 'type-graphql';
import { Node } from './node.type.ts';

@ObjectType({
  description: 'What people get or complete (R3, A-11 section 280.4).',
  implements: Node,
  simpleResolvers: true,
})
export class Offering extends Node {
  @Field(() => String, { description: 'Name of what people get.' })
  name!: string;
}

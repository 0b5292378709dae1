import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from './connection.type.ts';
import { Node } from './node.type.ts';

@ObjectType({
  description: 'A building block of delivery, such as sign-in or an online form (R3, A-11 section 280.4).',
  implements: Node,
  simpleResolvers: true,
})
export class Tool extends Node {
  @Field(() => String, { description: 'Name of the tool; services that name the same tool share it.' })
  name!: string;
}

@ObjectType({
  description: 'A page of tools by name, with what is known of the whole list.',
  simpleResolvers: true,
})
export class ToolConnection extends connectionOf('Tool', 'tools', () => Tool) {}

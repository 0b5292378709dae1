import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from './connection.type.ts';
import { Node } from './node.type.ts';

@ObjectType({
  description: 'Who does the work in the delivery of services, a person or not (R3, A-11 section 280.4).',
  implements: Node,
  simpleResolvers: true,
})
export class Role extends Node {
  @Field(() => String, { description: 'Name of the role; services that name the same role share it.' })
  name!: string;
}

@ObjectType({
  description: 'A page of roles by name, with what is known of the whole list.',
  simpleResolvers: true,
})
export class RoleConnection extends connectionOf('Role', 'roles', () => Role) {}

import { Field, ObjectType } from 'type-graphql';
import { ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import { Node } from './node.type.ts';

@ObjectType({
  description: 'One of the seven types of service (R5, A-11 section 280.4).',
  implements: Node,
  simpleResolvers: true,
})
export class ServiceType extends Node {
  @Field(() => ServiceTypeCode, { description: 'Code of the type.' })
  code!: ServiceTypeCode;

  @Field(() => String, { description: 'Name of the type in plain words.' })
  label!: string;

  @Field(() => String, { description: 'What belongs to this type, in one sentence.' })
  definition!: string;
}

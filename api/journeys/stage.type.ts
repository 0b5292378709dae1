import { Field, Int, ObjectType } from 'type-graphql';
import { Node } from '../inventory/node.type.ts';

@ObjectType({
  description: 'An ordered part of a life experience (R44).',
  implements: Node,
  simpleResolvers: true,
})
export class Stage extends Node {
  @Field(() => String, { description: 'Name of the stage.' })
  name!: string;

  @Field(() => String, { description: 'What happens in it, in a sentence or two.' })
  description!: string;

  @Field(() => Int, { description: 'Place of the stage in its life experience, starting at 1.' })
  position!: number;
}

@ObjectType({
  description: 'A program run by a state, a locality or a private partner that a stage relies on (R45).',
  implements: Node,
  simpleResolvers: true,
})
export class PartnerProgram extends Node {
  @Field(() => String, { description: 'Name of the program.' })
  name!: string;

  @Field(() => String, { description: 'Who runs it.' })
  operatedBy!: string;

  @Field(() => String, { description: 'Kind of partner, as the record words it.' })
  kind!: string;
}

import { Field, Float, ObjectType } from 'type-graphql';
import { Node } from './node.type.ts';

@ObjectType({
  description: 'How much a service is used in one year. Volumes of different units are never summed (R4).',
  implements: Node,
  simpleResolvers: true,
})
export class YearlyVolume extends Node {
  @Field(() => Float, { description: 'The number, in the unit named beside it.' })
  value!: number;

  @Field(() => String, { description: 'What is counted, such as filings or participants.' })
  unit!: string;

  @Field(() => String, {
    description: 'The year or part of a year the number is for, as the source writes it.',
  })
  year!: string;

  @Field(() => String, { description: 'Where the number comes from.' })
  source!: string;
}

import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'The stages of a service from start to end (R8). Where nobody recorded any, they are start, process and end, which is a default and not a fact.',
  simpleResolvers: true,
})
export class DeliveryStages {
  @Field(() => [String], { description: 'The stages in their order.' })
  names!: string[];

  @Field(() => Boolean, {
    description: 'Whether somebody recorded them; false where they are the default.',
  })
  recorded!: boolean;
}

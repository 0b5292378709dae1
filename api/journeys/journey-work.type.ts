import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description: 'Requests of life-experience teams that wait for the reader (R46, R50).',
  simpleResolvers: true,
})
export class JourneyWork {
  @Field(() => Int, { description: 'How many requests wait; 0 where none does.' })
  count!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'For how many whole days the oldest has waited; absent where none waits.',
  })
  oldestDays!: number | null;

  @Field(() => String, { description: 'Path and query of the page that lists them.' })
  list!: string;
}

import { Field, ID, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A journey by its name, for links.', simpleResolvers: true })
export class JourneyName {
  @Field(() => ID, { description: 'Id of the journey.' })
  id!: string;

  @Field(() => String, { description: 'Name of the journey.' })
  name!: string;
}

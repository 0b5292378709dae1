import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({ description: 'A task of a service (R19, OMB M-23-22 IV.A.5).', simpleResolvers: true })
export class ServiceTask {
  @Field(() => String, { description: 'What the customer does in it.' })
  name!: string;

  @Field(() => [Int], {
    description: 'Places, from 1, of the channels of the service in which the task can be completed.',
  })
  channels!: number[];
}

import { Field, ObjectType } from 'type-graphql';
import { connectionOf } from '../inventory/connection.type.ts';
import { Service } from '../inventory/service.type.ts';
import { JourneyName } from './journey-name.type.ts';
import { LifeExperience } from './life-experience.type.ts';

@ObjectType({
  description: 'A service that steps of journeys of several life experiences use (R42, R48).',
  simpleResolvers: true,
})
export class SharedService {
  @Field(() => Service, { description: 'The service.' })
  service!: Service;

  @Field(() => [LifeExperience], { description: 'The life experiences, by name; at least two.' })
  lifeExperiences!: readonly LifeExperience[];

  @Field(() => [JourneyName], { description: 'The journeys, by name.' })
  journeys!: readonly JourneyName[];
}

@ObjectType({
  description: 'A page of services that several life experiences share, the most shared first.',
  simpleResolvers: true,
})
export class SharedServiceConnection extends connectionOf(
  'SharedService',
  'shared services',
  () => SharedService,
) {}

import { Field, ID, InputType } from 'type-graphql';
import { HandOffBasis, HandOffKind } from '../../schema/vocabulary/hand-off.ts';
import { JourneyRequestKind, JourneyRequestState } from '../../schema/vocabulary/journey-request.ts';
import { JourneyState, JourneyStatus } from '../../schema/vocabulary/journey.ts';
import { ObservationKind, Severity } from '../../schema/vocabulary/observation.ts';

@InputType({ description: 'Which journeys a list shows. Conditions are joined with "and".' })
export class JourneyFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Only journeys with these words in name, description, stages or steps, at most 200 characters; empty is ignored.',
  })
  text?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only journeys of this life experience.' })
  lifeExperienceId?: string | null;

  @Field(() => [JourneyState], { nullable: true, description: 'Only journeys of these states.' })
  states?: JourneyState[] | null;

  @Field(() => [JourneyStatus], {
    nullable: true,
    description: 'Only journeys of these statuses, of those that the reader may see.',
  })
  statuses?: JourneyStatus[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only journeys with a service of this unit or of a unit below it.',
  })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only journeys that use this service.' })
  serviceId?: string | null;
}

@InputType({ description: 'Which hand-offs a list shows. Conditions are joined with "and".' })
export class HandOffFilter {
  @Field(() => ID, { nullable: true, description: 'Only hand-offs of this journey.' })
  journeyId?: string | null;

  @Field(() => [HandOffBasis], { nullable: true, description: 'Only recorded ones, or only implied ones.' })
  bases?: HandOffBasis[] | null;

  @Field(() => [HandOffKind], { nullable: true, description: 'Only hand-offs of these kinds.' })
  kinds?: HandOffKind[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only hand-offs from this agency, which has to be at the top of the tree.',
  })
  fromUnitId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only hand-offs to this agency, which has to be at the top of the tree.',
  })
  toUnitId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'True: only hand-offs between agencies.' })
  crossAgencyOnly?: boolean | null;
}

@InputType({ description: 'Which pain points a list shows. Conditions are joined with "and".' })
export class PainPointFilter {
  @Field(() => ID, { nullable: true, description: 'Only those of this journey.' })
  journeyId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Only those of steps with a service of this unit or of a unit below it.',
  })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those of steps that use this service.' })
  serviceId?: string | null;

  @Field(() => [Severity], { nullable: true, description: 'Only those that weigh so much.' })
  severities?: Severity[] | null;

  @Field(() => [ObservationKind], {
    nullable: true,
    description: 'Pain points, bright spots or both; pain points only when nothing is said.',
  })
  kinds?: ObservationKind[] | null;
}

@InputType({ description: 'Which requests a list shows. Conditions are joined with "and".' })
export class JourneyRequestFilter {
  @Field(() => ID, {
    nullable: true,
    description: 'Only requests to this unit or to a unit below it.',
  })
  unitId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only requests of this journey.' })
  journeyId?: string | null;

  @Field(() => [JourneyRequestState], { nullable: true, description: 'Only requests that stand so.' })
  states?: JourneyRequestState[] | null;

  @Field(() => [JourneyRequestKind], { nullable: true, description: 'Only requests of these kinds.' })
  kinds?: JourneyRequestKind[] | null;
}

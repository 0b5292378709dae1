import { Field, ID, Int, ObjectType } from 'type-graphql';
import { HandOffBasis, HandOffKind } from '../../schema/vocabulary/hand-off.ts';
import { connectionOf } from '../inventory/connection.type.ts';
import { Unit } from '../inventory/unit.type.ts';
import { JourneyName } from './journey-name.type.ts';

@ObjectType({
  description:
    'Where one step of a journey leads to another: recorded by a person, or implied where the next step in order is with another agency (R47).',
  simpleResolvers: true,
})
export class HandOff {
  @Field(() => ID, {
    description: 'Stable id of a recorded hand-off; of an implied one, made of its first step.',
  })
  id!: string;

  @Field(() => HandOffBasis, { description: 'Recorded, or from the order of steps.' })
  basis!: HandOffBasis;

  @Field(() => HandOffKind, { nullable: true, description: 'Its kind; null where it is only implied.' })
  kind!: HandOffKind | null;

  @Field(() => ID, { description: 'Id of the first step.' })
  fromStepId!: string;

  @Field(() => ID, { description: 'Id of the second step.' })
  toStepId!: string;

  @Field(() => String, { description: 'Name of the first step.' })
  fromStepName!: string;

  @Field(() => String, { description: 'Name of the second step.' })
  toStepName!: string;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the two steps are with different agencies; null where one has none.',
  })
  crossesAgencies!: boolean | null;

  @Field(() => Boolean, {
    description: 'Whether it rests on an order of steps that nobody has confirmed.',
  })
  assumed!: boolean;

  @Field(() => String, { nullable: true, description: 'Remark, where there is one.' })
  note!: string | null;

  @Field(() => ID, { description: 'Id of the journey.' })
  journeyId!: string;

  @Field(() => String, { description: 'Name of the journey.' })
  journeyName!: string;

  @Field(() => String, { description: 'Name of the stage of the first step.' })
  fromStageName!: string;

  @Field(() => String, { description: 'Name of the stage of the second step.' })
  toStageName!: string;
}

@ObjectType({
  description: 'How often journeys lead from one agency to another (R47).',
  simpleResolvers: true,
})
export class AgencyHandOff {
  @Field(() => Unit, { description: 'The agency of the first steps.' })
  from!: Unit;

  @Field(() => Unit, { description: 'The agency of the second steps.' })
  to!: Unit;

  @Field(() => Int, { description: 'Hand-offs from the one to the other, recorded and implied.' })
  count!: number;

  @Field(() => Int, { description: 'Of these, hand-offs that people recorded.' })
  recorded!: number;

  @Field(() => Int, { description: 'Of these, hand-offs that rest on an order nobody has confirmed.' })
  assumed!: number;

  @Field(() => [JourneyName], { description: 'The journeys in which they occur, by name.' })
  journeys!: readonly JourneyName[];
}

@ObjectType({
  description: 'A page of hand-offs, by journey and in the order of its steps.',
  simpleResolvers: true,
})
export class HandOffConnection extends connectionOf('HandOff', 'hand-offs', () => HandOff) {}

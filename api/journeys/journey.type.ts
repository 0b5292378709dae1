import { Field, ID, Int, ObjectType } from 'type-graphql';
import { JourneyState, JourneyStatus } from '../../schema/vocabulary/journey.ts';
import { Confidence } from '../../schema/vocabulary/service.ts';
import { connectionOf } from '../inventory/connection.type.ts';
import { DateTime } from '../inventory/date-time.scalar.ts';
import { Node } from '../inventory/node.type.ts';
import { JourneyStep } from './journey-step.type.ts';

@ObjectType({
  description: 'Kind of people a journey is drawn for; never a person (R44, R95).',
  simpleResolvers: true,
})
export class JourneyPersona {
  @Field(() => ID, { description: 'Stable id of the persona.' })
  id!: string;

  @Field(() => String, { description: 'What the persona is called.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Who they are, in words, where recorded.' })
  description!: string | null;
}

@ObjectType({ description: 'An ordered part of a journey (R44).', simpleResolvers: true })
export class JourneyStage {
  @Field(() => ID, { description: 'Stable id of the stage.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The stage that it was copied from, where it was copied.' })
  originId!: string | null;

  @Field(() => String, { description: 'Name of the stage.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What happens in it, where recorded.' })
  description!: string | null;

  @Field(() => Int, { description: 'Place of the stage in its journey, starting at 1.' })
  position!: number;

  @Field(() => [JourneyStep], { description: 'Its steps, in their order.' })
  steps!: readonly JourneyStep[];
}

/** The scalars of a journey. Everything else is resolved in `journey-map.resolver.ts`. */
@ObjectType({
  description:
    'How people get through a life experience, or are to get through it one day, in stages and steps (R44). Everybody reads published journeys; drafts are for life-experience leads, OMB and administrators.',
  implements: Node,
  simpleResolvers: true,
})
export class Journey extends Node {
  @Field(() => String, { description: 'Name of the journey.' })
  name!: string;

  @Field(() => String, { description: 'What it is about, in a sentence or two; may be empty.' })
  description!: string;

  @Field(() => JourneyState, { description: 'Whether it says how things are or how they are to be.' })
  state!: JourneyState;

  @Field(() => JourneyStatus, { description: 'Who may read it.' })
  status!: JourneyStatus;

  @Field(() => Int, { description: 'Version of the record; rises with every change.' })
  version!: number;

  @Field(() => Boolean, {
    description:
      'Whether the order of steps inside a stage is only the order in which they were listed, which nobody has confirmed.',
  })
  orderAssumed!: boolean;

  @Field(() => String, { description: 'Where the record comes from.' })
  source!: string;

  @Field(() => Confidence, { description: 'How sure the record is of what it says.' })
  confidence!: Confidence;

  @Field(() => DateTime, { description: 'When it was last changed.' })
  updatedAt!: string;
}

@ObjectType({
  description: 'A page of journeys by name, with what is known of the whole list.',
  simpleResolvers: true,
})
export class JourneyConnection extends connectionOf('Journey', 'journeys', () => Journey) {}

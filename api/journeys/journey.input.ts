import { Field, ID, InputType } from 'type-graphql';
import { HandOffKind } from '../../schema/vocabulary/hand-off.ts';
import { JourneyState } from '../../schema/vocabulary/journey.ts';
import { JourneyStepInput } from './journey-step.input.ts';

@InputType({ description: 'Kind of people a journey is drawn for; never a person (R44, R95).' })
export class JourneyPersonaInput {
  @Field(() => ID, { description: 'Its id; a new one is made by the client.' })
  id!: string;

  @Field(() => String, { description: 'What the persona is called, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Who they are, in words.' })
  description?: string | null;
}

@InputType({ description: 'An ordered part of a journey, with all of its steps in their order (R44).' })
export class JourneyStageInput {
  @Field(() => ID, { description: 'Its id; a new one is made by the client.' })
  id!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What happens in it.' })
  description?: string | null;

  @Field(() => [JourneyStepInput], { description: 'Its steps, in their order.' })
  steps!: JourneyStepInput[];
}

@InputType({ description: 'A hand-off between two steps of the journey (R47).' })
export class HandOffInput {
  @Field(() => ID, { description: 'Its id; a new one is made by the client.' })
  id!: string;

  @Field(() => HandOffKind, { description: 'Its kind, read from the first step to the second.' })
  kind!: HandOffKind;

  @Field(() => ID, { description: 'Id of the first step.' })
  fromStepId!: string;

  @Field(() => ID, { description: 'Id of the second step.' })
  toStepId!: string;

  @Field(() => String, { nullable: true, description: 'A remark on the hand-off, at most 2,000 characters.' })
  note?: string | null;
}

@InputType({
  description:
    'What is written of a journey. A field that is absent stays as it is; a list replaces the whole list, and what is not in it is taken away.',
})
export class JourneyInput {
  @Field(() => String, { nullable: true, description: 'Name, at most 200 characters; needed for a new one.' })
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is about, at most 2,000 characters.' })
  description?: string | null;

  @Field(() => JourneyState, {
    nullable: true,
    description: 'How things are, or how they are to be; CURRENT for a new one when nothing is said.',
  })
  state?: JourneyState | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Life experience it belongs to; null for a journey of one agency (R44).',
  })
  lifeExperienceId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the order of steps is only the order of a list; false says that it was confirmed.',
  })
  orderAssumed?: boolean | null;

  @Field(() => [JourneyPersonaInput], { nullable: true, description: 'All personas; at most 20.' })
  personas?: JourneyPersonaInput[] | null;

  @Field(() => [JourneyStageInput], {
    nullable: true,
    description: 'All stages in their order; at most 30, with at most 300 steps together.',
  })
  stages?: JourneyStageInput[] | null;

  @Field(() => [HandOffInput], { nullable: true, description: 'All recorded hand-offs; at most 500.' })
  handOffs?: HandOffInput[] | null;
}

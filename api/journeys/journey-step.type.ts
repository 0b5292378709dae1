import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChannelKind } from '../../schema/vocabulary/channel.ts';
import { ActorLevel, StepExplanation, StepVerdict } from '../../schema/vocabulary/journey.ts';
import { BurdenKind } from '../../schema/vocabulary/observation.ts';
import { Role } from '../inventory/role.type.ts';
import { Tool } from '../inventory/tool.type.ts';
import { Evidence, Observation } from './evidence.type.ts';
import { PartnerProgram } from './stage.type.ts';

@ObjectType({
  description: 'A service that a step named and that is no longer in the index.',
  simpleResolvers: true,
})
export class GoneService {
  @Field(() => ID, { description: 'Id that the service had.' })
  id!: string;

  @Field(() => String, { description: 'Name that the service had when the step was written.' })
  name!: string;
}

@ObjectType({
  description: 'A burden that a step puts on people (R45, A-11 section 280.14).',
  simpleResolvers: true,
})
export class StepBurden {
  @Field(() => BurdenKind, { description: 'Kind of burden.' })
  kind!: BurdenKind;

  @Field(() => Int, { nullable: true, description: 'Minutes it takes; null where nobody recorded it.' })
  minutes!: number | null;

  @Field(() => String, { nullable: true, description: 'The burden in words, where recorded.' })
  note!: string | null;
}

@ObjectType({
  description: 'What people do next in a journey, with the services and programs behind it (R45).',
  simpleResolvers: true,
})
export class JourneyStep {
  @Field(() => ID, { description: 'Stable id of the step.' })
  id!: string;

  @Field(() => ID, { nullable: true, description: 'The step that it was copied from, where it was copied.' })
  originId!: string | null;

  @Field(() => String, { description: 'Name of the step.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What people want to reach in it; null where nobody recorded it (R45).',
  })
  goal!: string | null;

  @Field(() => Int, { description: 'Place of the step in its stage, starting at 1.' })
  position!: number;

  @Field(() => ID, { description: 'Id of the stage it is part of.' })
  stageId!: string;

  @Field(() => [GoneService], {
    description: 'Services that the step named and that left the index, by the name they had.',
  })
  goneServices!: readonly GoneService[];

  @Field(() => [PartnerProgram], { description: 'Programs of partners that the step relies on (R45).' })
  partnerPrograms!: readonly PartnerProgram[];

  @Field(() => ChannelKind, {
    nullable: true,
    description: 'The channel that people take in this step; null where nobody recorded it (R45).',
  })
  channel!: ChannelKind | null;

  @Field(() => [ActorLevel], { description: 'Who acts in it, as far as recorded; may be empty (R45).' })
  actorLevels!: readonly ActorLevel[];

  @Field(() => Boolean, { description: 'Whether it is marked as a moment that matters (R45).' })
  momentThatMatters!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'How people feel in it, from -2 (very bad) to 2 (very good); null where nobody recorded it.',
  })
  emotion!: number | null;

  @Field(() => [StepBurden], { description: 'Burdens that it puts on people, as far as recorded.' })
  burdens!: readonly StepBurden[];

  @Field(() => [Observation], { description: 'Pain points and bright spots, as far as recorded.' })
  observations!: readonly Observation[];

  @Field(() => [Evidence], { description: 'What the step itself rests on, as far as recorded (R51).' })
  evidence!: readonly Evidence[];

  @Field(() => [Role], { description: 'Roles that people meet in it, as far as recorded (R49).' })
  frontstageRoles!: readonly Role[];

  @Field(() => [Tool], { description: 'Tools that support it, as far as recorded (R49).' })
  supportTools!: readonly Tool[];

  @Field(() => [String], { description: 'What staff do out of sight of people, as far as recorded (R49).' })
  backstageActions!: readonly string[];

  @Field(() => [String], { description: 'Laws and rules that bind the step, as far as recorded (R49).' })
  policyConstraints!: readonly string[];

  @Field(() => StepVerdict, {
    description: 'Whether the step can be finished digitally; computed from its services (R48).',
  })
  verdict!: StepVerdict;

  @Field(() => StepExplanation, {
    nullable: true,
    description:
      'Whether it was said why it cannot be finished digitally; null where that is not proven (R26).',
  })
  explanation!: StepExplanation | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'True where a service of the step has a proven physical gap; false where every service is proven to have none; null where it is not known (R25).',
  })
  physicalGap!: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether a service of the step is reached through one channel only; null where it is not known or there is no registered service.',
  })
  singleChannel!: boolean | null;
}

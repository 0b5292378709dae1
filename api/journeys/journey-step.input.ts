import { Field, ID, InputType, Int } from 'type-graphql';
import { ChannelKind } from '../../schema/vocabulary/channel.ts';
import { ActorLevel } from '../../schema/vocabulary/journey.ts';
import {
  BurdenKind,
  EvidenceMethod,
  ObservationKind,
  Severity,
} from '../../schema/vocabulary/observation.ts';
import { Confidence } from '../../schema/vocabulary/service.ts';

@InputType({ description: 'A burden that a step puts on people (R45).' })
export class StepBurdenInput {
  @Field(() => BurdenKind, { description: 'Kind of burden.' })
  kind!: BurdenKind;

  @Field(() => Int, { nullable: true, description: 'Minutes it takes, where known.' })
  minutes?: number | null;

  @Field(() => String, { nullable: true, description: 'The burden in words.' })
  note?: string | null;
}

@InputType({
  description: 'What a step or an observation rests on; nothing that identifies anybody (R51, R95).',
})
export class EvidenceInput {
  @Field(() => ID, { description: 'Its id; a new one is made by the client.' })
  id!: string;

  @Field(() => EvidenceMethod, { description: 'How it was gathered.' })
  method!: EvidenceMethod;

  @Field(() => Int, { nullable: true, description: 'How many people took part, where known.' })
  participants?: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was gathered: 2026, 2026-03 or 2026-03-15, where known.',
  })
  date?: string | null;

  @Field(() => Confidence, { description: 'How sure it is.' })
  confidence!: Confidence;

  @Field(() => String, {
    nullable: true,
    description: 'Control number or exemption under the Paperwork Reduction Act.',
  })
  praBasis?: string | null;

  @Field(() => String, { nullable: true, description: 'A remark on the evidence, at most 2,000 characters.' })
  note?: string | null;
}

@InputType({ description: 'A pain point or a bright spot of a step (R45).' })
export class ObservationInput {
  @Field(() => ID, { description: 'Its id; a new one is made by the client.' })
  id!: string;

  @Field(() => ObservationKind, { description: 'Pain point or bright spot.' })
  kind!: ObservationKind;

  @Field(() => String, { description: 'What was observed, in words; at most 2,000 characters.' })
  text!: string;

  @Field(() => Severity, { nullable: true, description: 'How much it weighs, where somebody can say.' })
  severity?: Severity | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Personas of this journey that it concerns; none means all.',
  })
  personaIds?: string[] | null;

  @Field(() => [EvidenceInput], { nullable: true, description: 'What it rests on.' })
  evidence?: EvidenceInput[] | null;
}

@InputType({ description: 'What people do next in a journey (R45). A list replaces the whole list.' })
export class JourneyStepInput {
  @Field(() => ID, { description: 'Its id; a new one is made by the client. No two steps share one.' })
  id!: string;

  @Field(() => String, { description: 'Name, at most 200 characters.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What people want to reach in it.' })
  goal?: string | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Services behind it, published ones only; none makes it a placeholder (R46).',
  })
  serviceIds?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Programs of partners behind it.' })
  partnerProgramIds?: string[] | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The unit that is thought to give the service nobody has registered (R46).',
  })
  expectedUnitId?: string | null;

  @Field(() => ChannelKind, { nullable: true, description: 'The channel that people take.' })
  channel?: ChannelKind | null;

  @Field(() => [ActorLevel], { nullable: true, description: 'Who acts in it.' })
  actorLevels?: ActorLevel[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a moment that matters.' })
  momentThatMatters?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'How people feel in it, from -2 to 2.' })
  emotion?: number | null;

  @Field(() => [StepBurdenInput], { nullable: true, description: 'Burdens that it puts on people.' })
  burdens?: StepBurdenInput[] | null;

  @Field(() => [ObservationInput], { nullable: true, description: 'Pain points and bright spots.' })
  observations?: ObservationInput[] | null;

  @Field(() => [EvidenceInput], { nullable: true, description: 'What the step itself rests on.' })
  evidence?: EvidenceInput[] | null;

  @Field(() => [ID], { nullable: true, description: 'Roles that people meet in it (R49).' })
  frontstageRoleIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'What staff do out of sight of people (R49).' })
  backstageActions?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'Tools that support it (R49).' })
  supportToolIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Laws and rules that bind it (R49).' })
  policyConstraints?: string[] | null;
}

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { EvidenceMethod, ObservationKind, Severity } from '../../schema/vocabulary/observation.ts';
import { Confidence } from '../../schema/vocabulary/service.ts';

@ObjectType({
  description: 'What a step or an observation rests on. It identifies nobody (R51, R95).',
  simpleResolvers: true,
})
export class Evidence {
  @Field(() => ID, { description: 'Stable id of the evidence.' })
  id!: string;

  @Field(() => EvidenceMethod, { description: 'How it was gathered.' })
  method!: EvidenceMethod;

  @Field(() => Int, {
    nullable: true,
    description: 'How many people took part; null where nobody recorded it.',
  })
  participants!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'When it was gathered, such as 2026-03 or 2026-03-15; null where nobody recorded it.',
  })
  date!: string | null;

  @Field(() => Confidence, { description: 'How sure the record is of what it says.' })
  confidence!: Confidence;

  @Field(() => String, {
    nullable: true,
    description: 'Control number or exemption under the Paperwork Reduction Act, where recorded.',
  })
  praBasis!: string | null;

  @Field(() => String, { nullable: true, description: 'Remark, where there is one.' })
  note!: string | null;
}

@ObjectType({ description: 'A pain point or a bright spot of a step (R45).', simpleResolvers: true })
export class Observation {
  @Field(() => ID, { description: 'Stable id of the observation.' })
  id!: string;

  @Field(() => ObservationKind, { description: 'Pain point or bright spot.' })
  kind!: ObservationKind;

  @Field(() => String, { description: 'What was observed, in words.' })
  text!: string;

  @Field(() => Severity, { nullable: true, description: 'How much it weighs; null where nobody said.' })
  severity!: Severity | null;

  @Field(() => [ID], { description: 'Personas of the journey that it concerns; empty means all.' })
  personaIds!: readonly string[];

  @Field(() => [Evidence], { description: 'What it rests on; empty where no evidence is recorded.' })
  evidence!: readonly Evidence[];
}

import { Field, ID, ObjectType } from 'type-graphql';
import { ObservationKind, Severity } from '../../schema/vocabulary/observation.ts';
import { connectionOf } from '../inventory/connection.type.ts';
import { Evidence } from './evidence.type.ts';
import { JourneyName } from './journey-name.type.ts';

@ObjectType({
  description: 'A pain point or bright spot with the step and the journey it was observed in (R45, R50).',
  simpleResolvers: true,
})
export class PainPoint {
  @Field(() => ID, { description: 'Stable id of the observation.' })
  id!: string;

  @Field(() => String, { description: 'What was observed, in words.' })
  text!: string;

  @Field(() => Severity, { nullable: true, description: 'How much it weighs; null where nobody said.' })
  severity!: Severity | null;

  @Field(() => ObservationKind, { description: 'Pain point or bright spot.' })
  kind!: ObservationKind;

  @Field(() => JourneyName, { description: 'The journey.' })
  journey!: JourneyName;

  @Field(() => String, { description: 'Name of the stage.' })
  stageName!: string;

  @Field(() => ID, { description: 'Id of the step.' })
  stepId!: string;

  @Field(() => String, { description: 'Name of the step.' })
  stepName!: string;

  @Field(() => [Evidence], { description: 'What it rests on; empty where no evidence is recorded.' })
  evidence!: readonly Evidence[];
}

@ObjectType({
  description: 'A page of pain points and bright spots, the worst first.',
  simpleResolvers: true,
})
export class PainPointConnection extends connectionOf('PainPoint', 'pain points', () => PainPoint) {}

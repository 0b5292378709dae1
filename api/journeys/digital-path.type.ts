import { Field, ID, ObjectType } from 'type-graphql';
import { StepVerdict } from '../../schema/vocabulary/journey.ts';
import { JourneyFigures } from './journey-figures.type.ts';

@ObjectType({ description: 'The step of one stage on the best digital path.', simpleResolvers: true })
export class DigitalPathStep {
  @Field(() => ID, { description: 'Id of the stage.' })
  stageId!: string;

  @Field(() => String, { description: 'Name of the stage.' })
  stageName!: string;

  @Field(() => ID, { description: 'Id of the step that is chosen in this stage.' })
  stepId!: string;

  @Field(() => String, { description: 'Name of the step.' })
  stepName!: string;

  @Field(() => StepVerdict, {
    description: 'The worst verdict of the step and of every step whose output it requires.',
  })
  rank!: StepVerdict;

  @Field(() => ID, {
    nullable: true,
    description: 'The service that decides the rank; null where the step has no registered service.',
  })
  serviceId!: string | null;

  @Field(() => [ID], {
    description: 'Steps whose output it requires, directly or through others, by id.',
  })
  requires!: readonly string[];
}

@ObjectType({
  description:
    'The way through a journey with the fewest steps that cannot be finished digitally: one step out of each stage, with the steps whose output it requires.',
  simpleResolvers: true,
})
export class DigitalPath {
  @Field(() => Boolean, { description: 'Whether every step of the path can be finished digitally.' })
  complete!: boolean;

  @Field(() => [DigitalPathStep], {
    description: 'The chosen steps, one a stage, in the order of the stages.',
  })
  steps!: readonly DigitalPathStep[];

  @Field(() => DigitalPathStep, {
    nullable: true,
    description:
      'The first step of the path that is not known to be finished digitally; null where there is none.',
  })
  firstBreak!: DigitalPathStep | null;

  @Field(() => String, { description: 'What the path says, in one or two sentences.' })
  sentence!: string;
}

@ObjectType({
  description:
    'What a journey would count if some of its services could be finished digitally. Nothing is written.',
  simpleResolvers: true,
})
export class JourneyWhatIf {
  @Field(() => JourneyFigures, { description: 'What is counted now.' })
  before!: JourneyFigures;

  @Field(() => JourneyFigures, { description: 'What would be counted then.' })
  after!: JourneyFigures;

  @Field(() => DigitalPath, { description: 'The best digital path now.' })
  pathBefore!: DigitalPath;

  @Field(() => DigitalPath, { description: 'The best digital path then.' })
  pathAfter!: DigitalPath;

  @Field(() => [ID], { description: 'Steps whose verdict would change, in the order of the journey.' })
  changedStepIds!: readonly string[];
}

import { Field, Int, ObjectType } from 'type-graphql';
import { ActorLevel } from '../../schema/vocabulary/journey.ts';
import { DateTime } from '../inventory/date-time.scalar.ts';

@ObjectType({
  description:
    'What is counted of a journey. Computed from the records behind it, never typed in; what is not known is counted beside what is (R48).',
  simpleResolvers: true,
})
export class JourneyFigures {
  @Field(() => DateTime, { description: 'The moment the figures are true for.' })
  asOf!: Date;

  @Field(() => Int, { description: 'How many stages the journey has.' })
  stages!: number;

  @Field(() => Int, { description: 'How many steps its stages have.' })
  steps!: number;

  @Field(() => Int, {
    description:
      'Different agencies at the top of the tree that give a service of a step or are expected to.',
  })
  agencies!: number;

  @Field(() => [ActorLevel], {
    description:
      'Levels of government and other bodies that act, in the order of the vocabulary: those recorded with a step, and FEDERAL where a step has a registered service.',
  })
  governmentLevels!: readonly ActorLevel[];

  @Field(() => Int, { description: 'Steps of which no level is known.' })
  stepsLevelUnknown!: number;

  @Field(() => Int, { description: 'Different registered services.' })
  services!: number;

  @Field(() => Int, { description: 'Of these services, those that are designated (R55).' })
  designatedServices!: number;

  @Field(() => Int, { description: 'Different forms that these services ask for.' })
  forms!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Forms that ask for ink on paper; null while nothing is recorded of any signature.',
  })
  wetSignatures!: number | null;

  @Field(() => Int, { description: 'Forms of which nobody recorded how they are signed.' })
  formsSignatureUnknown!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'How often the channel changes between consecutive steps whose channels are recorded; null where no two are.',
  })
  channelSwitches!: number | null;

  @Field(() => Int, { description: 'Steps whose channel nobody recorded.' })
  stepsChannelUnknown!: number;

  @Field(() => Int, { description: 'Steps that can be finished digitally.' })
  stepsDigital!: number;

  @Field(() => Int, { description: 'Steps that are proven not to be finished digitally.' })
  stepsNotDigital!: number;

  @Field(() => Int, { description: 'Of these, steps whose every gap has a rationale that was given.' })
  stepsNotDigitalExplained!: number;

  @Field(() => Int, { description: 'Steps of which it is not known.' })
  stepsDigitalUnknown!: number;

  @Field(() => Int, { description: 'Steps without a registered service.' })
  stepsNotInIndex!: number;

  @Field(() => Int, { description: 'Steps with a service that has a proven physical gap (R25).' })
  stepsPhysicalGap!: number;

  @Field(() => Int, {
    description: 'Steps with a registered service of which it is not known whether there is a physical gap.',
  })
  stepsPhysicalUnknown!: number;

  @Field(() => Int, { description: 'Steps with a service that is reached through one channel only.' })
  stepsSingleChannel!: number;

  @Field(() => Int, { description: 'Hand-offs that people recorded (R47).' })
  handOffs!: number;

  @Field(() => Int, {
    description:
      'How often the next step in order is with another agency, of consecutive steps with an agency.',
  })
  agencyChanges!: number;

  @Field(() => Int, { description: 'Pain points that people recorded.' })
  painPoints!: number;

  @Field(() => Int, { description: 'Bright spots that people recorded.' })
  brightSpots!: number;

  @Field(() => Int, { description: 'Steps marked as moments that matter.' })
  momentsThatMatter!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Minutes of all burdens together, as far as recorded; null where none is.',
  })
  minutes!: number | null;

  @Field(() => Int, { description: 'Steps of which no minutes are recorded.' })
  stepsMinutesUnknown!: number;
}

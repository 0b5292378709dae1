import { Field, ObjectType } from 'type-graphql';
import { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { Verdict } from './assessment.type.ts';
import { Completeness } from './completeness.type.ts';
import { FieldProblem } from './field-problem.type.ts';
import { SimilarService } from './similar-service.type.ts';
import { StripCell } from './strip-cell.type.ts';

@ObjectType({
  description:
    'What would come of a form if it were written now: everything found in it, and the verdicts by the same rules as at a write. Nothing is written.',
  simpleResolvers: true,
})
export class ServicePreview {
  @Field(() => [FieldProblem], {
    description:
      'Everything that blocks: what blocks saving, and what blocks submitting (R1, R19, R21, R22).',
  })
  problems!: FieldProblem[];

  @Field(() => [FieldProblem], { description: 'Hints that block nothing (R3, R13, R24, R25, R95).' })
  warnings!: FieldProblem[];

  @Field(() => [SimilarService], {
    description: 'Recorded services that look alike, the likest first (R13).',
  })
  similar!: SimilarService[];

  @Field(() => DigitalGap, { description: 'Could the public finish the service digitally? (R20)' })
  digitalGap!: DigitalGap;

  @Field(() => PhysicalGap, { description: 'Would an accessible way that is not digital be kept? (R25)' })
  physicalGap!: PhysicalGap;

  @Field(() => RationaleState, { description: 'Where the explanation of the gap would stand (R26, R27).' })
  rationaleState!: RationaleState;

  @Field(() => [ChannelRationale], { description: 'The flag of each channel, in their order (R20c).' })
  channelRationales!: ChannelRationale[];

  @Field(() => [StripCell], { description: 'The seven cells of the channel strip (R18).' })
  channelStrip!: StripCell[];

  @Field(() => [Verdict], {
    description: 'The verdicts with rule, law and facts; a fact names its channel in words only.',
  })
  verdicts!: Verdict[];

  @Field(() => Completeness, { description: 'Which facts are there and which are missing (R1, R3 to R6).' })
  completeness!: Completeness;

  @Field(() => Boolean, {
    description:
      'Whether somebody has to say why the service cannot be finished digitally: then the form asks for a rationale (R21, R24).',
  })
  rationaleNeeded!: boolean;
}

import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { ChangeAction } from '../../schema/vocabulary/change.ts';
import { AssessmentWarning, DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { ServiceStatus } from '../../schema/vocabulary/service.ts';
import { Verdict } from './assessment.type.ts';
import { Completeness } from './completeness.type.ts';
import { asked } from './connection.type.ts';
import { DateTime } from './date-time.scalar.ts';
import { StripCell } from './strip-cell.type.ts';

@ObjectType({
  description:
    'What the rules of today say of one side of a review: of what is public, or of what was handed in (R20 to R26).',
  simpleResolvers: true,
})
export class SubmissionSide {
  @Field(() => DigitalGap, { description: 'Can the public finish the service digitally? (R20)' })
  digitalGap!: DigitalGap;

  @Field(() => PhysicalGap, { description: 'Is an accessible way that is not digital kept? (R25)' })
  physicalGap!: PhysicalGap;

  @Field(() => RationaleState, { description: 'Where the explanation of the digital gap stands (R26, R27).' })
  rationaleState!: RationaleState;

  @Field(() => [AssessmentWarning], { description: 'Things worth fixing that block nothing (R20).' })
  warnings!: AssessmentWarning[];

  @Field(() => Int, { description: 'Channels that take the service to the end for certain (R29).' })
  fullChannels!: number;

  @Field(() => [StripCell], { description: 'The seven cells of the channel strip (R18).' })
  channelStrip!: StripCell[];

  @Field(() => Completeness, { description: 'Which facts are there and which are missing (R1, R3 to R6).' })
  completeness!: Completeness;

  @Extensions(asked)
  @Field(() => [Verdict], {
    description: 'The verdicts with rule, law and facts; a fact names its channel in words only.',
  })
  verdicts!: Verdict[];
}

@ObjectType({
  description: 'One step of a submission, or something that was said beside it (R10).',
  simpleResolvers: true,
})
export class SubmissionStep {
  @Field(() => DateTime, { description: 'When it was done.' })
  at!: string;

  @Field(() => String, { description: 'Who did it.' })
  actorName!: string;

  @Field(() => ChangeAction, { description: 'What was done.' })
  action!: ChangeAction;

  @Field(() => String, {
    nullable: true,
    description: 'What the person said about it; null where nothing was said.',
  })
  comment!: string | null;

  @Field(() => Int, { description: 'Version of the record after it.' })
  version!: number;
}

/** Its two sides and its steps are resolved in `service-submission.resolver.ts`. */
@ObjectType({
  description:
    'A record, or the change of a published one, that was handed to OMB: what those who decide on it have to know (R10, R97).',
  simpleResolvers: true,
})
export class ServiceSubmission {
  @Field(() => ServiceStatus, {
    description: 'Where it stands: SUBMITTED, CHANGES_REQUESTED or APPROVED (R10).',
  })
  status!: ServiceStatus;

  @Field(() => DateTime, {
    nullable: true,
    description: 'When it was last handed in; null where nobody recorded it.',
  })
  submittedAt!: string | null;
}

import { Field, ID, InputType } from 'type-graphql';
import { ChannelKind } from '../../schema/vocabulary/channel.ts';
import { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { ReasonCode } from '../../schema/vocabulary/rationale.ts';
import { ServiceStatus, ServiceTypeCode } from '../../schema/vocabulary/service.ts';

@InputType({
  description:
    'Which services a list shows. Conditions are joined with "and", the values of one condition with "or"; a condition that is absent or has no values does not narrow. At most 50 values each.',
})
export class ServiceFilter {
  @Field(() => String, {
    nullable: true,
    description:
      'Words to find in name, description, occasion, offering, forms, unit, tools, roles and channels; all of them must occur. At most 200 characters; empty is ignored.',
  })
  text?: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Unit that leads the service, or any unit above it in the tree (R2).',
  })
  unitId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Unit that takes part in the service without being responsible, or any unit above it in the tree (R7).',
  })
  participatingUnitId?: string | null;

  @Field(() => [ServiceTypeCode], { nullable: true, description: 'Primary types (R5).' })
  serviceTypes?: ServiceTypeCode[] | null;

  @Field(() => [ChannelKind], {
    nullable: true,
    description: 'Services with a channel of one of these kinds (R18).',
  })
  channelKinds?: ChannelKind[] | null;

  @Field(() => [ChannelRationale], {
    nullable: true,
    description:
      'Services with a channel flagged so; together with channelKinds, one channel must meet both (R20c).',
  })
  channelRationales?: ChannelRationale[] | null;

  @Field(() => [DigitalGap], { nullable: true, description: 'Digital verdicts (R20).' })
  digitalGaps?: DigitalGap[] | null;

  @Field(() => [PhysicalGap], { nullable: true, description: 'Verdicts on the other way (R25).' })
  physicalGaps?: PhysicalGap[] | null;

  @Field(() => [RationaleState], { nullable: true, description: 'States of the rationale (R26).' })
  rationaleStates?: RationaleState[] | null;

  @Field(() => [ReasonCode], {
    nullable: true,
    description: 'Services with a standing rationale for one of these reasons (R22).',
  })
  reasons?: ReasonCode[] | null;

  @Field(() => [ServiceStatus], {
    nullable: true,
    description: 'Statuses, as far as the reader may see them (R10).',
  })
  statuses?: ServiceStatus[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Services that a stage of one of these life experiences involves (R45).',
  })
  lifeExperienceIds?: string[] | null;

  @Field(() => [ID], {
    nullable: true,
    description: 'Services led by a unit of one of these High Impact Service Providers (R53).',
  })
  hispIds?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the service is designated for reporting (R55).',
  })
  designated?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'Services that this role works for (R3).' })
  roleId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Services that use this tool (R3).' })
  toolId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Services that ask for this form (R34).' })
  formId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Services that were a proven digital gap when this snapshot was taken; with CLOSED, those closed since (R33).',
  })
  gapAtSnapshotId?: string | null;

  @Field(() => ID, {
    nullable: true,
    description:
      'Services that were no proven digital gap when this snapshot was taken, or not listed then; with a gap, the new ones (R33).',
  })
  noGapAtSnapshotId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Where true, services led by units that the reader registers for; name statuses to find what is not published (R97).',
  })
  mine?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Services that are to be looked at again before this day, such as 2027-03-01 (R12).',
  })
  reviewDueBefore?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Services whose explanation is to be looked at again before this day; with tomorrow, those whose day has come (R27).',
  })
  rationaleReviewDueBefore?: string | null;

  @Field(() => [ServiceStatus], {
    nullable: true,
    description:
      'Published services with a proposed change in one of these statuses, as far as the reader may see it (R10).',
  })
  proposalStatuses?: ServiceStatus[] | null;
}

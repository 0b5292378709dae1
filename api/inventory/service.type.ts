import { Field, Int, ObjectType } from 'type-graphql';
import { CrossChannel } from '../../schema/vocabulary/completion.ts';
import { DeliveryMode } from '../../schema/vocabulary/delivery-mode.ts';
import { AssessmentWarning, DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { Confidence, CustomerKind, ServiceStatus, VerifiedField } from '../../schema/vocabulary/service.ts';
import { Completeness } from './completeness.type.ts';
import { DateTime } from './date-time.scalar.ts';
import { DeliveryStages } from './delivery-stages.type.ts';
import { Node } from './node.type.ts';
import { PriorityFacts } from './priority-facts.type.ts';
import { ServiceTask } from './service-task.type.ts';
import { ServiceType } from './service-type.type.ts';
import { StripCell } from './strip-cell.type.ts';

/** The scalars of a service, and what is read out of them. Its edges are resolved in `service-edges.resolver.ts`. */
@ObjectType({
  description:
    'The whole help an agency and its partners give, from an occasion of need to an outcome (A-11 section 280.4). Readers who are not signed in see published services only.',
  implements: Node,
  simpleResolvers: true,
})
export class Service extends Node {
  @Field(() => String, { description: 'Name of the service (R1, R13).' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The number that the agency itself gives the service; null where it has none (R14).',
  })
  externalId!: string | null;

  @Field(() => String, { description: 'What the service does, in a sentence or two (R1).' })
  description!: string;

  @Field(() => ServiceStatus, { description: 'Where the record stands in its life (R10).' })
  status!: ServiceStatus;

  @Field(() => PolicyEdition, { description: 'Edition of the policy the record is judged under (R16).' })
  edition!: PolicyEdition;

  @Field(() => Int, { description: 'Version of the record; rises with every change.' })
  version!: number;

  @Field(() => DateTime, { description: 'When the record was last changed.' })
  updatedAt!: string;

  @Field(() => [CustomerKind], { description: 'Who uses the service (R6).' })
  customers!: CustomerKind[];

  @Field(() => [DeliveryMode], {
    description: 'Through whom the service is given (R6); empty where nobody has recorded it.',
  })
  deliveryModes!: DeliveryMode[];

  @Field(() => String, { nullable: true, description: 'Web address that informs about the service (R17).' })
  learnUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Web address at which the task starts (R17).' })
  startUrl!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Office or work mailbox that answers for the record; never a private contact (R9, R95).',
  })
  owner!: string | null;

  @Field(() => [ServiceTask], {
    description:
      'Tasks of the service, with the channels that complete each (R19); empty where none is recorded.',
  })
  tasks!: ServiceTask[];

  @Field(() => DateTime, {
    nullable: true,
    description: 'When the agency last said that the record is right (R12); null where it never has.',
  })
  reviewedAt!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Day by which the agency is to look at the record again, such as 2027-03-01 (R12).',
  })
  nextReviewDue!: string | null;

  @Field(() => [String], { description: 'Names under which the service was reported elsewhere.' })
  reportedNames!: string[];

  @Field(() => [String], { description: 'Assistance listing numbers of the programs behind the service.' })
  assistanceListings!: string[];

  @Field(() => String, {
    nullable: true,
    description: 'Code of the budget account that pays for it; null where nobody recorded it (R7).',
  })
  budgetCode!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Unique investment identifier of the IT investment behind it; null where nobody recorded it (R7).',
  })
  investmentId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How things stand for the customer once it is finished; null where nobody recorded it (R8).',
  })
  outcome!: string | null;

  @Field(() => CrossChannel, {
    description:
      'Whether people may begin in one channel and finish in another (R29, M-23-22 III.B.2); UNKNOWN where nobody has recorded it.',
  })
  crossChannel!: CrossChannel;

  @Field(() => DeliveryStages, {
    description: 'The stages of the service from start to end; stages of life experiences are `stages` (R8).',
  })
  deliveryStages!: DeliveryStages;

  @Field(() => String, { nullable: true, description: 'Remark on the record, where there is one.' })
  note!: string | null;

  @Field(() => String, { description: 'Where the record comes from.' })
  source!: string;

  @Field(() => Confidence, { description: 'How sure the record is of what it says.' })
  confidence!: Confidence;

  @Field(() => [VerifiedField], { description: 'Parts of the record that were compared with a source.' })
  verifiedFields!: VerifiedField[];

  @Field(() => Boolean, {
    description: 'Whether the service is designated by a High Impact Service Provider (R54, R55).',
  })
  designated!: boolean;

  @Field(() => DigitalGap, {
    description: 'Can the public finish the service digitally? Computed and stored (R20).',
  })
  digitalGap!: DigitalGap;

  @Field(() => DateTime, {
    nullable: true,
    description:
      'Since when it has had a proven digital gap, of whatever kind: the assessment that proved it first. Null where none is proven (R26).',
  })
  gapSince!: string | null;

  @Field(() => PhysicalGap, {
    description:
      'Is an accessible way that is not digital kept? Computed and stored; nothing waives it (R25, IDEA section 4(e)).',
  })
  physicalGap!: PhysicalGap;

  @Field(() => RationaleState, {
    description: 'Where the explanation of the digital gap stands; computed and stored (R26, R27).',
  })
  rationaleState!: RationaleState;

  @Field(() => String, {
    nullable: true,
    description:
      'Day by which its explanation is to be looked at again, as 2027-03-31; null where none is given or none says a day (R27).',
  })
  rationaleReviewDue!: string | null;

  @Field(() => [AssessmentWarning], { description: 'Things worth fixing that block nothing (R20).' })
  warnings!: AssessmentWarning[];

  @Field(() => ServiceType, { description: 'Primary type of the service (R5).' })
  serviceType!: ServiceType;

  @Field(() => [StripCell], {
    description:
      'The seven cells of the channel strip, always in the same order: online, app, message, phone, in person, mail or fax, partner (R18).',
  })
  channelStrip!: StripCell[];

  @Field(() => Completeness, {
    description: 'Which facts are recorded and which are missing (R1, R3 to R6, R18, R21).',
  })
  completeness!: Completeness;

  @Field(() => PriorityFacts, {
    description: 'Demand and burden, by the criteria of OMB for what to make digital first (R32).',
  })
  priorityFacts!: PriorityFacts;
}

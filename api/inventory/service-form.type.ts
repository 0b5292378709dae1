import { Field, Float, ID, Int, ObjectType } from 'type-graphql';
import { ChannelKind, Medium } from '../../schema/vocabulary/channel.ts';
import {
  Accessible,
  CompletionLevel,
  CrossChannel,
  SelfService,
} from '../../schema/vocabulary/completion.ts';
import { DeliveryMode } from '../../schema/vocabulary/delivery-mode.ts';
import { OccasionDetail } from './occasion-detail.type.ts';
import { CustomerKind, ServiceStatus, ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import { PriorityFacts } from './priority-facts.type.ts';

@ObjectType({ description: 'A channel in the shape of ChannelInput (R18).', simpleResolvers: true })
export class FormChannel {
  @Field(() => ID, {
    nullable: true,
    description: 'Send it back with the channel, so that it stays the same one.',
  })
  id!: string | null;

  @Field(() => ChannelKind, { description: 'Kind of channel.' })
  kind!: ChannelKind;

  @Field(() => String, { description: 'Name of the site, office or line; empty where there is none.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Web address, where there is one (R17).' })
  url!: string | null;

  @Field(() => String, { nullable: true, description: 'Where to go or call, in words.' })
  place!: string | null;

  @Field(() => Medium, { description: "What a partner's channel is made of (R20c)." })
  medium!: Medium;

  @Field(() => CompletionLevel, { description: 'How far the service gets (R18, R19).' })
  level!: CompletionLevel;

  @Field(() => Accessible, { description: 'Whether people with disabilities can use it (R25).' })
  accessible!: Accessible;

  @Field(() => SelfService, { description: 'Whether people use it without staff (R18).' })
  selfService!: SelfService;

  @Field(() => [String], { description: 'Languages besides English, in words (R18).' })
  languages!: string[];
}

@ObjectType({ description: 'A task in the shape of TaskInput (R19).', simpleResolvers: true })
export class FormTask {
  @Field(() => String, { description: 'What is done.' })
  name!: string;

  @Field(() => [Int], {
    description: 'Positions of the channels in which it can be completed, the first channel being 1.',
  })
  channels!: number[];
}

@ObjectType({ description: 'A yearly volume in the shape of VolumeInput (R4).', simpleResolvers: true })
export class FormVolume {
  @Field(() => Float, { description: 'How many people or transactions, in the unit below.' })
  value!: number;

  @Field(() => String, { description: 'What is counted.' })
  unit!: string;

  @Field(() => String, { description: 'Year, fiscal year or quarter.' })
  year!: string;

  @Field(() => String, { description: 'Where the number comes from.' })
  source!: string;
}

/** What is chosen from lists is resolved in `service-form.resolver.ts`. */
@ObjectType({
  description:
    'What is written of a service in the shape of ServiceInput, for the registrar who changes it: the change under way where there is one, else the record (R10).',
  simpleResolvers: true,
})
export class ServiceForm {
  @Field(() => ID, { description: 'Id of the service.' })
  id!: string;

  @Field(() => Int, { description: 'Version to send with the change.' })
  version!: number;

  @Field(() => ServiceStatus, { description: 'Where the record stands (R10).' })
  status!: ServiceStatus;

  @Field(() => ServiceStatus, {
    nullable: true,
    description: 'Where the change of a published service stands; null where none is under way (R10).',
  })
  proposalStatus!: ServiceStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said when the record, or the change under way, was returned or decided on.',
  })
  comment!: string | null;

  @Field(() => Boolean, { description: 'Whether it may be changed now; not while OMB has it, nor archived.' })
  mayEdit!: boolean;

  @Field(() => String, {
    nullable: true,
    description: "The agency's own number of the service; null where it has none (R14).",
  })
  externalId!: string | null;

  @Field(() => String, { description: 'Name (R1, R13).' })
  name!: string;

  @Field(() => String, { description: 'Description; empty where there is none (R1).' })
  description!: string;

  @Field(() => ServiceTypeCode, { nullable: true, description: 'Primary type (R5).' })
  primaryType!: ServiceTypeCode | null;

  @Field(() => [ServiceTypeCode], { description: 'Further types (R5).' })
  secondaryTypes!: ServiceTypeCode[];

  @Field(() => [CustomerKind], { description: 'Who uses it (R6).' })
  customers!: CustomerKind[];

  @Field(() => [DeliveryMode], { description: 'Through whom it is given (R6).' })
  deliveryModes!: DeliveryMode[];

  @Field(() => [String], { description: 'Why people come (R3, R4).' })
  occasions!: string[];

  @Field(() => [OccasionDetail], { description: 'What is said of the occasions beside their words (R4).' })
  occasionDetails!: OccasionDetail[];

  @Field(() => [String], { description: 'What people get (R3).' })
  offerings!: string[];

  @Field(() => String, { nullable: true, description: 'How things stand once it is finished (R8).' })
  outcome!: string | null;

  @Field(() => CrossChannel, {
    description: 'Whether people may begin in one channel and finish in another (R29).',
  })
  crossChannel!: CrossChannel;

  @Field(() => [String], {
    description: 'Its stages in order; empty where nobody recorded them, never the default (R8).',
  })
  deliveryStages!: string[];

  @Field(() => [FormChannel], { description: 'How it is reached, in their order (R18).' })
  channels!: FormChannel[];

  @Field(() => [FormTask], { description: 'Tasks with the channels that complete each (R19).' })
  tasks!: FormTask[];

  @Field(() => [FormVolume], { description: 'How much it is used (R4).' })
  volumes!: FormVolume[];

  @Field(() => String, { nullable: true, description: 'Web address to learn about it (R17).' })
  learnUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Web address to start it (R17).' })
  startUrl!: string | null;

  @Field(() => String, { nullable: true, description: 'Office or work mailbox that answers for it (R9).' })
  owner!: string | null;

  @Field(() => String, { nullable: true, description: 'Code of the budget account behind it (R7).' })
  budgetCode!: string | null;

  @Field(() => String, { nullable: true, description: 'Id of the IT investment behind it (R7).' })
  investmentId!: string | null;

  @Field(() => String, { description: 'Where the record comes from.' })
  source!: string;

  @Field(() => String, { nullable: true, description: 'Remark on the record.' })
  note!: string | null;

  @Field(() => PriorityFacts, { description: 'Demand and burden (R32).' })
  priorityFacts!: PriorityFacts;
}

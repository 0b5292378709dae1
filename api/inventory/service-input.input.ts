import { Field, ID, InputType } from 'type-graphql';
import { CrossChannel } from '../../schema/vocabulary/completion.ts';
import { DeliveryMode } from '../../schema/vocabulary/delivery-mode.ts';
import { CustomerKind, ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import { ChannelInput, TaskInput, VolumeInput } from './channel-input.input.ts';
import { listLimits, textLimits } from './input-limits.rules.ts';
import type { GivenService } from './merge-given.rules.ts';
import { OccasionDetailInput } from './occasion-detail.input.ts';
import { ParticipantInput } from './participant-input.input.ts';
import { PriorityFactsInput } from './priority-facts.input.ts';

const optional = (description: string) => ({ nullable: true, description });

@InputType({
  description:
    'What is written of a service. Fields that are absent stay as they are; null or an empty list empties them. Texts are kept as typed: markup is text and never anything else. What does not fit is refused by field, all at once (R1 to R8, R17 to R19, R30, R95).',
})
export class ServiceInput implements GivenService {
  @Field(
    () => String,
    optional(
      `The agency's own number of the service, one within the lead unit, at most ${textLimits.externalId} characters; an import finds the service by it (R14).`,
    ),
  )
  externalId?: string | null;

  @Field(
    () => String,
    optional(
      `What the customer does, such as "Apply for a replacement Social Security card", at most ${textLimits.name} characters (R1, R13).`,
    ),
  )
  name?: string | null;

  @Field(
    () => String,
    optional(
      `What the service does, in a few sentences, at most ${textLimits.description} characters; line breaks are kept (R1).`,
    ),
  )
  description?: string | null;

  @Field(() => ID, optional('Id of the unit that leads the service (R2).'))
  leadUnitId?: string | null;

  @Field(() => [ID], optional(`Ids of further responsible units, at most ${listLimits.furtherUnitIds} (R2).`))
  furtherUnitIds?: string[] | null;

  @Field(
    () => [ParticipantInput],
    optional(`Units that take part without being responsible, at most ${listLimits.participants} (R7).`),
  )
  participants?: ParticipantInput[] | null;

  @Field(() => ServiceTypeCode, optional('Primary type (R5).'))
  primaryType?: ServiceTypeCode | null;

  @Field(() => [ServiceTypeCode], optional('Further types, none of them the primary one (R5).'))
  secondaryTypes?: ServiceTypeCode[] | null;

  @Field(() => [CustomerKind], optional('Who uses the service (R6).'))
  customers?: CustomerKind[] | null;

  @Field(() => [DeliveryMode], optional('Through whom the service is given (R6).'))
  deliveryModes?: DeliveryMode[] | null;

  @Field(
    () => [String],
    optional(
      `Why people come, such as "finance new farm equipment", at most ${listLimits.occasions} of ${textLimits.occasion} characters (R3, R4).`,
    ),
  )
  occasions?: string[] | null;

  @Field(
    () => [String],
    optional(
      `What people get, such as "loan", at most ${listLimits.offerings} of ${textLimits.offering} characters (R3).`,
    ),
  )
  offerings?: string[] | null;

  @Field(
    () => [OccasionDetailInput],
    optional(
      'What is said of the occasions beside their words, matched word for word; what it leaves out is emptied. Absent, what is recorded stays with its occasion (R4).',
    ),
  )
  occasionDetails?: OccasionDetailInput[] | null;

  @Field(
    () => String,
    optional(
      `How things stand for the customer once the service is finished, at most ${textLimits.outcome} characters (R8).`,
    ),
  )
  outcome?: string | null;

  @Field(() => CrossChannel, {
    nullable: true,
    description: 'Whether people may begin in one channel and finish in another (R29); null means not known.',
  })
  crossChannel?: CrossChannel | null;

  @Field(
    () => [String],
    optional(
      `The stages of the service from start to end, in order, at most ${listLimits.deliveryStages} of ${textLimits.deliveryStage} characters; stages of life experiences are something else (R8).`,
    ),
  )
  deliveryStages?: string[] | null;

  @Field(
    () => [ChannelInput],
    optional(`How the service is reached, in the order to show, at most ${listLimits.channels} (R1, R18).`),
  )
  channels?: ChannelInput[] | null;

  @Field(
    () => [TaskInput],
    optional(`Tasks with the channels that complete each, at most ${listLimits.tasks} (R19).`),
  )
  tasks?: TaskInput[] | null;

  @Field(() => [ID], optional(`Ids of roles that do the work, at most ${listLimits.roleIds} (R3).`))
  roleIds?: string[] | null;

  @Field(
    () => [String],
    optional(
      `Names of roles that are not in the list yet, at most ${listLimits.proposedRoles} of ${textLimits.proposedName} characters; look at lookAlikes first (R3).`,
    ),
  )
  proposedRoles?: string[] | null;

  @Field(() => [ID], optional(`Ids of tools behind the service, at most ${listLimits.toolIds} (R3).`))
  toolIds?: string[] | null;

  @Field(
    () => [String],
    optional(
      `Names of tools that are not in the list yet, at most ${listLimits.proposedTools} of ${textLimits.proposedName} characters; look at lookAlikes first (R3).`,
    ),
  )
  proposedTools?: string[] | null;

  @Field(() => [ID], optional(`Ids of forms that the service asks for, at most ${listLimits.formIds} (R34).`))
  formIds?: string[] | null;

  @Field(
    () => [VolumeInput],
    optional(`How much the service is used, at most ${listLimits.volumes} years (R4).`),
  )
  volumes?: VolumeInput[] | null;

  @Field(
    () => String,
    optional(`Web address to learn about the service, at most ${textLimits.webAddress} characters (R17).`),
  )
  learnUrl?: string | null;

  @Field(
    () => String,
    optional(`Web address to start the task, at most ${textLimits.webAddress} characters (R17).`),
  )
  startUrl?: string | null;

  @Field(
    () => String,
    optional(
      `Office or work mailbox that answers for the record, at most ${textLimits.owner} characters; never a private contact (R9, R95).`,
    ),
  )
  owner?: string | null;

  @Field(
    () => String,
    optional(
      `Code of the budget account that pays for it, at most ${textLimits.budgetCode} characters (R7).`,
    ),
  )
  budgetCode?: string | null;

  @Field(
    () => String,
    optional(
      `Unique investment identifier of the IT investment behind it, at most ${textLimits.investmentId} characters (R7).`,
    ),
  )
  investmentId?: string | null;

  @Field(
    () => String,
    optional(`Where the record comes from, at most ${textLimits.source} characters; the agency when absent.`),
  )
  source?: string | null;

  @Field(() => String, optional(`Remark on the record, at most ${textLimits.note} characters.`))
  note?: string | null;

  @Field(
    () => PriorityFactsInput,
    optional('Demand and burden, by the criteria of OMB for what to make digital first (R32).'),
  )
  priorityFacts?: PriorityFactsInput | null;
}

import { Field, Float, ID, InputType, Int } from 'type-graphql';
import { ChannelKind, Medium } from '../../schema/vocabulary/channel.ts';
import { Accessible, CompletionLevel, SelfService } from '../../schema/vocabulary/completion.ts';
import { listLimits, textLimits, VOLUME_MAX } from './input-limits.rules.ts';
import type { GivenChannel } from './merge-given.rules.ts';
import type { TaskFacts, VolumeFacts } from './service-facts.rules.ts';

@InputType({
  description:
    'One way of reaching a service (R18). With the id of a channel that the service has, fields that are absent stay as they are; null empties them.',
})
export class ChannelInput implements GivenChannel {
  @Field(() => ID, { nullable: true, description: 'Id of a channel of this service; absent for a new one.' })
  id?: string | null;

  @Field(() => ChannelKind, {
    description: 'Kind of channel; it decides whether the channel is digital, but for a partner (R20c).',
  })
  kind!: ChannelKind;

  @Field(() => String, {
    nullable: true,
    description: `Name of the site, office or line, at most ${textLimits.channelName} characters; needed for kinds that are named in words.`,
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Web address, http or https, at most ${textLimits.webAddress} characters (R17).`,
  })
  url?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Where to go or call, in words, at most ${textLimits.place} characters.`,
  })
  place?: string | null;

  @Field(() => Medium, {
    nullable: true,
    description: "What a partner's channel is made of; not used for any other kind (R20c).",
  })
  medium?: Medium | null;

  @Field(() => CompletionLevel, {
    nullable: true,
    description:
      'How far the service gets; FULL only if each recorded task can be completed there (R18, R19). Not known when absent.',
  })
  level?: CompletionLevel | null;

  @Field(() => Accessible, {
    nullable: true,
    description: 'Whether people with disabilities can use it (R25). Not known when absent.',
  })
  accessible?: Accessible | null;

  @Field(() => SelfService, {
    nullable: true,
    description: 'Whether people use it without staff (R18). Not known when absent.',
  })
  selfService?: SelfService | null;

  @Field(() => [String], {
    nullable: true,
    description: `Languages besides English, in words, at most ${listLimits.languages} of ${textLimits.language} characters (R18).`,
  })
  languages?: string[] | null;
}

@InputType({ description: 'One task of a service and where it can be completed (R19).' })
export class TaskInput implements TaskFacts {
  @Field(() => String, { description: `What is done, at most ${textLimits.task} characters.` })
  name!: string;

  @Field(() => [Int], {
    description: 'Positions of the channels in which it can be completed, the first channel being 1.',
  })
  channels!: number[];
}

@InputType({ description: 'How much a service is used in one year (R4).' })
export class VolumeInput implements VolumeFacts {
  @Field(() => Float, { description: `How many, from 0 to ${VOLUME_MAX}.` })
  value!: number;

  @Field(() => String, {
    description: `What is counted, such as "applications", at most ${textLimits.volumeUnit} characters.`,
  })
  unit!: string;

  @Field(() => String, { description: 'Year, fiscal year or quarter: 2025, FY2025 or 2025 Q1.' })
  year!: string;

  @Field(() => String, {
    description: `Where the number comes from, at most ${textLimits.source} characters.`,
  })
  source!: string;
}

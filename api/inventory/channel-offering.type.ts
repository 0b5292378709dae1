import { Field, Int, ObjectType } from 'type-graphql';
import { Accessible, CompletionLevel, SelfService } from '../../schema/vocabulary/completion.ts';
import { ChannelFamily, ChannelKind, Medium } from '../../schema/vocabulary/channel.ts';
import { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import { Node } from './node.type.ts';

@ObjectType({
  description: 'One service through one channel, with how far it gets there (R18).',
  implements: Node,
  simpleResolvers: true,
})
export class ChannelOffering extends Node {
  @Field(() => ChannelKind, { description: 'Kind of channel.' })
  kind!: ChannelKind;

  @Field(() => String, { description: 'Name of the channel, such as a site, an office or a phone line.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Address of the channel, where there is one.' })
  url!: string | null;

  @Field(() => Medium, {
    description:
      'What the channel counts as, by its kind and the edition; a partner by what is recorded (R20c).',
  })
  medium!: Medium;

  @Field(() => ChannelFamily, { description: 'Cell of the channel strip in which it is drawn.' })
  family!: ChannelFamily;

  @Field(() => CompletionLevel, { description: 'How far the service gets in this channel (R18).' })
  level!: CompletionLevel;

  @Field(() => Accessible, {
    description: 'Whether the channel is accessible to people with disabilities (R25).',
  })
  accessible!: Accessible;

  @Field(() => String, {
    nullable: true,
    description: 'Where to go or call, in words, where it is recorded (R18).',
  })
  place!: string | null;

  @Field(() => SelfService, {
    description: 'Whether people use the channel without a member of staff (R18).',
  })
  selfService!: SelfService;

  @Field(() => [String], { description: 'Languages offered, where they are recorded (R18).' })
  languages!: string[];

  @Field(() => ChannelRationale, {
    description: 'Whether the channel needs an IDEA rationale; computed and stored (R20c).',
  })
  rationale!: ChannelRationale;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether the web host is in a public list of federal sites; the page itself was not opened.',
  })
  hostListed!: boolean | null;
}

@ObjectType({
  description: 'A kind of channel, with how it is used over all services a reader may see (R18, R20c).',
  simpleResolvers: true,
})
export class Channel {
  @Field(() => ChannelKind, { description: 'Kind of channel.' })
  kind!: ChannelKind;

  @Field(() => String, { description: 'Name of the kind in plain words.' })
  label!: string;

  @Field(() => String, { description: 'What belongs to this kind, in one sentence.' })
  definition!: string;

  @Field(() => String, { description: 'Law, circular or requirement that names the kind.' })
  source!: string;

  @Field(() => ChannelFamily, { description: 'Cell of the channel strip in which it is drawn.' })
  family!: ChannelFamily;

  @Field(() => Int, { description: 'Services that can be reached through at least one such channel.' })
  services!: number;

  @Field(() => Int, { description: 'Channels of this kind; a service may have several.' })
  offerings!: number;

  @Field(() => Int, { description: 'Of the offerings: the service can be finished there (R18).' })
  finished!: number;

  @Field(() => Int, { description: 'Of the offerings: the service cannot be finished there (R18).' })
  notFinished!: number;

  @Field(() => Int, { description: 'Of the offerings: not known how far the service gets there (R18).' })
  levelUnknown!: number;

  @Field(() => Int, { description: 'Of the offerings: a rationale is needed and missing (R20c).' })
  rationaleNeeded!: number;

  @Field(() => Int, { description: 'Of the offerings: a rationale is given (R20c).' })
  rationaleGiven!: number;

  @Field(() => Int, { description: 'Of the offerings: no rationale is needed (R20c).' })
  rationaleNotNeeded!: number;

  @Field(() => Int, { description: 'Of the offerings: not known whether a rationale is needed (R20c).' })
  rationaleUnknown!: number;
}

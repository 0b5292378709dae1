import { Field, Int, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'How many of a set of services can be finished digitally, how many cannot and how many of those are explained (R20, R25, R26). Each service counts once; unknown is counted as unknown.',
  simpleResolvers: true,
})
export class GapCounts {
  @Field(() => Int, { description: 'Services in the set; closed + notDigital + digitalUnknown + noChannel.' })
  services!: number;

  @Field(() => Int, { description: 'Services that can be finished digitally (CLOSED, R20).' })
  closed!: number;

  @Field(() => Int, {
    description:
      'Services that for certain cannot be finished digitally: noDigital + infoOnly + notToEnd + partial (R20).',
  })
  notDigital!: number;

  @Field(() => Int, {
    description: 'Services of which it is not known whether they can be finished digitally (R20).',
  })
  digitalUnknown!: number;

  @Field(() => Int, { description: 'Services without any recorded channel (R1, R20).' })
  noChannel!: number;

  @Field(() => Int, { description: 'Services without a digital channel (NO_DIGITAL, R20).' })
  noDigital!: number;

  @Field(() => Int, { description: 'Services whose digital channels only inform (DIGITAL_INFO_ONLY, R20).' })
  infoOnly!: number;

  @Field(() => Int, {
    description:
      'Services whose digital channels do not reach the end, how far is not recorded (DIGITAL_NOT_TO_END, R20).',
  })
  notToEnd!: number;

  @Field(() => Int, { description: 'Services that get part of the way digitally (DIGITAL_PARTIAL, R20).' })
  partial!: number;

  @Field(() => Int, {
    description: 'Of notDigital: services with a rationale that is submitted or approved (R26).',
  })
  rationaleGiven!: number;

  @Field(() => Int, { description: 'Of notDigital: services whose rationale is still a draft (R26).' })
  rationaleDraft!: number;

  @Field(() => Int, {
    description: 'Of notDigital: services for which nobody has said why (R26, IDEA section 4(d)).',
  })
  rationaleMissing!: number;

  @Field(() => Int, {
    description:
      'Services with a digital channel and no accessible other way to the end (R25, IDEA section 4(e)).',
  })
  physicalGap!: number;

  @Field(() => Int, {
    description: 'Services of which it is not known whether another accessible way is kept (R25).',
  })
  physicalUnknown!: number;

  @Field(() => Int, {
    description: 'Services that keep another accessible way, or have no digital channel to back up (R25).',
  })
  physicalNone!: number;

  @Field(() => Int, {
    description: 'Channels, not services: flagged as needing a rationale that is missing (R20c).',
  })
  channelsNeeded!: number;

  @Field(() => Int, { description: 'Channels, not services: covered by a rationale (R20c).' })
  channelsGiven!: number;

  @Field(() => Int, {
    description: 'Channels, not services: what they do can be finished digitally as well (R20c).',
  })
  channelsNotNeeded!: number;

  @Field(() => Int, {
    description: 'Channels, not services: not known whether a rationale is needed (R20c).',
  })
  channelsUnknown!: number;
}

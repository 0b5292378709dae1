import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { VerdictSubject } from '../../schema/vocabulary/verdict.ts';
import { ChannelOffering } from './channel-offering.type.ts';
import { asked } from './connection.type.ts';
import { DateTime } from './date-time.scalar.ts';

@ObjectType({ description: 'A fact that led to a verdict.', simpleResolvers: true })
export class VerdictFact {
  @Field(() => String, { description: 'The fact in one sentence.' })
  sentence!: string;

  @Field(() => ChannelOffering, {
    nullable: true,
    description: 'The channel the fact is about, if it is about one.',
  })
  channel!: ChannelOffering | null;
}

@ObjectType({
  description: 'One verdict with its rule, its law and the facts behind it (R20, R25, R26).',
  simpleResolvers: true,
})
export class Verdict {
  @Field(() => VerdictSubject, { description: 'What the verdict is about.' })
  subject!: VerdictSubject;

  @Field(() => String, {
    description: 'The stored outcome: a value of DigitalGap, PhysicalGap or RationaleState.',
  })
  outcome!: string;

  @Field(() => String, { description: 'The finding in one plain sentence.' })
  sentence!: string;

  @Field(() => String, { description: 'Number of the rule that was applied, such as R20.' })
  rule!: string;

  @Field(() => String, { description: 'What the policy asks for, in our own words.' })
  policy!: string;

  @Field(() => String, { description: 'Law, memorandum and circular behind the rule, with edition.' })
  law!: string;

  @Field(() => String, { description: 'What would change the verdict, in one or two sentences.' })
  wouldChange!: string;

  @Field(() => [VerdictFact], { description: 'The facts that led to the verdict.' })
  facts!: VerdictFact[];
}

@ObjectType({
  description: 'What the rules say of one service, stored when its record was written (R20 to R29).',
  simpleResolvers: true,
})
export class Assessment {
  @Field(() => PolicyEdition, { description: 'Edition of the policy the service is judged under (R16).' })
  edition!: PolicyEdition;

  @Field(() => Int, { description: 'Version of the rules that gave the verdicts.' })
  ruleVersion!: number;

  @Field(() => DateTime, { description: 'When the rules were applied.' })
  assessedAt!: string;

  @Field(() => Int, {
    description:
      'Channels that take the service to the end for certain; two or more make it multi-channel (R29).',
  })
  fullChannels!: number;

  @Extensions(asked)
  @Field(() => [Verdict], { description: 'The verdicts: digital service, other way kept, rationale.' })
  verdicts!: Verdict[];
}

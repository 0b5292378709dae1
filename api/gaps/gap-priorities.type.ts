import { Field, Int, ObjectType } from 'type-graphql';
import { priorityCriterionTerms } from '../../schema/vocabulary/priority.ts';
import type { PriorityCriterion } from '../../schema/vocabulary/priority.ts';
import { DateTime } from '../inventory/date-time.scalar.ts';

const weightOf = (criterion: PriorityCriterion) => ({
  description: `What "${priorityCriterionTerms[criterion].label}" counts.`,
});
const knownOf = (criterion: PriorityCriterion) => ({
  description: `Of how many of the services "${priorityCriterionTerms[criterion].label}" is known.`,
});

@ObjectType({
  description: 'What each criterion counts in the order PRIORITY where a question does not say (R32).',
  simpleResolvers: true,
})
export class PriorityWeights {
  @Field(() => Int, weightOf('annualTransactions'))
  annualTransactions!: number;

  @Field(() => Int, weightOf('adjudicationDays'))
  adjudicationDays!: number;

  @Field(() => Int, weightOf('burdenMinutes'))
  burdenMinutes!: number;

  @Field(() => Int, weightOf('selfServiceCalls'))
  selfServiceCalls!: number;
}

@ObjectType({
  description:
    'How much is known of the figures by which gaps can be ranked, of the services that digitizationGaps lists for the same filter (R32).',
  simpleResolvers: true,
})
export class GapPriorities {
  @Field(() => Int, { description: 'Services of the list: the denominator of every count below.' })
  services!: number;

  @Field(() => Int, knownOf('annualTransactions'))
  annualTransactions!: number;

  @Field(() => Int, knownOf('adjudicationDays'))
  adjudicationDays!: number;

  @Field(() => Int, knownOf('burdenMinutes'))
  burdenMinutes!: number;

  @Field(() => Int, knownOf('selfServiceCalls'))
  selfServiceCalls!: number;

  @Field(() => Int, { description: 'Of how many at least one of the four is known.' })
  some!: number;

  @Field(() => Int, { description: 'Of how many all four are known.' })
  all!: number;

  @Field(() => PriorityWeights, {
    description: 'The weights that count where none are given: as configured, else equal.',
  })
  usualWeights!: PriorityWeights;

  @Field(() => DateTime, { description: 'The moment the answer is true for.' })
  asOf!: Date;
}

import { Field, Float, InputType, Int } from 'type-graphql';
import { priorityCriterionTerms, WEIGHT_MAX } from '../../schema/vocabulary/priority.ts';
import type { PriorityCriterion } from '../../schema/vocabulary/priority.ts';
import { textLimits } from './input-limits.rules.ts';
import type { GivenPriorityFacts, PriorityFigure } from './priority-facts.rules.ts';
import type { GivenRank } from './read-priority-rank.ts';

@InputType({ description: 'One figure of demand or burden, with its year and source (R32).' })
export class PriorityFigureInput implements PriorityFigure {
  @Field(() => Float, { description: 'A whole number, 0 or more.' })
  value!: number;

  @Field(() => String, { description: 'Year or fiscal year: 2025 or FY2025.' })
  year!: string;

  @Field(() => String, {
    description: `Where the number comes from, at most ${textLimits.source} characters.`,
  })
  source!: string;
}

const figure = (criterion: PriorityCriterion) => {
  const { definition, most } = priorityCriterionTerms[criterion];
  return { nullable: true, description: `${definition} At most ${most.toLocaleString('en-US')}.` };
};

@InputType({
  description:
    'Demand and burden of a service (R32, M-23-22 section IV). A figure that is absent stays as it is; null takes it away, so that it is not known.',
})
export class PriorityFactsInput implements GivenPriorityFacts {
  @Field(() => PriorityFigureInput, figure('annualTransactions'))
  annualTransactions?: PriorityFigureInput | null;

  @Field(() => PriorityFigureInput, figure('adjudicationDays'))
  adjudicationDays?: PriorityFigureInput | null;

  @Field(() => PriorityFigureInput, figure('burdenMinutes'))
  burdenMinutes?: PriorityFigureInput | null;

  @Field(() => PriorityFigureInput, figure('selfServiceCalls'))
  selfServiceCalls?: PriorityFigureInput | null;
}

const weight = (criterion: PriorityCriterion) => ({
  nullable: true,
  description: `What "${priorityCriterionTerms[criterion].label}" counts, a whole number from 0 (not at all) to ${WEIGHT_MAX}; as configured when absent.`,
});

@InputType({
  description:
    'How the order PRIORITY is made: the weight of each criterion, and whether services of High Impact Service Providers come first (R32).',
})
export class PriorityRankInput implements GivenRank {
  @Field(() => Int, weight('annualTransactions'))
  annualTransactions?: number | null;

  @Field(() => Int, weight('adjudicationDays'))
  adjudicationDays?: number | null;

  @Field(() => Int, weight('burdenMinutes'))
  burdenMinutes?: number | null;

  @Field(() => Int, weight('selfServiceCalls'))
  selfServiceCalls?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether services of High Impact Service Providers come before all others; yes when absent.',
  })
  hispFirst?: boolean | null;
}

import { Field, Float, Int, ObjectType } from 'type-graphql';
import { priorityCriterionTerms, SCALE_END } from '../../schema/vocabulary/priority.ts';

@ObjectType({
  description: 'One figure of demand or burden, with the year it is of and where it comes from (R32).',
  simpleResolvers: true,
})
export class PriorityFigure {
  @Field(() => Float, { description: 'A whole number in the unit of its criterion.' })
  value!: number;

  @Field(() => String, { description: 'Year or fiscal year, as 2025 or FY2025.' })
  year!: string;

  @Field(() => String, { description: 'Where the number comes from.' })
  source!: string;
}

const figure = (criterion: keyof typeof priorityCriterionTerms) => ({
  nullable: true,
  description: `${priorityCriterionTerms[criterion].definition} Null where nobody has recorded it, which is not zero (${priorityCriterionTerms[criterion].source}).`,
});

@ObjectType({
  description:
    'Demand and burden of a service, by the criteria of OMB for what to make digital first (R32, M-23-22 section IV). Never taken from yearly volumes, whose units differ.',
  simpleResolvers: true,
})
export class PriorityFacts {
  @Field(() => PriorityFigure, figure('annualTransactions'))
  annualTransactions!: PriorityFigure | null;

  @Field(() => PriorityFigure, figure('adjudicationDays'))
  adjudicationDays!: PriorityFigure | null;

  @Field(() => PriorityFigure, figure('burdenMinutes'))
  burdenMinutes!: PriorityFigure | null;

  @Field(() => PriorityFigure, figure('selfServiceCalls'))
  selfServiceCalls!: PriorityFigure | null;
}

const position = (criterion: keyof typeof priorityCriterionTerms) => ({
  nullable: true,
  description: `Position of the figure on its scale, from 0 to ${SCALE_END}, which ${priorityCriterionTerms[criterion].fullAt.toLocaleString('en-US')} reaches; null where it is not known.`,
});

@ObjectType({
  description: 'The score of a service under some weights, and what it is made of (R32).',
  simpleResolvers: true,
})
export class PriorityScore {
  @Field(() => Float, {
    description: 'What the rank goes by: the middle between lowest and highest, with one decimal.',
  })
  score!: number;

  @Field(() => Float, {
    description: 'The score if every figure that is not known were the lowest there can be.',
  })
  lowest!: number;

  @Field(() => Float, {
    description: 'The score if every figure that is not known were the highest there can be.',
  })
  highest!: number;

  @Field(() => Int, { description: 'How many of the criteria that count are known.' })
  known!: number;

  @Field(() => Int, { description: 'How many criteria count: those with a weight above 0.' })
  asked!: number;

  @Field(() => Int, position('annualTransactions'))
  annualTransactions!: number | null;

  @Field(() => Int, position('adjudicationDays'))
  adjudicationDays!: number | null;

  @Field(() => Int, position('burdenMinutes'))
  burdenMinutes!: number | null;

  @Field(() => Int, position('selfServiceCalls'))
  selfServiceCalls!: number | null;
}

import { Field, InputType } from 'type-graphql';
import { DemandBand, OccasionKind } from '../../schema/vocabulary/occasion.ts';
import { listLimits, textLimits } from './input-limits.rules.ts';
import type { GivenDemand, GivenOccasionDetail } from './occasion-detail.rules.ts';

@InputType({
  description:
    'How large the demand of an occasion is in a year (R4): a band with unit and year, or UNKNOWN with an explanation. Give exact figures as volumes.',
})
export class OccasionDemandInput implements GivenDemand {
  @Field(() => DemandBand, { description: 'The band, or UNKNOWN where it was asked and nobody knows.' })
  band!: DemandBand;

  @Field(() => String, {
    nullable: true,
    description: `What is counted, at most ${textLimits.volumeUnit} characters; needed with a band.`,
  })
  unit?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Year, fiscal year or quarter: 2025, FY2025 or 2025 Q1; needed with a band.',
  })
  year?: string | null;

  @Field(() => String, {
    nullable: true,
    description: `Where the band comes from, or why the demand is not known, at most ${textLimits.demandExplanation} characters; needed with UNKNOWN.`,
  })
  explanation?: string | null;
}

@InputType({
  description: 'What is said of one of the occasions of a service (R4). What is absent is not known.',
})
export class OccasionDetailInput implements GivenOccasionDetail {
  @Field(() => String, {
    description: 'The occasion, word for word as it stands among the occasions of the service.',
  })
  occasion!: string;

  @Field(() => OccasionKind, { nullable: true, description: 'Story of intent or life event.' })
  kind?: OccasionKind | null;

  @Field(() => OccasionDemandInput, { nullable: true, description: 'How large the demand is.' })
  demand?: OccasionDemandInput | null;

  @Field(() => [String], {
    nullable: true,
    description: `Who comes, such as "new farmers", at most ${listLimits.characteristics} of ${textLimits.characteristic} characters; kinds of people, never a person (R95).`,
  })
  characteristics?: string[] | null;
}

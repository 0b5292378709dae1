import { Field, ObjectType } from 'type-graphql';
import { DemandBand, OccasionKind } from '../../schema/vocabulary/occasion.ts';

@ObjectType({
  description:
    'How large the demand of an occasion is in a year, as a band; not known has an explanation (R4). Exact figures with their sources are yearly volumes.',
  simpleResolvers: true,
})
export class OccasionDemand {
  @Field(() => DemandBand, { description: 'The band; UNKNOWN where it was asked and nobody knows.' })
  band!: DemandBand;

  @Field(() => String, { nullable: true, description: 'What is counted; there unless the band is UNKNOWN.' })
  unit!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Year, fiscal year or quarter; there unless the band is UNKNOWN.',
  })
  year!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Where the band comes from, or why the demand is not known.',
  })
  explanation!: string | null;
}

@ObjectType({
  description: 'What a service says of one of its occasions beside its words (R4).',
  simpleResolvers: true,
})
export class OccasionDetail {
  @Field(() => String, { description: 'The occasion, word for word as it stands among the occasions.' })
  occasion!: string;

  @Field(() => OccasionKind, { description: 'Story of intent or life event; UNKNOWN where nobody said.' })
  kind!: OccasionKind;

  @Field(() => OccasionDemand, {
    nullable: true,
    description: 'How large the demand is; null where nobody recorded it.',
  })
  demand!: OccasionDemand | null;

  @Field(() => [String], { description: 'Who comes, such as "new farmers"; empty where nobody said.' })
  characteristics!: string[];
}

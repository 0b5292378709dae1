import { Field, ID, Int, ObjectType } from 'type-graphql';
import { GapDimension } from '../../schema/vocabulary/gap-dimension.ts';
import { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { DateTime } from '../inventory/date-time.scalar.ts';
import { GapCounts } from '../inventory/gap-counts.type.ts';
import './gap.enums.ts';

@ObjectType({
  description:
    'One row of the summary. Each count of services is the total of the same list with the row chosen in the filter (R26).',
  simpleResolvers: true,
})
export class GapSummaryRow {
  @Field(() => ID, {
    description:
      'The value that a filter takes for this row: a code, or the id of a unit, life experience or provider. With a unit in the filter, the row with its own id counts what the unit leads itself.',
  })
  key!: string;

  @Field(() => String, { description: 'The row in plain words.' })
  label!: string;

  @Field(() => String, { nullable: true, description: 'Abbreviation of the unit, where the row is one.' })
  abbreviation!: string | null;

  @Field(() => GapCounts, { description: 'The counts of the row.' })
  counts!: GapCounts;
}

@ObjectType({
  description:
    'How many services can be finished digitally, by one property of the services, with the total of the same filter (R26, R32).',
  simpleResolvers: true,
})
export class GapSummary {
  @Field(() => DateTime, { description: 'The moment the answer is true for.' })
  asOf!: Date;

  @Field(() => PolicyEdition, {
    description: 'Edition of the policy that the question is answered under (R16).',
  })
  edition!: PolicyEdition;

  @Field(() => Int, { description: 'Version of the rules that judged the services (R20).' })
  ruleVersion!: number;

  @Field(() => GapDimension, { description: 'The property the rows are made by.' })
  by!: GapDimension;

  @Field(() => Boolean, {
    description: 'Whether one service may be in several rows, so that the rows sum to more than the total.',
  })
  overlapping!: boolean;

  @Field(() => GapCounts, { description: 'The counts over all services the filter finds, each once.' })
  total!: GapCounts;

  @Field(() => [GapSummaryRow], {
    description:
      'Rows that have at least one service: codes in the order of the vocabulary, others with the most services that cannot be finished digitally first.',
  })
  rows!: GapSummaryRow[];

  @Field(() => Int, { description: 'Services the filter finds that are in no row.' })
  notInAnyRow!: number;
}

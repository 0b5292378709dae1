import { Field, ID, Int, ObjectType } from 'type-graphql';
import { SnapshotKind } from '../../schema/vocabulary/gap-snapshot.ts';
import { PolicyEdition } from '../../schema/vocabulary/policy-edition.ts';
import { DateTime } from '../inventory/date-time.scalar.ts';
import { GapCounts } from '../inventory/gap-counts.type.ts';
import './gap.enums.ts';

@ObjectType({
  description:
    'How many services were a gap in one month, counted once and never changed afterwards; published services only (R33).',
  simpleResolvers: true,
})
export class GapSnapshot {
  @Field(() => ID, { description: 'Own id, such as snapshot-2026-11; a filter of services takes it.' })
  id!: string;

  @Field(() => String, { description: 'Month that was counted, such as 2026-11.' })
  month!: string;

  @Field(() => SnapshotKind, { description: 'What the count stands for.' })
  kind!: SnapshotKind;

  @Field(() => DateTime, { description: 'The moment the counts are true for.' })
  takenAt!: Date;

  @Field(() => PolicyEdition, {
    description: 'Edition of the policy under which the services were judged (R16).',
  })
  edition!: PolicyEdition;

  @Field(() => Int, {
    description:
      'Version of the rules that judged the services; where it differs, part of a change comes from the rules (R20).',
  })
  ruleVersion!: number;

  @Field(() => GapCounts, {
    description: 'The counts as they were, the same as those of `digitizationGapSummary` at that moment.',
  })
  counts!: GapCounts;
}

@ObjectType({ description: 'One month of the series (R33).', simpleResolvers: true })
export class GapSnapshotMonth {
  @Field(() => String, { description: 'The month, such as 2026-11.' })
  month!: string;

  @Field(() => GapSnapshot, {
    nullable: true,
    description:
      'The count of the month; absent where none was taken, because a count is never made up later.',
  })
  snapshot!: GapSnapshot | null;
}

@ObjectType({
  description: 'Counts of gaps month by month, oldest first, from the first count on (R33).',
  simpleResolvers: true,
})
export class GapSnapshotSeries {
  @Field(() => DateTime, { description: 'The moment the answer is true for.' })
  asOf!: Date;

  @Field(() => [GapSnapshotMonth], { description: 'Every month of the series, also those without a count.' })
  months!: GapSnapshotMonth[];
}

@ObjectType({
  description:
    'What became of the services that were a gap when a count was taken: each is closed, still open, not known or not listed any more (R33).',
  simpleResolvers: true,
})
export class GapChanges {
  @Field(() => DateTime, { description: 'The moment the answer is true for.' })
  asOf!: Date;

  @Field(() => GapSnapshot, { description: 'The count that today is compared with.' })
  snapshot!: GapSnapshot;

  @Field(() => Int, { description: 'Gaps of then that can be finished digitally today (R33).' })
  closed!: number;

  @Field(() => Int, { description: 'Gaps of then that are gaps today (R33).' })
  stillOpen!: number;

  @Field(() => Int, { description: 'Gaps today that were none then, or were not listed then (R33).' })
  opened!: number;

  @Field(() => Int, {
    description: 'Gaps of then of which it is not known today whether they are; unknown is not closed (R20).',
  })
  notKnown!: number;

  @Field(() => Int, { description: 'Gaps of then that are not listed any more (R33).' })
  notListed!: number;
}

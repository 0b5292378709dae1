import { Field, Int, ObjectType } from 'type-graphql';
import { WorkKind } from '../../schema/vocabulary/work.ts';
import { DateTime } from './date-time.scalar.ts';

@ObjectType({ description: 'Records of one kind that wait for the reader.', simpleResolvers: true })
export class WorkItem {
  @Field(() => WorkKind, { description: 'What has to be done.' })
  kind!: WorkKind;

  @Field(() => Int, { description: 'How many records wait; 0 where nothing does.' })
  count!: number;

  @Field(() => Int, {
    nullable: true,
    description:
      'For how many whole days the oldest has waited: since it was returned, submitted, offered, or due; of a missing rationale since the service was recorded. Absent where nothing waits or nobody recorded since when.',
  })
  oldestDays!: number | null;

  @Field(() => String, { description: 'Path and query of the page that lists them.' })
  list!: string;
}

@ObjectType({
  description: 'What waits for the reader, by the roles they have (R10, R12, R97).',
  simpleResolvers: true,
})
export class Work {
  @Field(() => [WorkItem], {
    description: 'A row for each kind of work the reader can have, the most pressing first.',
  })
  items!: WorkItem[];

  @Field(() => DateTime, { description: 'The moment the answer is true for.' })
  asOf!: Date;
}

import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from '../inventory/date-time.scalar.ts';
import { FieldDifference } from '../inventory/field-difference.type.ts';
import { FieldProblem } from '../inventory/field-problem.type.ts';

@ObjectType({
  description: 'Somebody else changed the journey after it was read. Nothing was written.',
  simpleResolvers: true,
})
export class JourneyConflict {
  @Field(() => Int, { description: 'Version of the journey now.' })
  currentVersion!: number;

  @Field(() => Int, { description: 'Version that was sent.' })
  yourVersion!: number;

  @Field(() => String, { description: 'Who changed it last.' })
  changedBy!: string;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  changedAt!: string;

  @Field(() => [FieldDifference], {
    description: 'Where the journey as it is now (before) and what was sent (after) differ.',
  })
  differences!: readonly FieldDifference[];
}

@ObjectType({
  description:
    'What came of writing a journey: the journey, or everything that stands in the way, all at once.',
  simpleResolvers: true,
})
export class JourneyChange {
  @Field(() => [FieldProblem], { description: 'What stands in the way. Nothing was written unless empty.' })
  problems!: readonly FieldProblem[];

  @Field(() => [FieldProblem], { description: 'What could be better; it blocks nothing.' })
  warnings!: readonly FieldProblem[];

  @Field(() => Boolean, {
    description: 'Whether the same request was answered before, under the same key; nothing was written now.',
  })
  repeated!: boolean;
}

@ObjectType({
  description:
    'What came of opening or answering a request, or everything that stands in the way, all at once.',
  simpleResolvers: true,
})
export class JourneyRequestChange {
  @Field(() => [FieldProblem], { description: 'What stands in the way. Nothing was written unless empty.' })
  problems!: readonly FieldProblem[];

  @Field(() => [FieldProblem], { description: 'What could be better; it blocks nothing.' })
  warnings!: readonly FieldProblem[];

  @Field(() => Boolean, {
    description: 'Whether the same request was answered before, under the same key; nothing was written now.',
  })
  repeated!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the other side was first; the request is then as it is now, and nothing was written.',
  })
  conflict!: boolean;
}

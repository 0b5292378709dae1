import { Field, Int, ObjectType } from 'type-graphql';
import { RationaleStatus } from '../../schema/vocabulary/rationale-review.ts';
import { connectionOf } from './connection.type.ts';
import { DateTime } from './date-time.scalar.ts';
import { FieldDifference } from './field-difference.type.ts';
import { FieldProblem } from './field-problem.type.ts';
import { Rationale } from './rationale.type.ts';
import { Service } from './service.type.ts';

@ObjectType({
  description:
    'Somebody else changed the rationale, decided on it or began a new version of it after it was read. Nothing was written.',
  simpleResolvers: true,
})
export class RationaleConflict {
  @Field(() => Rationale, { nullable: true, description: 'The rationale as it is now.' })
  current!: Rationale | null;

  @Field(() => Int, { description: 'Its version now.' })
  currentVersion!: number;

  @Field(() => Int, { description: 'The version that was sent.' })
  yourVersion!: number;

  @Field(() => String, { description: 'Who changed it last.' })
  changedBy!: string;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  changedAt!: string;

  @Field(() => [FieldDifference], {
    description: 'Where the text as it is now (before) and the text that was sent (after) differ.',
  })
  differences!: FieldDifference[];
}

@ObjectType({
  description:
    'What came of writing a rationale: the rationale, or everything that stands in the way, all at once.',
  simpleResolvers: true,
})
export class RationaleChange {
  @Field(() => Rationale, {
    nullable: true,
    description: 'The rationale as it is now; null where it was refused or somebody else was first.',
  })
  rationale!: Rationale | null;

  @Field(() => Service, {
    nullable: true,
    description: 'The service that is explained, judged anew; null where the reader may not see it.',
  })
  service!: Service | null;

  @Field(() => [FieldProblem], { description: 'What stands in the way. Nothing was written unless empty.' })
  problems!: FieldProblem[];

  @Field(() => [FieldProblem], { description: 'What could be better, or will stand in the way later.' })
  warnings!: FieldProblem[];

  @Field(() => RationaleConflict, { nullable: true, description: 'Set where somebody else was first.' })
  conflict!: RationaleConflict | null;

  @Field(() => Boolean, {
    description: 'Whether the same request was answered before, under the same key; nothing was written now.',
  })
  repeated!: boolean;
}

@ObjectType({
  description: 'A rationale of another service that gives one of the same reasons.',
  simpleResolvers: true,
})
export class SimilarRationale {
  @Field(() => Rationale, { description: 'The rationale.' })
  rationale!: Rationale;

  @Field(() => String, { description: 'What the two have in common, in one sentence.' })
  why!: string;

  @Field(() => RationaleStatus, {
    nullable: true,
    description: 'What OMB decided, APPROVED or RETURNED; null where nothing was decided.',
  })
  decision!: RationaleStatus | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was said with the decision, for the agency and for who reads everything (R97).',
  })
  comment!: string | null;
}

@ObjectType({
  description: 'A page of rationales, the longest waiting first.',
  simpleResolvers: true,
})
export class RationaleConnection extends connectionOf('Rationale', 'rationales', () => Rationale) {}

import { Field, Int, ObjectType } from 'type-graphql';
import { DateTime } from './date-time.scalar.ts';
import { FieldDifference } from './field-difference.type.ts';
import { FieldProblem } from './field-problem.type.ts';

@ObjectType({
  description:
    'What a person is told who saved over a version that is no longer the newest. Nothing was written (R10).',
  simpleResolvers: true,
})
export class ServiceConflict {
  @Field(() => Int, { description: 'Version of the record now.' })
  currentVersion!: number;

  @Field(() => Int, { description: 'Version that was sent.' })
  yourVersion!: number;

  @Field(() => String, { description: 'Who changed it last.' })
  changedBy!: string;

  @Field(() => DateTime, { description: 'When it was changed last.' })
  changedAt!: string;

  @Field(() => [FieldDifference], {
    description:
      'Fields in which what was sent differs from the record now: before is what the record says now; after is what was sent, or what was read where no facts were sent.',
  })
  differences!: FieldDifference[];
}

@ObjectType({
  description:
    'What came of a change of a service. Where there are problems or a conflict, nothing was written and the service is null.',
  simpleResolvers: true,
})
export class ServiceChange {
  @Field(() => [FieldProblem], { description: 'Everything that blocks this step, all at once.' })
  problems!: FieldProblem[];

  @Field(() => [FieldProblem], {
    description:
      'What could be better; it blocks nothing now. Where it will block a later step, blocks names it.',
  })
  warnings!: FieldProblem[];

  @Field(() => Boolean, {
    description: 'Whether this request was answered before under its key; nothing was written now (R100).',
  })
  repeated!: boolean;
}

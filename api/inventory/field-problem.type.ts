import { Field, ObjectType } from 'type-graphql';
import { FieldProblemCode, WriteStage } from '../../schema/vocabulary/field-problem-codes.ts';

@ObjectType({
  description:
    'What was found in one field of a form. All findings of a form come back together, so that all can be mended at once.',
  simpleResolvers: true,
})
export class FieldProblem {
  @Field(() => FieldProblemCode, { description: 'What is wrong, or could be better, as a word.' })
  code!: FieldProblemCode;

  @Field(() => String, {
    description: 'Path of the field as in the input, list positions from 0, such as "channels.2.url".',
  })
  field!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What was given, at most 200 characters; null where nothing was given, or where it must not be repeated (R95).',
  })
  given!: string | null;

  @Field(() => String, { description: 'What was found, in one sentence.' })
  message!: string;

  @Field(() => String, { description: 'What to do, in one sentence.' })
  cure!: string;

  @Field(() => String, { description: 'Requirement, law or circular behind it.' })
  source!: string;

  @Field(() => WriteStage, {
    nullable: true,
    description: 'The first step that it blocks; null for a hint that blocks none.',
  })
  blocks!: WriteStage | null;
}

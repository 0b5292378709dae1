import { Field, ID, Int, ObjectType } from 'type-graphql';
import { FieldProblemCode } from '../../schema/vocabulary/field-problem-codes.ts';
import { ImportOutcome } from '../../schema/vocabulary/import-outcome.ts';
import { FieldDifference } from '../inventory/field-difference.type.ts';

@ObjectType({
  description: 'What was found in one cell of an imported row, with the cure (R14).',
  simpleResolvers: true,
})
export class ImportProblem {
  @Field(() => FieldProblemCode, { description: 'What is wrong, or could be better, as a word.' })
  code!: FieldProblemCode;

  @Field(() => String, {
    nullable: true,
    description:
      'Name of the column, such as service_type or website_url; null where it is about the whole row.',
  })
  column!: string | null;

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
}

@ObjectType({
  description: 'What would come, or came, of one row of an import (R14).',
  simpleResolvers: true,
})
export class ImportedRow {
  @Field(() => Int, { description: 'Number of the row in its file.' })
  number!: number;

  @Field(() => ImportOutcome, { description: 'What is done with the row.' })
  outcome!: ImportOutcome;

  @Field(() => String, { description: 'Name of the service as the row, or else the record, has it.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: "The agency's own number of the service; null where it has none.",
  })
  externalId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the service that the row is about; null where there is none, or none yet.',
  })
  serviceId!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'Id of the unfinished form that keeps the row; null where none does.',
  })
  draftId!: string | null;

  @Field(() => Boolean, {
    description: 'Whether the change is a proposal, because the service is published (R10).',
  })
  proposed!: boolean;

  @Field(() => [FieldDifference], { description: 'What the row changes of the service, in words.' })
  differences!: readonly FieldDifference[];

  @Field(() => [ImportProblem], { description: 'What stands against the row, all of it.' })
  problems!: readonly ImportProblem[];

  @Field(() => [ImportProblem], {
    description: "What stands in nobody's way now; some of it will block submitting (R1, R21).",
  })
  warnings!: readonly ImportProblem[];
}

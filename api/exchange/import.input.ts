import { Field, InputType, Int } from 'type-graphql';

@InputType({ description: 'One row of a file that is imported (R14).' })
export class ImportRowInput {
  @Field(() => Int, { description: 'Number of the row in its file, for the report.' })
  number!: number;

  @Field(() => [String], {
    description:
      'One text for each column, as it stands in the file. An empty one leaves what is recorded; "(clear)" takes it away.',
  })
  values!: string[];
}

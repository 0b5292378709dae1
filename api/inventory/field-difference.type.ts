import { Field, ObjectType } from 'type-graphql';

@ObjectType({
  description:
    'A field or an edge of a record that differs between two states, in words. Records that it names are shown by name.',
  simpleResolvers: true,
})
export class FieldDifference {
  @Field(() => String, { description: 'Name of the field in the record, such as channels.' })
  field!: string;

  @Field(() => String, { description: 'What pages call the field.' })
  label!: string;

  @Field(() => [String], {
    description: 'What it said before, a line for each value; empty where it said nothing.',
  })
  before!: readonly string[];

  @Field(() => [String], {
    description: 'What it says after, a line for each value; empty where it says nothing.',
  })
  after!: readonly string[];
}

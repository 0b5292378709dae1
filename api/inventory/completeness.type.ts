import { Field, Int, ObjectType } from 'type-graphql';
import { CompletenessItem } from '../../schema/vocabulary/completeness.ts';

@ObjectType({ description: 'A fact that the record should carry and does not.', simpleResolvers: true })
export class MissingItem {
  @Field(() => CompletenessItem, { description: 'Which fact is missing.' })
  item!: CompletenessItem;

  @Field(() => String, { description: 'The fact in plain words.' })
  label!: string;

  @Field(() => String, { description: 'What to add, in one sentence.' })
  cure!: string;
}

@ObjectType({
  description:
    'How many of the facts asked of this service are recorded (R1, R3 to R6, R18, R21). What is not asked counts in neither number.',
  simpleResolvers: true,
})
export class Completeness {
  @Field(() => Int, { description: 'Facts that are recorded.' })
  recorded!: number;

  @Field(() => Int, { description: 'Facts that are asked of this service.' })
  asked!: number;

  @Field(() => [MissingItem], { description: 'Facts that are missing, in the order in which to add them.' })
  missing!: MissingItem[];
}

import { Field, ID, Int, ObjectType } from 'type-graphql';
import { DraftKind } from '../../schema/vocabulary/draft-kind.ts';
import { DateTime } from './date-time.scalar.ts';

@ObjectType({
  description:
    'A form as somebody has typed it so far, valid or not. Only that person sees it, on every device (R14).',
  simpleResolvers: true,
})
export class Draft {
  @Field(() => ID, { description: 'Id of the draft; it means something to its writer alone.' })
  id!: string;

  @Field(() => DraftKind, { description: 'What the form will do once it is sent.' })
  kind!: DraftKind;

  @Field(() => ID, { nullable: true, description: 'Id of the record it is about; null for something new.' })
  about!: string | null;

  @Field(() => String, { description: 'What to show in a list of drafts.' })
  title!: string;

  @Field(() => String, { description: 'The fields as the page keeps them; never read by the server.' })
  body!: string;

  @Field(() => Int, { description: 'Rises with every save; send the last one with the next save.' })
  revision!: number;

  @Field(() => DateTime, { description: 'When it was last saved.' })
  updatedAt!: string;
}

@ObjectType({
  description: 'What came of saving a draft. Nothing is ever overwritten unseen.',
  simpleResolvers: true,
})
export class DraftChange {
  @Field(() => Draft, {
    nullable: true,
    description: 'The draft as it is kept now; null where it was not saved.',
  })
  draft!: Draft | null;

  @Field(() => Draft, {
    nullable: true,
    description:
      'What was saved elsewhere in the meantime, with its revision; null where nothing stood against it.',
  })
  conflict!: Draft | null;
}

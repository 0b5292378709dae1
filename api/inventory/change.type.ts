import { Field, ID, Int, ObjectType } from 'type-graphql';
import { ChangeAction } from '../../schema/vocabulary/change.ts';
import { connectionOf } from './connection.type.ts';
import { DateTime } from './date-time.scalar.ts';

/** What differs is resolved in `history.resolver.ts`, because the names of records are loaded for a whole page. */
@ObjectType({
  description: 'One change of a record: who did what, when, and what it said before and after (R100).',
  simpleResolvers: true,
})
export class Change {
  @Field(() => ID, { description: 'Id of the audit record; restoring takes it.' })
  id!: string;

  @Field(() => DateTime, { description: 'When it was done.' })
  at!: string;

  @Field(() => String, { description: 'Who did it; "system" for what nobody did by hand.' })
  actorName!: string;

  @Field(() => ChangeAction, { description: 'What was done (R10).' })
  action!: ChangeAction;

  @Field(() => String, { description: 'What was done, in one sentence.' })
  summary!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the person said about it, where something was said and the reader may see it.',
  })
  comment!: string | null;

  @Field(() => Int, { description: 'Version of the record after the change.' })
  version!: number;

  @Field(() => Boolean, {
    description:
      'Whether the reader can set the record back to what it said after this change: facts were changed since, and the reader may edit it.',
  })
  restorable!: boolean;
}

@ObjectType({ description: 'A page of the changes of one record, newest first.', simpleResolvers: true })
export class ChangeConnection extends connectionOf('Change', 'changes', () => Change) {}

import { Arg, Ctx, ID, Int, Mutation, Query, Resolver } from 'type-graphql';
import { DraftKind } from '../../schema/vocabulary/draft-kind.ts';
import type { RequestContext } from '../request.ts';
import { DRAFT_BODY_MAX, DRAFT_TITLE_MAX, DRAFTS_MAX } from './draft.rules.ts';
import type { StoredDraft } from './draft.rules.ts';
import { Draft, DraftChange } from './draft.type.ts';
import { discardDraft, listDrafts, readDraft, saveDraft } from './save-draft.ts';
import type { SavedDraft } from './save-draft.ts';

/** The door to forms that are not finished. */
@Resolver(() => Draft)
export class DraftResolver {
  @Query(() => [Draft], {
    description: `Forms that you have not finished, the last changed first, at most ${DRAFTS_MAX} (R14).`,
  })
  drafts(@Ctx() context: RequestContext): Promise<StoredDraft[]> {
    return listDrafts(context);
  }

  @Query(() => Draft, {
    nullable: true,
    description: 'One of your unfinished forms; null where you have none with this id (R14).',
  })
  draft(
    @Arg('id', () => ID, { description: 'Id of the draft.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<StoredDraft | null> {
    return readDraft(context, id);
  }

  @Mutation(() => DraftChange, {
    description: `Keeps a form as it was typed, valid or not, for you alone (R14). A revision that is not the stored one overwrites nothing and returns what is stored. At most ${DRAFTS_MAX} drafts.`,
  })
  saveDraft(
    @Arg('id', () => ID, {
      nullable: true,
      description: 'Id of the draft; absent for a new one, or an id of your own making with revision 0.',
    })
    id: string | null,
    @Arg('kind', () => DraftKind, { description: 'What the form will do once it is sent.' }) kind: DraftKind,
    @Arg('about', () => ID, { nullable: true, description: 'Id of the record it is about.' })
    about: string | null,
    @Arg('title', () => String, {
      description: `What to show in a list of drafts, at most ${DRAFT_TITLE_MAX} characters.`,
    })
    title: string,
    @Arg('body', () => String, {
      description: `The fields as the page keeps them, at most ${DRAFT_BODY_MAX} bytes.`,
    })
    body: string,
    @Arg('revision', () => Int, { description: 'Revision that was answered last; 0 for a new draft.' })
    revision: number,
    @Ctx() context: RequestContext,
  ): Promise<SavedDraft> {
    return saveDraft(context, id ?? null, { kind, about: about ?? null, title, body, revision });
  }

  @Mutation(() => Boolean, {
    description: 'Takes away one of your unfinished forms; false where you have none with this id.',
  })
  discardDraft(
    @Arg('id', () => ID, { description: 'Id of the draft.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<boolean> {
    return discardDraft(context, id);
  }
}

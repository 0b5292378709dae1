import { randomUUID } from 'node:crypto';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import { decideDraft, draftFault, DRAFTS_MAX } from './draft.rules.ts';
import type { GivenDraft, StoredDraft } from './draft.rules.ts';
import { draftCount, draftOf, draftsOf, dropDraft, keepDraft, lockDrafts } from './draft.statements.ts';
import { requireWriter } from './form.policy.ts';

/** What came of a save: the draft as it is kept now, or the one that somebody else kept in the meantime. */
export interface SavedDraft {
  readonly draft: StoredDraft | null;
  readonly conflict: StoredDraft | null;
}

/**
 * Keeps a form as it was typed, valid or not, for its writer alone (R14). Drafts are nobody's record: they have no
 * version, no history and no place in any list, so they do not pass the write door.
 *
 * @param id absent for a new one; an id that the page made itself lets a save be sent again after a lost answer
 * @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED, INVALID_INPUT, NOT_FOUND
 */
export async function saveDraft(
  context: RequestContext,
  id: string | null,
  given: GivenDraft,
): Promise<SavedDraft> {
  const person = requireWriter(context).id;
  const fault = draftFault(id, given);
  if (fault !== null) {
    const { message, ...facts } = fault;
    throw new Problem('INVALID_INPUT', message, facts);
  }
  const own = id ?? `draft-${randomUUID()}`;
  return context.graph.write('inventory.saveDraft', async (tx) => {
    await tx.run(lockDrafts(person));
    const [stored = null] = await tx.run(draftOf(person, own));
    const [count = 0] = stored === null ? await tx.run(draftCount(person)) : [0];
    const decision = decideDraft(stored, given, count);
    switch (decision) {
      case 'KEEP':
        return { draft: stored, conflict: null };
      case 'CONFLICT':
        return { draft: null, conflict: stored };
      case 'GONE':
        throw gone(own);
      case 'TOO_MANY':
        throw tooMany();
      case 'CREATE':
      case 'REPLACE': {
        const updatedAt = context.now.toISOString();
        const draft = { ...given, id: own, revision: given.revision + 1, updatedAt };
        await tx.run(keepDraft(person, draft));
        return { draft, conflict: null };
      }
    }
  });
}

function gone(id: string): Problem {
  return new Problem('NOT_FOUND', 'You have no draft with this id any more.', {
    field: 'id',
    given: id,
    cure: 'Save it as a new draft: send revision 0.',
  });
}

function tooMany(): Problem {
  return new Problem('INVALID_INPUT', `You have ${DRAFTS_MAX} drafts, and no more are kept.`, {
    field: 'id',
    limit: DRAFTS_MAX,
    cure: 'Finish or discard one of your drafts, then save this one again. Nothing was lost.',
  });
}

/** The drafts of whoever asks, the last changed first. @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED */
export async function listDrafts(context: RequestContext): Promise<StoredDraft[]> {
  return context.graph.read(draftsOf(requireWriter(context).id, DRAFTS_MAX));
}

/** One draft of whoever asks; null where they have none with this id. @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED */
export async function readDraft(context: RequestContext, id: string): Promise<StoredDraft | null> {
  return context.graph.readOne(draftOf(requireWriter(context).id, id));
}

/** Takes away a draft of whoever asks. @returns false where there was none @throws Problem SIGN_IN_REQUIRED, NOT_ALLOWED */
export async function discardDraft(context: RequestContext, id: string): Promise<boolean> {
  const person = requireWriter(context).id;
  return context.graph.write('inventory.discardDraft', async (tx) => {
    await tx.run(lockDrafts(person));
    return (await tx.run(dropDraft(person, id))).length > 0;
  });
}

import { askApi } from '../../graphql/client.ts';
import { DiscardDraftDocument } from '../../graphql/generated/discard-draft.ts';
import { SaveDraftDocument } from '../../graphql/generated/save-draft.ts';
import type { SaveDraftMutationVariables } from '../../graphql/generated/save-draft.ts';
import { ProblemError } from '../../graphql/problem-error.ts';
import { noteSignInEnded } from '../../graphql/sign-in-ended.ts';
import { DraftKeeper } from '../../graphql/draft-keeper.ts';
import type { StoredDraft } from '../../graphql/draft-keeper.ts';
import { newBody, readBody } from './form-body.ts';
import type { FormBody } from './form-body.ts';
import { FormSession } from './form-session.ts';
import type { LocalCopies, LocalCopy } from '../../graphql/local-copies.ts';
import { newKey } from '../../graphql/new-key.ts';

/** What a form can be opened from. */
export interface SessionSource {
  /** Id of the draft. */
  readonly name: string;
  readonly kind: 'REGISTER_SERVICE' | 'EDIT_SERVICE';
  /** The service that is changed; null for a registration. */
  readonly about: string | null;
  /** The draft as the server has it. */
  readonly stored: StoredDraft | undefined;
  /** What this browser kept because the server did not have it. */
  readonly copy: LocalCopy | undefined;
  readonly copies: LocalCopies;
  /** The form where neither server nor browser has one. */
  readonly otherwise: () => FormBody;
}

/**
 * Opens a form. What the browser kept is newer than the draft it goes on from; where the draft has moved on in the
 * meantime, somebody has to choose.
 */
export function startSession({
  name,
  kind,
  about,
  stored,
  copy,
  copies,
  otherwise,
}: SessionSource): FormSession {
  // Sent as the page went: the server has it although nobody heard so.
  const arrived = stored !== undefined && copy?.body === stored.body;
  if (arrived) copies.remove(name);
  const typedHere = arrived ? undefined : bodyOf(copy);
  const keeper = new DraftKeeper(
    {
      save: (revision, typed) => saveDraft({ id: name, revision, kind, about, ...typed }),
      discard: () => askApi(DiscardDraftDocument, { id: name }),
      copies,
      now: () => new Date(),
    },
    name,
    copy === undefined || typedHere === undefined
      ? stored
      : { revision: copy.revision, updatedAt: copy.typedAt },
  );
  const session = new FormSession(keeper, typedHere ?? bodyOf(stored) ?? otherwise());
  if (copy !== undefined && typedHere !== undefined) {
    session.keep();
    if (stored !== undefined && stored.revision !== copy.revision) keeper.meet(stored);
  }
  return session;
}

/** A registration of which nothing is typed but the unit of the person who begins it. */
export function newRegistration(leadUnitId: string): FormBody {
  return newBody(leadUnitId, newKey());
}

/** Whoever has a form open was signed in when it was opened: to be asked to sign in means that it has ended. */
async function saveDraft(asked: SaveDraftMutationVariables) {
  try {
    return (await askApi(SaveDraftDocument, asked)).saveDraft;
  } catch (error) {
    if (error instanceof ProblemError && error.code === 'SIGN_IN_REQUIRED') noteSignInEnded();
    throw error;
  }
}

function bodyOf(kept: { readonly body: string } | undefined): FormBody | undefined {
  return kept === undefined ? undefined : readBody(kept.body);
}

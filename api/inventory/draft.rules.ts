import { ID_MAX_LENGTH, ID_PATTERN } from '../../schema/vocabulary/identifiers.ts';
import type { DraftKind } from '../../schema/vocabulary/draft-kind.ts';

/** Most drafts of one person, and how large each may be. */
export const DRAFTS_MAX = 50;
export const DRAFT_TITLE_MAX = 200;
/** Bytes of the body in UTF-8. */
export const DRAFT_BODY_MAX = 60_000;

/** A form as somebody has typed it so far, valid or not. Seen by that person alone. */
export interface StoredDraft {
  readonly id: string;
  readonly kind: DraftKind;
  /** Id of the record it is about; null for something new. */
  readonly about: string | null;
  readonly title: string;
  /** Whatever the page keeps of its fields; never read here. */
  readonly body: string;
  /** 1 when it was first kept, one more with every save. */
  readonly revision: number;
  readonly updatedAt: string;
}

/** A draft as it is sent. */
export interface GivenDraft {
  readonly kind: DraftKind;
  readonly about: string | null;
  readonly title: string;
  readonly body: string;
  /** Revision that the sender has seen; 0 for a draft that was never kept. */
  readonly revision: number;
}

/** What is wrong with a draft as it is sent. */
export interface DraftFault {
  readonly field: 'id' | 'about' | 'title' | 'body' | 'revision';
  readonly message: string;
  readonly cure: string;
  readonly limit?: number;
}

/** Whether a draft fits, before the graph is asked; null where it does. What it says is nobody's business here. */
export function draftFault(id: string | null, draft: GivenDraft): DraftFault | null {
  if (id !== null && !isId(id)) {
    return {
      field: 'id',
      message: 'This cannot be the id of a draft.',
      cure: 'Leave it out for a new draft, or make one of small letters, digits and hyphens.',
    };
  }
  if (draft.about !== null && !isId(draft.about)) {
    return {
      field: 'about',
      message: 'This cannot be the id of a record.',
      cure: 'Give the id of the record.',
    };
  }
  const title = [...draft.title].length;
  if (title > DRAFT_TITLE_MAX) {
    return {
      field: 'title',
      message: `A title has at most ${DRAFT_TITLE_MAX} characters.`,
      cure: 'Shorten the title; the body keeps what was typed.',
      limit: DRAFT_TITLE_MAX,
    };
  }
  const bytes = new TextEncoder().encode(draft.body).length;
  if (bytes > DRAFT_BODY_MAX) {
    return {
      field: 'body',
      message: `A draft has at most ${DRAFT_BODY_MAX} bytes; this one has ${bytes}.`,
      cure: 'Shorten the texts of the form, or save it as a draft record.',
      limit: DRAFT_BODY_MAX,
    };
  }
  if (!Number.isInteger(draft.revision) || draft.revision < 0) {
    return {
      field: 'revision',
      message: 'A revision is a whole number from 0 on.',
      cure: 'Send 0 for a new draft, else the revision that was answered last.',
    };
  }
  return null;
}

function isId(id: string): boolean {
  return id.length <= ID_MAX_LENGTH && ID_PATTERN.test(id);
}

/** What a save does to what is kept. */
export type DraftDecision = 'CREATE' | 'REPLACE' | 'KEEP' | 'CONFLICT' | 'GONE' | 'TOO_MANY';

/**
 * What a save does (R14: what was typed is never lost). A revision that is not the stored one overwrites nothing; the
 * same words sent again, because an answer got lost, are no conflict.
 * @param stored what is kept under the id; null for nothing
 * @param count drafts that the person has
 */
export function decideDraft(stored: StoredDraft | null, given: GivenDraft, count: number): DraftDecision {
  if (stored === null) {
    if (given.revision > 0) return 'GONE';
    return count >= DRAFTS_MAX ? 'TOO_MANY' : 'CREATE';
  }
  if (sameDraft(stored, given) && stored.revision >= given.revision) return 'KEEP';
  return stored.revision === given.revision ? 'REPLACE' : 'CONFLICT';
}

function sameDraft(stored: StoredDraft, given: GivenDraft): boolean {
  return (
    stored.kind === given.kind &&
    stored.about === given.about &&
    stored.title === given.title &&
    stored.body === given.body
  );
}

import type { Edit } from './edit.ts';
import type { JourneyDocument } from './journey-document.ts';

/** Steps that can be undone; the oldest are forgotten first. */
export const UNDO_MAX = 50;

/** One entry: what was done, and the journey on the other side of it. */
interface Entry {
  readonly words: string;
  readonly document: JourneyDocument;
  readonly together: string | undefined;
}

/** A journey with the way it came, and the way that was undone. */
export interface EditHistory {
  readonly present: JourneyDocument;
  /** The last thing done comes last; `document` is the journey before it. */
  readonly past: readonly Entry[];
  /** The next thing to redo comes last; `document` is the journey after it. */
  readonly future: readonly Entry[];
}

export function startHistory(present: JourneyDocument): EditHistory {
  return { present, past: [], future: [] };
}

/** Takes an edit. What was undone before it cannot be redone any more. */
export function record(history: EditHistory, { words, document, together }: Edit): EditHistory {
  if (document === history.present) return history;
  const last = history.past.at(-1);
  if (together !== undefined && last?.together === together && history.future.length === 0)
    return { ...history, present: document };
  return {
    present: document,
    past: [...history.past, { words, document: history.present, together }].slice(-UNDO_MAX),
    future: [],
  };
}

export function undo(history: EditHistory): EditHistory {
  const last = history.past.at(-1);
  if (last === undefined) return history;
  return {
    present: last.document,
    past: history.past.slice(0, -1),
    future: [...history.future, { ...last, document: history.present }],
  };
}

export function redo(history: EditHistory): EditHistory {
  const next = history.future.at(-1);
  if (next === undefined) return history;
  return {
    present: next.document,
    past: [...history.past, { ...next, document: history.present, together: undefined }],
    future: history.future.slice(0, -1),
  };
}

/** What would be undone or redone next, as on a button; undefined where nothing would. */
export function nextWords({ past, future }: EditHistory): {
  readonly undo: string | undefined;
  readonly redo: string | undefined;
} {
  return { undo: past.at(-1)?.words, redo: future.at(-1)?.words };
}

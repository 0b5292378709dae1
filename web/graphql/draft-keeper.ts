import { ProblemError } from './problem-error.ts';
import type { LocalCopies } from './local-copies.ts';

/** A form on the server. */
export interface StoredDraft {
  readonly revision: number;
  readonly body: string;
  /** ISO date and time of the last save. */
  readonly updatedAt: string;
}

/** What is to be kept. */
export interface Typed {
  readonly title: string;
  readonly body: string;
}

/** Where what was typed is kept. */
export type Keeping =
  | { readonly kind: 'UNTOUCHED' }
  /** Typed for the first time and not sent yet. */
  | { readonly kind: 'TYPED' }
  | { readonly kind: 'SAVED'; readonly at: string }
  | { readonly kind: 'SAVING' }
  /** Not on the server; `inBrowser` says whether at least this browser has it. */
  | {
      readonly kind: 'NOT_SAVED';
      readonly problem: ProblemError;
      readonly inBrowser: boolean;
      readonly at: string;
    }
  /** Another tab or device saved the same form first. */
  | { readonly kind: 'CONFLICT'; readonly theirs: StoredDraft };

/** What came of a save: one of the two is there. */
export interface SavedDraft {
  readonly draft: StoredDraft | null;
  readonly conflict: StoredDraft | null;
}

/** What the keeper needs of the world. */
export interface KeeperNeeds {
  /**
   * Saves on the server over the revision that is known, 0 where the server has none yet. Answers the draft as it is
   * kept now, or what somebody else saved first.
   */
  readonly save: (revision: number, typed: Typed) => Promise<SavedDraft>;
  readonly discard: () => Promise<unknown>;
  readonly copies: LocalCopies;
  readonly now: () => Date;
}

/** Wait after the last keystroke before the server is asked, and between two tries of a server that is away. */
const PAUSE_MS = 1_200;
const AGAIN_MS = 8_000;

/** Problems after which nothing is tried again by itself: somebody has to sign in, or to mend the form. */
const needsSomebody = new Set([
  'SIGN_IN_REQUIRED',
  'SIGN_IN_EXPIRED',
  'NOT_ALLOWED',
  'NOT_FOUND',
  'INVALID_INPUT',
]);

/**
 * Keeps a form from being lost: a copy in the browser at every change, and a little later a draft on the server. One
 * save is under way at a time, and the last thing typed is what is kept in the end. A save that another tab or device
 * came before is never forced: the keeper waits until somebody has chosen.
 */
export class DraftKeeper {
  readonly #needs: KeeperNeeds;
  readonly #name: string;
  readonly #listeners = new Set<() => void>();
  #revision: number;
  #latest: Typed | undefined;
  #unsaved = false;
  #running: Promise<void> | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keeping: Keeping;
  #ended = false;

  /**
   * @param name id of the draft, made by the page, so that a save may be sent again after a lost answer
   * @param stored the draft the form goes on from; undefined for a new one
   */
  constructor(needs: KeeperNeeds, name: string, stored: Omit<StoredDraft, 'body'> | undefined) {
    this.#needs = needs;
    this.#name = name;
    this.#revision = stored?.revision ?? 0;
    this.#keeping = stored === undefined ? { kind: 'UNTOUCHED' } : { kind: 'SAVED', at: stored.updatedAt };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly keeping = (): Keeping => this.#keeping;

  /** True while the server does not have the last thing typed. */
  get unsaved(): boolean {
    return this.#unsaved;
  }

  /** Takes what was typed: a copy now, the server after a pause. */
  changed(typed: Typed): void {
    if (this.#ended) return;
    this.#latest = typed;
    this.#unsaved = true;
    this.#copy();
    if (this.#keeping.kind === 'UNTOUCHED') this.#tell({ kind: 'TYPED' });
    if (this.#keeping.kind !== 'CONFLICT') this.#later(PAUSE_MS);
  }

  /** Saves now what is not saved yet. Never fails: `keeping` says how it ended. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    while (this.#running !== undefined) await this.#running;
    if (!this.#unsaved || this.#ended || this.#keeping.kind === 'CONFLICT') return;
    this.#running = this.#save().finally(() => (this.#running = undefined));
    await this.#running;
  }

  /** Somebody else saved the same form first: nothing is saved until it is chosen which one goes on. */
  meet(theirs: StoredDraft): void {
    clearTimeout(this.#timer);
    this.#tell({ kind: 'CONFLICT', theirs });
  }

  /** Goes on with what is typed here, over what the other tab or device saved. */
  async keepMine(): Promise<void> {
    if (this.#keeping.kind !== 'CONFLICT') return;
    this.#revision = this.#keeping.theirs.revision;
    this.#unsaved = true;
    this.#tell({ kind: 'SAVING' });
    await this.flush();
  }

  /** Gives up what is typed here for what the other tab or device saved; the caller shows that. */
  takeTheirs(): StoredDraft | undefined {
    if (this.#keeping.kind !== 'CONFLICT') return undefined;
    const { theirs } = this.#keeping;
    this.#revision = theirs.revision;
    this.#unsaved = false;
    this.#forget();
    this.#tell({ kind: 'SAVED', at: theirs.updatedAt });
    return theirs;
  }

  /** Keeps the form as a new draft, where the one it was is no longer there. */
  async keepAnew(): Promise<void> {
    this.#revision = 0;
    this.#unsaved = true;
    await this.flush();
  }

  /** The form is done with: nothing of it stays in the browser, nor on the server if that can be reached. */
  async end(): Promise<void> {
    this.#ended = true;
    this.#unsaved = false;
    clearTimeout(this.#timer);
    while (this.#running !== undefined) await this.#running;
    this.#forget();
    // A draft that stays behind is listed among the drafts and can be discarded there.
    if (this.#revision > 0) await this.#needs.discard().catch(() => undefined);
  }

  /** Stops timers when the page goes; a copy of what is unsaved stays in the browser. */
  rest(): void {
    clearTimeout(this.#timer);
  }

  async #save(): Promise<void> {
    const typed = this.#latest;
    if (typed === undefined) return;
    this.#tell({ kind: 'SAVING' });
    try {
      const { draft, conflict } = await this.#needs.save(this.#revision, typed);
      if (conflict !== null) return this.meet(conflict);
      if (draft === null) throw new ProblemError('UNREADABLE_ANSWER', 'The answer to a save holds no draft.');
      this.#revision = draft.revision;
      if (this.#latest === typed) {
        this.#unsaved = false;
        this.#forget();
      } else {
        this.#copy();
        this.#later(PAUSE_MS);
      }
      this.#tell({ kind: 'SAVED', at: draft.updatedAt });
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      const at = this.#needs.now().toISOString();
      this.#tell({ kind: 'NOT_SAVED', problem: error, inBrowser: this.#copy(), at });
      if (!needsSomebody.has(error.code)) this.#later(AGAIN_MS);
    }
  }

  #later(wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.flush(), wait);
  }

  #copy(): boolean {
    if (this.#latest === undefined) return false;
    return this.#needs.copies.write({
      form: this.#name,
      revision: this.#revision,
      ...this.#latest,
      typedAt: this.#needs.now().toISOString(),
    });
  }

  #forget(): void {
    this.#needs.copies.remove(this.#name);
  }

  #tell(keeping: Keeping): void {
    this.#keeping = keeping;
    for (const listener of this.#listeners) listener();
  }
}

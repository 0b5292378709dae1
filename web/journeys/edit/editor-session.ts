import { DraftKeeper } from '../../graphql/draft-keeper.ts';
import type { StoredDraft } from '../../graphql/draft-keeper.ts';
import type { LocalCopies } from '../../graphql/local-copies.ts';
import { documentOfJourney } from './document-of-journey.ts';
import type { JourneyForm } from './document-of-journey.ts';
import type { Edit } from './edit.ts';
import { record, redo, startHistory, undo } from './edit-history.ts';
import type { EditHistory } from './edit-history.ts';
import { bodyOf, readBody } from './editor-body.ts';
import type { JourneyDocument } from './journey-document.ts';
import { mergeDocuments } from './merge-documents.ts';
import type { Merged, Side } from './merge-documents.ts';
import { namesOf } from './names-of.ts';
import { journeySaver } from './save-journey.ts';
import type { SaveNews, ServerFinding } from './save-journey.ts';
import { sentShelf } from './sent-shelf.ts';

/** What the page shows of a session; a new object after each change. */
export interface EditorState {
  readonly history: EditHistory;
  /** What was last done, in words that are said aloud. */
  readonly said: string;
  /** What the server refused, and the journey that it refused. */
  readonly refused: {
    readonly findings: readonly ServerFinding[];
    readonly document: JourneyDocument;
  } | null;
  /** What the records that the journey names are called, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** One person changing one journey: its edits with their way back, kept in the browser and on the server. */
export class EditorSession {
  readonly keeper: DraftKeeper;
  readonly #listeners = new Set<() => void>();
  readonly #copies: LocalCopies;
  readonly #name: string;
  #state: EditorState;
  #base: JourneyDocument;

  constructor(journey: JourneyForm, copies: LocalCopies, onSaved: () => void) {
    const stored = documentOfJourney(journey);
    const name = `journey-${journey.id}`;
    this.#copies = copies;
    this.#name = name;
    this.#base = stored;
    this.#state = { history: startHistory(stored), said: '', refused: null, names: namesOf(journey) };
    const news: SaveNews = {
      saved: (document) => {
        this.#base = document;
        this.#tell({ refused: null });
        // What was changed while the save was under way goes on from what was saved.
        if (JSON.stringify(document) !== JSON.stringify(this.document)) this.#keep();
        onSaved();
      },
      refused: (findings, document) => {
        this.#tell({ refused: { findings, document } });
      },
    };
    const save = journeySaver(journey.id, news, sentShelf(copies, `${name}.sent`));
    const needs = { save, discard: () => Promise.resolve(), copies, now: () => new Date() };
    const copy = copies.read(name);
    const kept = copy === undefined ? undefined : readBody(copy.body);
    // A copy goes on from the version it was typed over; where that is not the newest, the save says so and asks.
    const revision = copy === undefined || kept === undefined ? journey.version : copy.revision;
    this.keeper = new DraftKeeper(needs, name, { revision, updatedAt: journey.updatedAt });
    if (kept !== undefined) {
      this.#base = kept.base;
      this.#learnAll(kept.names);
      this.apply({ words: 'take up the changes kept in this browser', document: kept.document });
    }
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly state = (): EditorState => this.#state;

  get document(): JourneyDocument {
    return this.#state.history.present;
  }

  readonly apply = (edit: Edit): void => {
    this.#go(record(this.#state.history, edit), `Done: ${edit.words}.`);
  };

  readonly undo = (): void => {
    const words = this.#state.history.past.at(-1)?.words;
    if (words !== undefined) this.#go(undo(this.#state.history), `Undone: ${words}.`);
  };

  readonly redo = (): void => {
    const words = this.#state.history.future.at(-1)?.words;
    if (words !== undefined) this.#go(redo(this.#state.history), `Redone: ${words}.`);
  };

  /** Takes note of what a record is called, before an edit names it. */
  learn({ id, name }: { readonly id: string; readonly name: string }): void {
    this.#learnAll({ [id]: name });
  }

  /** What was typed into a box and is not part of the journey yet, such as the name of a new stage; kept in this browser. */
  readTyped(box: string): string {
    return this.#copies.read(`${this.#name}.${box}`)?.body ?? '';
  }

  keepTyped(box: string, body: string): void {
    const form = `${this.#name}.${box}`;
    if (body === '') this.#copies.remove(form);
    else this.#copies.write({ form, revision: 0, title: box, body, typedAt: new Date().toISOString() });
  }

  /** My journey and theirs laid together, with what has to be asked. */
  merged(theirs: StoredDraft, choices: Readonly<Record<string, Side>>): Merged {
    const their = readBody(theirs.body)?.document ?? this.#base;
    return mergeDocuments(this.#base, this.document, their, choices);
  }

  /** Goes on with both changes laid together, over what the other saved. */
  async decide(theirs: StoredDraft, choices: Readonly<Record<string, Side>>): Promise<void> {
    const { document } = this.merged(theirs, choices);
    const their = readBody(theirs.body);
    this.#base = their?.document ?? this.#base;
    this.#learnAll(their?.names ?? {});
    this.apply({ words: `take in the changes of ${their?.by ?? 'somebody else'}`, document });
    this.#keep();
    await this.keeper.keepMine();
  }

  #go(history: EditHistory, said: string): void {
    if (history === this.#state.history) return;
    this.#tell({ history, said });
    this.#keep();
  }

  #keep(): void {
    const { document } = this;
    const names = Object.fromEntries(this.#state.names);
    this.keeper.changed({
      title: document.name,
      body: bodyOf({ document, base: this.#base, by: null, names }),
    });
  }

  #learnAll(names: Readonly<Record<string, string>>): void {
    this.#tell({ names: new Map([...this.#state.names, ...Object.entries(names)]) });
  }

  #tell(change: Partial<EditorState>): void {
    this.#state = { ...this.#state, ...change };
    for (const listener of this.#listeners) listener();
  }
}

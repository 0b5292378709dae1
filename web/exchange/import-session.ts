import { ProblemError } from '../graphql/problem-error.ts';
import { guessColumns } from './guess-columns.ts';
import { nextBatch, ROWS_AT_ONCE, rowsToSend } from './import-rows.ts';
import type { RowReport, RowsToSend } from './import-rows.ts';
import { freshState } from './import-state.ts';
import type { ImportNeeds, ImportState, ImportStep, ImportView } from './import-state.ts';
import { isFault, readSheet } from './read-sheet.ts';
import type { SheetFault } from './read-sheet.ts';

const AGAIN_MS = 4_000;
const KEEP_MS = 1_000;
const passing = new Set(['NETWORK', 'UNREADABLE_ANSWER', 'DATABASE_DOWN', 'TIMED_OUT']);

/**
 * One import of one person: the file, how its columns are matched, and how far it has come. Kept in the browser as it
 * goes, so that a reload, a session that ends or a server that is away costs nothing: what is written already is the
 * same when it is sent again.
 */
export class ImportSession {
  readonly #needs: ImportNeeds;
  readonly #listeners = new Set<() => void>();
  #view: ImportView = {
    ...freshState,
    loaded: false,
    sheet: undefined,
    fault: undefined,
    sending: undefined,
    running: false,
    problem: undefined,
    kept: true,
  };
  /** By how much batches are smaller because one took too long. */
  #slower = 1;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(needs: ImportNeeds) {
    this.#needs = needs;
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  readonly view = (): ImportView => this.#view;

  /** Goes on with what the browser keeps, from where it was. */
  async load(unitId: string): Promise<void> {
    const [text, state] = await Promise.all([
      this.#needs.kept.read(this.#named('file')),
      this.#needs.kept.read(this.#named('state')),
    ]);
    if (this.#view.loaded) return;
    if (typeof text !== 'string' || typeof state !== 'object' || state === null) {
      this.#tell({ loaded: true, unitId });
      return;
    }
    const sheet = readSheet(text);
    if (isFault(sheet)) this.#tell({ loaded: true, unitId, fault: sheet });
    else {
      const known = { ...freshState, ...(state as Partial<ImportState>) };
      this.#tell({ ...known, loaded: true, sheet, sending: rowsToSend(sheet, known.matching, known.unitId) });
      this.resume();
    }
  }

  /** Takes a file; a fault is shown and nothing else changes. */
  async takeFile(fileName: string, text: string): Promise<void> {
    this.rest();
    const sheet = readSheet(text);
    if (isFault(sheet)) {
      this.#tell({ fault: sheet });
      return;
    }
    const matching = guessColumns(sheet.headings);
    this.#tell({
      ...freshState,
      unitId: this.#view.unitId,
      step: 'match',
      fileName,
      sheet,
      matching,
      fault: undefined,
    });
    const kept = await this.#needs.kept.write(this.#named('file'), text);
    this.#tell({ kept });
    this.#keepSoon();
  }

  refuseFile(fault: SheetFault): void {
    this.#tell({ fault });
  }

  match(place: number, column: string): void {
    this.#tell({ matching: this.#view.matching.map((one, at) => (at === place ? column : one)) });
    this.#keepSoon();
  }

  chooseUnit(unitId: string): void {
    this.#tell({ unitId });
    this.#keepSoon();
  }

  /** Goes back to a step; what was checked is checked anew, and what is done stays done. */
  go(step: ImportStep): void {
    this.rest();
    this.#tell({ step, problem: undefined });
    this.#keepSoon();
    this.resume();
  }

  /** Checks all rows by the matching as it is now. */
  review(allowRemovals = this.#view.allowRemovals): void {
    const { sheet, matching, unitId } = this.#view;
    if (sheet === undefined) return;
    this.rest();
    const sending = rowsToSend(sheet, matching, unitId);
    this.#tell({ step: 'review', allowRemovals, sending, checked: [], done: [], problem: undefined });
    this.resume();
  }

  /** Brings the rows into the index. */
  apply(): void {
    this.rest();
    this.#tell({ step: 'result', done: [], problem: undefined });
    this.resume();
  }

  /** Forgets the file and begins anew. What was imported stays in the index. */
  async forget(): Promise<void> {
    this.rest();
    clearTimeout(this.#keeping);
    await this.#needs.kept.remove(this.#named('file'));
    await this.#needs.kept.remove(this.#named('state'));
    const { unitId } = this.#view;
    this.#tell({
      ...freshState,
      unitId,
      sheet: undefined,
      sending: undefined,
      fault: undefined,
      problem: undefined,
    });
  }

  /** Goes on with the rows that are left, if the step has any. */
  resume(): void {
    clearTimeout(this.#timer);
    const { step, sending, running } = this.#view;
    if (running || sending === undefined || (step !== 'review' && step !== 'result')) return;
    void this.#run(step, sending, (this.#turn += 1));
  }

  /** Stops after the request under way. */
  rest(): void {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#tell({ running: false });
  }

  async #run(step: 'review' | 'result', sending: RowsToSend, turn: number): Promise<void> {
    const list = step === 'review' ? 'checked' : 'done';
    const ask = step === 'review' ? this.#needs.check : this.#needs.apply;
    while (this.#turn === turn) {
      const batch = nextBatch(sending.rows, this.#view[list].length, this.#most(step));
      this.#tell({ running: batch.length > 0 });
      if (batch.length === 0) return;
      try {
        const rows = await ask({
          unitId: this.#view.unitId === '' ? null : this.#view.unitId,
          columns: [...sending.columns],
          rows: batch.map(({ number, values }) => ({ number, values: [...values] })),
          allowRemovals: this.#view.allowRemovals,
        });
        if (this.#turn !== turn) return;
        const told = step === 'review' ? rows : rows.map((row) => this.#asReviewed(row));
        this.#tell({ [list]: [...this.#view[list], ...told], problem: undefined });
        this.#keepSoon();
      } catch (error) {
        if (!(error instanceof ProblemError)) throw error;
        if (this.#turn !== turn) return;
        if (error.code === 'TIMED_OUT' && this.#most(step) > 1) {
          this.#slower *= 2;
          continue;
        }
        this.#tell({ running: false, problem: error });
        if (passing.has(error.code)) this.#timer = setTimeout(() => this.resume(), AGAIN_MS);
        return;
      }
    }
  }

  /** A row whose answer got lost was written all the same: sent again it is the same, and is told as what it was to be. */
  #asReviewed(row: RowReport): RowReport {
    if (row.outcome !== 'SAME') return row;
    const before = this.#view.checked.find(({ number }) => number === row.number);
    if (before?.outcome !== 'NEW' && before?.outcome !== 'CHANGED') return row;
    return { ...row, outcome: before.outcome, differences: before.differences, proposed: before.proposed };
  }

  #most(step: 'review' | 'result'): number {
    return Math.max(1, Math.floor(ROWS_AT_ONCE[step] / this.#slower));
  }

  #named(part: string): string {
    return `${this.#needs.personId} ${part}`;
  }

  #keepSoon(): void {
    clearTimeout(this.#keeping);
    this.#keeping = setTimeout(() => void this.keepNow(), KEEP_MS);
  }

  /** Keeps how far the import has come; also called when the page is about to go. */
  async keepNow(): Promise<void> {
    clearTimeout(this.#keeping);
    if (this.#view.sheet === undefined) return;
    const { step, fileName, unitId, matching, allowRemovals, checked, done } = this.#view;
    const state: ImportState = { step, fileName, unitId, matching, allowRemovals, checked, done };
    const kept = await this.#needs.kept.write(this.#named('state'), state);
    if (kept !== this.#view.kept) this.#tell({ kept });
  }

  #tell(change: Partial<ImportView>): void {
    this.#view = { ...this.#view, ...change };
    for (const listener of this.#listeners) listener();
  }
}

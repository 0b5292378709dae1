import type { ProblemError } from '../graphql/problem-error.ts';
import type { Matching } from './guess-columns.ts';
import type { RowReport, RowsToSend } from './import-rows.ts';
import type { KeptImports } from './kept-import.ts';
import type { Sheet, SheetFault } from './read-sheet.ts';

/** The steps, in their fixed order. */
export const importSteps = [
  { key: 'file', words: 'File' },
  { key: 'match', words: 'Columns' },
  { key: 'review', words: 'Review' },
  { key: 'result', words: 'Result' },
] as const;
export type ImportStep = (typeof importSteps)[number]['key'];

/** Everything that an import is, as the browser keeps it. */
export interface ImportState {
  readonly step: ImportStep;
  readonly fileName: string;
  readonly unitId: string;
  readonly matching: Matching;
  readonly allowRemovals: boolean;
  /** What would come of the rows, as far as they are checked. */
  readonly checked: readonly RowReport[];
  /** What came of the rows, as far as they are done. */
  readonly done: readonly RowReport[];
}

/** What the page shows beside the state. */
export interface ImportView extends ImportState {
  readonly loaded: boolean;
  readonly sheet: Sheet | undefined;
  readonly fault: SheetFault | undefined;
  readonly sending: RowsToSend | undefined;
  readonly running: boolean;
  /** Why it rests; tried again by itself where that may pass. */
  readonly problem: ProblemError | undefined;
  /** False where the browser keeps nothing of it. */
  readonly kept: boolean;
}

/** What is asked of the API for a batch of rows. */
export interface BatchAsked {
  readonly unitId: string | null;
  readonly columns: string[];
  readonly rows: { number: number; values: string[] }[];
  readonly allowRemovals: boolean;
}

export interface ImportNeeds {
  readonly check: (asked: BatchAsked) => Promise<readonly RowReport[]>;
  readonly apply: (asked: BatchAsked) => Promise<readonly RowReport[]>;
  readonly kept: KeptImports;
  readonly personId: string;
}

/** An import of which nothing is chosen yet. */
export const freshState: ImportState = {
  step: 'file',
  fileName: '',
  unitId: '',
  matching: [],
  allowRemovals: false,
  checked: [],
  done: [],
};

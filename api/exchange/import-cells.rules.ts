import { CLEAR_MARK } from '../../schema/vocabulary/import-column.ts';
import type { Term } from '../../schema/vocabulary/term.ts';
import { shown } from '../inventory/field-finding.rules.ts';
import type { FieldFinding } from '../inventory/field-finding.rules.ts';
import { tidy } from '../inventory/given.rules.ts';
import { fold } from '../inventory/sort-keys.rules.ts';

/** What was found in one cell of a row; the column is null where it is about the whole row. */
export interface CellFinding extends Omit<FieldFinding, 'field'> {
  readonly column: string | null;
}

/** What a cell says: nothing (leave it), null (take it away), or a text. */
export type Cell = string | null | undefined;

/** A cell without blanks at its ends. An empty one leaves what is recorded; only the mark takes it away (R14). */
export function readCell(text: string | undefined): Cell {
  const plain = tidy(text ?? '');
  if (plain === '') return undefined;
  return fold(plain) === CLEAR_MARK ? null : plain;
}

/** The entries of a list, parted by a bar or a line break. A bar behind a backslash is part of an entry. */
export function entriesOf(text: string): string[] {
  const parts = text.match(/(?:\\[\\|]|[^|\n])+/g) ?? [];
  return parts.map((part) => part.replaceAll(/\\([\\|])/g, '$1').trim()).filter((part) => part !== '');
}

/** Other spellings of a word, folded. */
export type Spellings<W extends string> = Readonly<Partial<Record<W, readonly string[]>>>;

/** The word that a text means: by its code, its label or another spelling, whatever the case; null where there is none. */
export function wordIn<W extends string>(
  terms: Readonly<Record<W, Term>>,
  text: string,
  spellings: Spellings<W> = {} as Spellings<W>,
): W | null {
  const wanted = plainly(text);
  const found = (Object.keys(terms) as W[]).find((word) =>
    [word, terms[word].label, ...(spellings[word] ?? [])].some((one) => plainly(one) === wanted),
  );
  return found ?? null;
}

/** Case, accents, and what stands between words do not count. */
function plainly(text: string): string {
  return fold(text)
    .replaceAll(/[\s_\-–,.]+/g, ' ')
    .trim();
}

/** That a cell has a word which its column does not know, with all that it knows. */
export function unknownWord(
  column: string,
  given: string,
  terms: Readonly<Record<string, Term>>,
): CellFinding {
  const labels = Object.values(terms).map(({ label }) => label);
  return {
    code: 'WORD_UNKNOWN',
    column,
    given: shown(given),
    message: 'This column does not know the word.',
    cure: `Write one of: ${labels.join('; ')}.`,
    source: 'R14',
    blocks: 'SAVE',
  };
}

/** A number as people type it, such as `12,500`; null where it is none. */
export function numberIn(text: string): number | null {
  const plain = text.replaceAll(/[,\s]/g, '');
  const number = Number(plain);
  return plain === '' || !Number.isFinite(number) ? null : number;
}

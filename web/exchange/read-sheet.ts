import Papa from 'papaparse';
import {
  IMPORT_BYTES_MAX,
  IMPORT_COLUMNS_MAX,
  IMPORT_ROWS_MAX,
} from '../../schema/vocabulary/import-column.ts';

/** A file as rows of cells, everything text as it stands in the file. */
export interface Sheet {
  readonly headings: readonly string[];
  /** Rows below the headings, each as long as the headings; rows of which every cell is empty are left out. */
  readonly rows: readonly { readonly number: number; readonly cells: readonly string[] }[];
  /** What parts the cells, in words; null for JSON. */
  readonly separator: string | null;
}

/** Why a file cannot be read, and what to do. */
export interface SheetFault {
  readonly message: string;
  readonly cure: string;
}

/** Whether a reading failed. */
export function isFault(read: Sheet | SheetFault): read is SheetFault {
  return 'cure' in read;
}

const SAVE_AS = 'In your spreadsheet choose "Save as" and the type "CSV UTF-8", then choose that file.';

/** Whether the bytes begin as those of packed files do, which .xlsx workbooks are. */
export function isPacked(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b;
}

/** What is wrong with a file that is too large to be looked into; undefined where it is not. */
export function tooLarge(bytes: Uint8Array): SheetFault | undefined {
  if (bytes.length <= IMPORT_BYTES_MAX) return undefined;
  return {
    message: `The file has ${Math.ceil(bytes.length / 1_000_000)} MB; 10 MB are read.`,
    cure: 'Part it into several files and import one after the other.',
  };
}

/** The text of a file, or why it has none. Anything but UTF-8 is refused: guessing an encoding spoils names unseen. */
export function textOf(bytes: Uint8Array): { readonly text: string } | SheetFault {
  const large = tooLarge(bytes);
  if (large !== undefined) return large;
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf)
    return {
      message: 'This is a workbook of the old kind, or one with a password, and cannot be read.',
      cure: 'Open it in your spreadsheet and save it as .xlsx without a password, or as "CSV UTF-8".',
    };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return {
      message: 'The file is not written in UTF-8, so letters with marks would be spoiled.',
      cure: SAVE_AS,
    };
  }
}

/** Reads CSV or JSON, whichever it is. */
export function readSheet(given: string): Sheet | SheetFault {
  const text = given.replace(/^\uFEFF/, '');
  if (text.trim() === '')
    return { message: 'The file is empty.', cure: 'Choose the file with your services.' };
  const sheet = /^\s*[[{]/.test(text) ? readJson(text) : readCsv(text);
  if (isFault(sheet)) return sheet;
  const twice = sheet.headings.find(
    (heading, at) => heading !== '' && sheet.headings.indexOf(heading) !== at,
  );
  if (twice !== undefined)
    return { message: `Two columns are called "${twice}".`, cure: 'Give one of them another heading.' };
  if (sheet.headings.length > IMPORT_COLUMNS_MAX)
    return {
      message: `The file has ${sheet.headings.length} columns; ${IMPORT_COLUMNS_MAX} are read.`,
      cure: 'Leave out columns that are not imported.',
    };
  if (sheet.rows.length === 0)
    return { message: 'The file has headings and no rows.', cure: 'Add a row for each service.' };
  if (sheet.rows.length > IMPORT_ROWS_MAX)
    return {
      message: `The file has ${sheet.rows.length.toLocaleString('en-US')} rows; 10,000 are read.`,
      cure: 'Part it into several files and import one after the other.',
    };
  return sheet;
}

const separators: Readonly<Record<string, string>> = {
  ',': 'commas',
  ';': 'semicolons',
  '\t': 'tabs',
  '|': 'bars',
};

/** The headings tell what parts the cells: they hold few commas of their own, where texts below hold many. */
function delimiterOf(text: string): string {
  const headings = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text)?.[0].replaceAll(/"(?:[^"]|"")*"/g, '') ?? '';
  const times = (delimiter: string): number => headings.split(delimiter).length;
  return [',', ';', '\t'].reduce((best, one) => (times(one) > times(best) ? one : best));
}

function readCsv(text: string): Sheet | SheetFault {
  const { data, errors, meta } = Papa.parse<string[]>(text, { delimiter: delimiterOf(text) });
  const quote = errors.find(({ type }) => type === 'Quotes');
  if (quote !== undefined)
    return {
      message: `A quotation mark is not closed, near row ${(quote.row ?? 0) + 1}.`,
      cure: 'Close it, or write a quotation mark inside a cell twice.',
    };
  const [headings = [], ...rows] = data;
  const long = rows.findIndex(
    (cells) => cells.length > headings.length && cells.slice(headings.length).some(Boolean),
  );
  if (long >= 0)
    return {
      message: `Row ${long + 2} has more cells than there are headings.`,
      cure: 'Put cells that hold the separator into quotation marks, or add the heading.',
    };
  return {
    headings: headings.map((heading) => heading.trim()),
    rows: filled(rows.map((cells) => headings.map((_, at) => withoutGuard(cells[at] ?? '')))),
    separator: separators[meta.delimiter] ?? meta.delimiter,
  };
}

/**
 * Exports put an apostrophe before what a spreadsheet would run as a formula (CWE-1236); it is taken away again, so that
 * a file comes back as it went.
 */
export function withoutGuard(cell: string): string {
  return /^''*[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function readJson(text: string): Sheet | SheetFault {
  const cure = 'Give a list of objects, one for each service, such as the JSON of an export.';
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return { message: 'The file begins like JSON and cannot be read as JSON.', cure };
  }
  const list: unknown = Array.isArray(given) ? given : (given as { rows?: unknown }).rows;
  const isRow = (row: unknown): row is Record<string, unknown> =>
    typeof row === 'object' && row !== null && !Array.isArray(row);
  if (!Array.isArray(list) || !list.every(isRow))
    return { message: 'The JSON holds no list of services.', cure };
  const rows: readonly Record<string, unknown>[] = list;
  const headings = [...new Set(rows.flatMap((row) => Object.keys(row)))];
  return {
    headings,
    rows: filled(rows.map((row) => headings.map((key) => cellOf(row[key])))),
    separator: null,
  };
}

/** A list as a cell holds it: entries parted by bars, a bar inside of one behind a backslash. */
function cellOf(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map((one) => cellOf(one).replaceAll(/[\\|]/g, '\\$&')).join(' | ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value as string | number | boolean);
}

/** The first row below the headings is row 2, as a spreadsheet counts. */
function filled(rows: readonly string[][]): Sheet['rows'] {
  return rows
    .map((cells, at) => ({ number: at + 2, cells }))
    .filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
}

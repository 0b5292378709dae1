import Papa from 'papaparse';
import readAllSheets from 'read-excel-file/universal';
import type { SheetFault } from './read-sheet.ts';

/** One sheet of a workbook, as the CSV that it would be saved as. */
export interface WorkbookSheet {
  readonly name: string;
  readonly text: string;
  /** Rows below the headings. */
  readonly rows: number;
}

type Cell = string | number | boolean | Date | null;

/**
 * The sheets of an .xlsx workbook that hold anything, in their order. Formulas come as the values last computed, days
 * as 2026-03-31, and everything else as it was typed.
 */
export async function readWorkbook(
  bytes: Uint8Array<ArrayBuffer>,
): Promise<readonly WorkbookSheet[] | SheetFault> {
  try {
    const sheets = await readAllSheets(bytes.buffer);
    const filled = sheets.flatMap(({ sheet, data }) => {
      const rows = data.map((row) => (row as readonly Cell[]).map(textOfCell));
      if (!rows.some((row) => row.some((cell) => cell.trim() !== ''))) return [];
      return [
        { name: sheet, rows: rows.length - 1, text: Papa.unparse(rows, { quotes: true, newline: '\n' }) },
      ];
    });
    if (filled.length > 0) return filled;
    return { message: 'The workbook is empty.', cure: 'Choose the file with your services.' };
  } catch {
    // The library tells packed files that are no workbooks and damaged ones in its own words, which help nobody.
    return {
      message: 'This is not an Excel workbook that can be read, or it is damaged.',
      cure: 'Open it in your spreadsheet and save it as .xlsx or as "CSV UTF-8", then choose that file.',
    };
  }
}

function textOfCell(cell: Cell): string {
  if (cell === null) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$/, '');
  if (typeof cell === 'boolean') return cell ? 'yes' : 'no';
  return String(cell);
}

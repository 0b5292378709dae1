import { IMPORT_BATCH_MAX } from '../../schema/vocabulary/import-column.ts';
import type { ImportedRowPartsFragment } from '../graphql/generated/import-services.ts';
import type { Matching } from './guess-columns.ts';
import type { Sheet } from './read-sheet.ts';

/** What came, or would come, of one row. */
export type RowReport = ImportedRowPartsFragment;

/** Rows as they are sent, with the ones that need not be. */
export interface RowsToSend {
  readonly columns: readonly string[];
  readonly rows: readonly { readonly number: number; readonly values: readonly string[] }[];
  /** Rows about a service that an earlier row is about: the server sees a few rows at a time and could not tell. */
  readonly twice: readonly RowReport[];
  /** Whether names stand for numbers, because the file has no column of numbers. */
  readonly numberedByName: boolean;
}

const NUMBER_MAX = 100;

/** The rows of a sheet by the columns they are matched to. */
export function rowsToSend({ rows }: Sheet, matching: Matching, unitId: string): RowsToSend {
  const places = matching.flatMap((column, at) => (column === '' ? [] : [at]));
  const named = matching.indexOf('name');
  const numberedByName = !matching.includes('external_id') && !matching.includes('id') && named >= 0;
  const columns = [...places.map((at) => matching[at] ?? ''), ...(numberedByName ? ['external_id'] : [])];
  const all = rows.map(({ number, cells }) => {
    const values = places.map((at) => cells[at] ?? '');
    if (numberedByName) values.push((cells[named] ?? '').trim().slice(0, NUMBER_MAX));
    return { number, values };
  });
  const cellOf = (column: string, values: readonly string[]): string =>
    (values[columns.indexOf(column)] ?? '').trim();
  const firsts = new Map<string, number>();
  const twice: RowReport[] = [];
  const once = all.filter(({ number, values }) => {
    const [id, external] = [cellOf('id', values), cellOf('external_id', values)];
    if (id === '' && external === '') return true;
    const unit = cellOf('unit_id', values) || cellOf('unit', values) || unitId;
    const key = id === '' ? JSON.stringify([unit, external]) : `id ${id}`;
    const first = firsts.get(key);
    if (first === undefined) firsts.set(key, number);
    else twice.push(saidBefore(number, first, id, external, cellOf('name', values)));
    return first === undefined;
  });
  return { columns, rows: once, twice, numberedByName };
}

function saidBefore(number: number, first: number, id: string, external: string, name: string): RowReport {
  return {
    number,
    outcome: 'REFUSED',
    name,
    externalId: external === '' ? null : external,
    serviceId: null,
    draftId: null,
    proposed: false,
    differences: [],
    warnings: [],
    problems: [
      {
        code: 'DUPLICATE_VALUE',
        column: id === '' ? 'external_id' : 'id',
        given: id === '' ? external : id,
        message: `Row ${first} is about the same service.`,
        cure: 'Keep one of the two rows, or give this one another number.',
      },
    ],
  };
}

/** Rows of one request: few enough to be done in its time, and to be told of while they are done. */
export const ROWS_AT_ONCE = { review: 50, result: 20 } as const;
const CHARACTERS_AT_ONCE = 200_000;

/** The next rows to send after as many are done; always at least one. */
export function nextBatch<Row extends { readonly values: readonly string[] }>(
  rows: readonly Row[],
  done: number,
  most: number,
): Row[] {
  let characters = 0;
  const batch: Row[] = [];
  for (const row of rows.slice(done, done + Math.min(most, IMPORT_BATCH_MAX))) {
    characters += row.values.join('').length;
    if (batch.length > 0 && characters > CHARACTERS_AT_ONCE) break;
    batch.push(row);
  }
  return batch;
}

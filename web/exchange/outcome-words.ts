import { ImportOutcome } from '../../schema/vocabulary/import-outcome.ts';
import type { ImportOutcome as Outcome } from '../../schema/vocabulary/import-outcome.ts';
import { csvOf } from '../canvas/csv-of.ts';
import type { RowReport } from './import-rows.ts';

/** Rows that somebody has to look at first. */
export const outcomeOrder: readonly Outcome[] = ['REFUSED', 'KEPT_AS_DRAFT', 'CHANGED', 'NEW', 'SAME'];

/** How many rows have each outcome. */
export function countOutcomes(rows: readonly RowReport[]): Record<Outcome, number> {
  const counts = Object.fromEntries(Object.values(ImportOutcome).map((one) => [one, 0])) as Record<
    Outcome,
    number
  >;
  for (const { outcome } of rows) counts[outcome] += 1;
  return counts;
}

/** What is done with so many rows, as the review says it and as the result does. */
export function outcomeWords(outcome: Outcome, count: number, step: 'review' | 'result'): string {
  const n = count.toLocaleString('en-US');
  const s = count === 1 ? '' : 's';
  const is = count === 1 ? 'is' : 'are';
  switch (outcome) {
    case 'NEW':
      return step === 'review' ? `${n} new service${s}` : `${n} service${s} registered`;
    case 'CHANGED':
      return step === 'review' ? `${n} change${s} of services` : `${n} service${s} changed`;
    case 'SAME':
      return `${n} ${is} the same as recorded`;
    case 'KEPT_AS_DRAFT':
      return step === 'review'
        ? `${n} not complete, to be kept as form${s}`
        : `${n} kept as unfinished form${s}`;
    case 'REFUSED':
      return `${n} refused`;
  }
}

/** One cause that stands against rows, with the rows. */
export interface Cause {
  readonly key: string;
  readonly column: string | null;
  readonly given: string | null;
  readonly message: string;
  readonly cure: string;
  readonly rows: readonly number[];
}

/** Problems of all rows by their cause, the commonest first: what is wrong in many rows is mended once. */
export function causesOf(rows: readonly RowReport[]): Cause[] {
  const found = new Map<string, Cause & { rows: number[] }>();
  for (const { number, problems } of rows)
    for (const { code, column, given, message, cure } of problems) {
      const key = JSON.stringify([code, column, given, message]);
      const cause = found.get(key) ?? { key, column, given, message, cure, rows: [] };
      cause.rows.push(number);
      found.set(key, cause);
    }
  return [...found.values()].sort((a, b) => b.rows.length - a.rows.length);
}

/** Tells a spreadsheet that the bytes are UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';

/** The report as CSV: a line for each row, and one more for each further problem. */
export function reportCsv(rows: readonly RowReport[], origin: string): string {
  const lines = rows.flatMap((row) => {
    const link =
      row.serviceId !== null
        ? `${origin}/services/${row.serviceId}`
        : row.draftId !== null
          ? `${origin}/services/new?draft=${row.draftId}`
          : '';
    const head = [row.number, row.externalId, row.name, row.outcome, link];
    const changes = row.differences
      .map(
        ({ label, before, after }) =>
          `${label}: ${before.join('; ') || 'nothing'} > ${after.join('; ') || 'nothing'}`,
      )
      .join('\n');
    const told = [...row.problems, ...row.warnings];
    if (told.length === 0) return [[...head, changes, null, null, null, null]];
    return told.map(({ column, given, message, cure }, at) => [
      ...head,
      at === 0 ? changes : null,
      column,
      given,
      message,
      cure,
    ]);
  });
  const heads = [
    'row',
    'external_id',
    'name',
    'outcome',
    'address',
    'changes',
    'column',
    'given',
    'problem',
    'cure',
  ];
  return BYTE_ORDER_MARK + csvOf([heads, ...lines]);
}

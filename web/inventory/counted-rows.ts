import type { GapFigures } from './gap-figures.ts';
import type { ListOrder } from './named-list-search.ts';

/** A record with the counts of its services: a unit, a tool, a role. */
export interface CountedRow {
  readonly id: string;
  readonly name: string;
  readonly counts: GapFigures;
}

const byName = (a: CountedRow, b: CountedRow): number => a.name.localeCompare(b.name, 'en');

/** The same rows by name, by how many services they have, or by how many of those cannot be finished digitally. */
export function sortedRows<Row extends CountedRow>(rows: readonly Row[], order: ListOrder): Row[] {
  const figure = (row: CountedRow): number =>
    order === 'GAPS' ? row.counts.notDigital : row.counts.services;
  return [...rows].sort((a, b) => (order === 'NAME' ? 0 : figure(b) - figure(a)) || byName(a, b));
}

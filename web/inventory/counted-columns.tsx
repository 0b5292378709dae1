import type { ReactNode } from 'react';
import type { Column } from '../ui/DataTable.tsx';
import { formatCount } from '../ui/numbers.ts';
import type { CountedRow } from './counted-rows.ts';
import { notDigitalShort } from './gap-figures.ts';
import styles from './CountedTable.module.scss';

/**
 * The columns of a list whose rows stand for sets of services: the name, how many services, how many of
 * those cannot be finished digitally, how many of these are explained, and how many are not known.
 * @param name draws the first cell
 * @param sortable false where only a part of the rows is here, so that sorting them would mislead
 */
export function countedColumns<Row extends CountedRow>(
  header: string,
  name: (row: Row) => ReactNode,
  sortable: boolean,
): Column<Row>[] {
  return [
    {
      key: 'name',
      header,
      cell: name,
      ...(sortable ? { sort: [{ value: 'NAME', direction: 'ascending' as const }] } : {}),
    },
    {
      key: 'services',
      header: 'Services',
      align: 'end',
      width: '7rem',
      cell: (row) => formatCount(row.counts.services),
      ...(sortable ? { sort: [{ value: 'SERVICES', direction: 'descending' as const }] } : {}),
    },
    {
      key: 'gaps',
      header: 'Cannot be finished digitally',
      hint: 'of all services listed',
      align: 'end',
      width: '11rem',
      cell: (row) => quietWords(notDigitalShort(row.counts)),
      ...(sortable ? { sort: [{ value: 'GAPS', direction: 'descending' as const }] } : {}),
    },
    {
      key: 'explained',
      header: 'Of these explained',
      align: 'end',
      width: '9rem',
      cell: (row) => quietWords(explained(row)),
    },
    {
      key: 'unknown',
      header: 'Not known',
      hint: 'services whose records do not say',
      align: 'end',
      width: '7rem',
      cell: (row) => formatCount(row.counts.digitalUnknown + row.counts.noChannel),
    },
  ];
}

function explained({ counts }: CountedRow): string {
  if (counts.notDigital === 0) return 'none';
  return `${formatCount(counts.rationaleGiven)} of ${formatCount(counts.notDigital)}`;
}

/** Figures stand out, words that stand for a missing figure do not. */
function quietWords(text: string): ReactNode {
  return /^\d/.test(text) ? text : <span className={styles.none}>{text}</span>;
}

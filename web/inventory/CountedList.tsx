import type { ReactElement, ReactNode } from 'react';
import { DataTable } from '../ui/DataTable.tsx';
import { countedColumns } from './counted-columns.tsx';
import { sortedRows } from './counted-rows.ts';
import type { CountedRow } from './counted-rows.ts';
import styles from './CountedTable.module.scss';
import type { ListOrder } from './named-list-search.ts';

/**
 * Records with the counts of their services as a table. Sorted here when every row is here; otherwise the rows stay
 * in the order of the API, by name.
 */
export function CountedList<Row extends CountedRow>({
  caption,
  header,
  rows,
  whole,
  name,
  order = 'NAME',
  onOrder,
  busy = false,
}: {
  caption: string;
  header: string;
  rows: readonly Row[];
  /** True when these are all the rows there are. */
  whole: boolean;
  name: (row: Row) => ReactNode;
  order?: ListOrder;
  onOrder?: (order: string) => void;
  busy?: boolean;
}): ReactElement {
  return (
    <div className={styles.dense}>
      <DataTable
        caption={caption}
        captionHidden
        columns={countedColumns(header, name, whole)}
        rows={whole ? sortedRows(rows, order) : rows}
        rowKey={(row) => row.id}
        {...(whole && onOrder !== undefined ? { sort: order, onSort: onOrder } : {})}
        busy={busy}
      />
    </div>
  );
}

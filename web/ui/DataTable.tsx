import type { ReactElement, ReactNode } from 'react';
import { SortButton } from './SortButton.tsx';
import type { SortChoice } from './SortButton.tsx';
import { useChangedWords } from './use-changed-words.ts';
import styles from './DataTable.module.scss';

/** One column of a table. */
export interface Column<Row> {
  readonly key: string;
  /** What the header says; units stand here and not in the cells. */
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  /** 'end' for numbers: right-aligned, figures of equal width. */
  readonly align?: 'start' | 'end';
  /** Orders this column can bring; each press of the header takes the next one. */
  readonly sort?: readonly SortChoice[];
  /** Any CSS width, such as '12rem' or '30%'. */
  readonly width?: string;
  /** Explains a header that needs more than its words; read after them. */
  readonly hint?: string;
}

/** What a table shows and how it is sorted. */
export interface DataTableProps<Row> {
  /** What the rows are: "Services that cannot be finished digitally". */
  readonly caption: string;
  /** Under the caption: source and as-of date. */
  readonly note?: ReactNode;
  /** Keeps the caption for screen readers only, where a heading just above says the same. */
  readonly captionHidden?: boolean;
  /** The first column heads its row. */
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** The order now in force, one of the values in `columns[].sort`. */
  readonly sort?: string;
  readonly onSort?: (order: string) => void;
  /** A table of many columns: its rows become blocks on a tablet already. */
  readonly wide?: boolean;
  /** True while newer rows are on their way: the old ones stay, dimmed. */
  readonly busy?: boolean;
  /** Stands in place of the rows where there are none. */
  readonly empty?: ReactNode;
}

/**
 * The one table of the product: a real table with caption and scope, sort buttons in the headers and a live region
 * that says the order. On narrow screens each row becomes a labelled block; the roles stay spelled out for that.
 */
export function DataTable<Row>({
  caption,
  note,
  captionHidden = false,
  columns,
  rows,
  rowKey,
  sort,
  onSort,
  wide = false,
  busy = false,
  empty,
}: DataTableProps<Row>): ReactElement {
  const said = useChangedWords(sortInWords(columns, sort));
  return (
    <div className={`${styles.frame ?? ''} ${wide ? (styles.wide ?? '') : ''}`} aria-busy={busy}>
      <table role="table" className={styles.table}>
        <caption className={captionHidden ? styles.unseen : styles.caption}>
          {caption}
          {note === undefined ? null : <span className={styles.note}>{note}</span>}
        </caption>
        <colgroup>
          {columns.map((column) => (
            <col key={column.key} style={column.width === undefined ? undefined : { width: column.width }} />
          ))}
        </colgroup>
        <thead role="rowgroup">
          <tr role="row">
            {columns.map((column) => (
              <HeaderCell key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {rows.map((row) => (
            <tr role="row" key={rowKey(row)}>
              {columns.map((column, index) => (
                <BodyCell key={column.key} column={column} row={row} first={index === 0} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length === 0 && empty !== undefined ? <div className={styles.empty}>{empty}</div> : null}
      {onSort === undefined ? null : (
        <div role="status" className={styles.unseen}>
          {said}
        </div>
      )}
    </div>
  );
}

function HeaderCell<Row>({
  column,
  sort,
  onSort,
}: {
  column: Column<Row>;
  sort: string | undefined;
  onSort: ((order: string) => void) | undefined;
}): ReactElement {
  const current = column.sort?.find((choice) => choice.value === sort);
  const sortable = column.sort !== undefined && column.sort.length > 0 && onSort !== undefined;
  return (
    <th
      role="columnheader"
      scope="col"
      className={column.align === 'end' ? styles.end : undefined}
      aria-sort={sortable ? (current?.direction ?? 'none') : undefined}
    >
      {sortable ? (
        <SortButton header={column.header} choices={column.sort ?? []} sort={sort} onSort={onSort} />
      ) : (
        column.header
      )}
      {column.hint === undefined ? null : <span className={styles.unseen}> ({column.hint})</span>}
    </th>
  );
}

function BodyCell<Row>({
  column,
  row,
  first,
}: {
  column: Column<Row>;
  row: Row;
  first: boolean;
}): ReactElement {
  const className = column.align === 'end' ? styles.end : undefined;
  const content = <div className={styles.content}>{column.cell(row)}</div>;
  return first ? (
    <th role="rowheader" scope="row" className={className}>
      {content}
    </th>
  ) : (
    <td role="cell" className={className} data-label={column.header}>
      {content}
    </td>
  );
}

function sortInWords<Row>(columns: readonly Column<Row>[], sort: string | undefined): string {
  const column = columns.find((one) => one.sort?.some((choice) => choice.value === sort));
  const direction = column?.sort?.find((choice) => choice.value === sort)?.direction;
  return column === undefined || direction === undefined ? '' : `Sorted by ${column.header}, ${direction}.`;
}

import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { DataTable } from '../ui/DataTable.tsx';
import type { Column } from '../ui/DataTable.tsx';
import { formatCount, formatShare } from '../ui/numbers.ts';
import type { GapCounts } from './gap-counts.ts';
import { ALL_VERDICTS, GIVEN, PROVEN, SHORT_OF_THE_END } from './gap-links.ts';
import type { GapListSearch } from './gap-list-search.ts';

/** One row of the table beside a picture. */
export interface FigureTableRow {
  readonly key: string;
  readonly label: string;
  readonly counts: GapCounts;
  readonly search: GapListSearch;
}

/** The numbers of a figure, row by row, each count a link to the rows that sum to it. */
export function FigureTable({
  caption,
  note,
  first,
  rows,
}: {
  caption: string;
  note?: ReactNode;
  first: string;
  rows: readonly FigureTableRow[];
}): ReactElement {
  const count = (
    key: string,
    header: string,
    of: (counts: GapCounts) => number,
    search: GapListSearch,
  ): Column<FigureTableRow> => ({
    key,
    header,
    align: 'end',
    cell: (row) => <CountLink count={of(row.counts)} search={{ ...row.search, ...search }} />,
  });
  return (
    <DataTable
      caption={caption}
      note={note}
      rowKey={(row) => row.key}
      rows={rows}
      columns={[
        { key: 'label', header: first, cell: (row) => row.label },
        count('services', 'Services', (c) => c.services, { gap: ALL_VERDICTS }),
        count('noDigital', 'No digital way', (c) => c.noDigital, { gap: 'NO_DIGITAL' }),
        count('short', 'Digital, not to the end', (c) => c.infoOnly + c.notToEnd + c.partial, {
          gap: SHORT_OF_THE_END,
        }),
        count('unknown', 'Not known', (c) => c.digitalUnknown, { gap: 'UNKNOWN' }),
        count('closed', 'Can be finished digitally', (c) => c.closed, { gap: 'CLOSED' }),
        {
          key: 'share',
          header: 'Cannot be finished digitally',
          align: 'end',
          cell: (row) => formatShare(row.counts.notDigital, row.counts.services),
        },
        count('given', 'With a rationale', (c) => c.rationaleGiven, { gap: PROVEN, rationale: GIVEN }),
      ]}
    />
  );
}

/** A count that opens its rows. Zero has no rows to open. */
export function CountLink({ count, search }: { count: number; search: GapListSearch }): ReactElement {
  if (count === 0) return <>0</>;
  return (
    <Link to="/gaps/list" search={search}>
      {formatCount(count)}
    </Link>
  );
}

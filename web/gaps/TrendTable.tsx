import type { ReactElement, ReactNode } from 'react';
import { snapshotKindTerms } from '../../schema/vocabulary/gap-snapshot.ts';
import { DataTable } from '../ui/DataTable.tsx';
import type { Column } from '../ui/DataTable.tsx';
import { formatDate, formatMonth } from '../ui/dates.ts';
import { formatCount, formatShare } from '../ui/numbers.ts';
import type { GapCounts } from './gap-counts.ts';
import type { TrendMonth } from './trend-month.ts';

/** The monthly counts as a table; a month without one says so. */
export function TrendTable({ months }: { months: readonly TrendMonth[] }): ReactElement {
  const count = (key: string, header: string, of: (counts: GapCounts) => ReactNode): Column<TrendMonth> => ({
    key,
    header,
    align: 'end',
    cell: ({ snapshot }) => (snapshot === null ? 'not taken' : of(snapshot.counts)),
  });
  return (
    <DataTable
      caption="Gaps by month"
      rowKey={(row) => row.month}
      rows={months}
      empty="No month has been counted yet."
      columns={[
        { key: 'month', header: 'Month', cell: (row) => formatMonth(row.month) },
        {
          key: 'taken',
          header: 'Counted on',
          cell: ({ snapshot }) => (snapshot === null ? 'not taken' : formatDate(snapshot.takenAt)),
        },
        {
          key: 'kind',
          header: 'Stands for',
          cell: ({ snapshot }) => (snapshot === null ? 'nothing' : snapshotKindTerms[snapshot.kind].label),
        },
        count('services', 'Services', (c) => formatCount(c.services)),
        count('notDigital', 'Cannot be finished digitally', (c) => formatShare(c.notDigital, c.services)),
        count('unknown', 'Not known', (c) => formatCount(c.digitalUnknown)),
        count('closed', 'Can be finished digitally', (c) => formatCount(c.closed)),
        count('given', 'With a rationale', (c) => formatCount(c.rationaleGiven)),
      ]}
    />
  );
}

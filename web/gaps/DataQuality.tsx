import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AsOf } from '../ui/AsOf.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { formatShare } from '../ui/numbers.ts';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { CountLink } from './FigureTable.tsx';
import type { GapSummary } from './gap-counts.ts';
import { figureRows } from './figure-rows.ts';

/** For each agency, how many services have a verdict and how many are still open. Most open ones first. */
export function DataQuality({ summary }: { summary: GapSummary | undefined }): ReactElement {
  if (summary === undefined) return <LoadingRows what="coverage" rows={10} />;
  const rows = figureRows(summary.rows, 'unit').sort((a, b) => b.unknown - a.unknown || b.whole - a.whole);
  const open = rows.filter((row) => row.unknown > 0);
  return (
    <DataTable
      caption="Agencies with services whose verdict is not known"
      note={
        <>
          {formatShare(summary.total.digitalUnknown, summary.total.services)} services,{' '}
          <AsOf date={summary.asOf} />. Recording how far each channel gets settles them.
        </>
      }
      rows={open}
      rowKey={(row) => row.key}
      empty="Every service has a verdict."
      columns={[
        {
          key: 'label',
          header: 'Agency',
          cell: (row) => (
            <Link to="/units/$id" params={{ id: row.key }}>
              {row.label}
            </Link>
          ),
        },
        {
          key: 'unknown',
          header: 'Not known',
          align: 'end',
          cell: (row) => <CountLink count={row.unknown} search={{ ...row.search, gap: 'UNKNOWN' }} />,
        },
        {
          key: 'judged',
          header: 'With a verdict',
          align: 'end',
          cell: (row) => formatShare(row.whole - row.unknown - row.counts.noChannel, row.whole),
        },
      ]}
    />
  );
}

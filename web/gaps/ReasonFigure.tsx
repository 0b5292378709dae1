import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { BarRows } from '../ui/BarRows.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { FigureBlock } from '../ui/FigureBlock.tsx';
import { formatCount } from '../ui/numbers.ts';
import { CountLink } from './FigureTable.tsx';
import { reasonRows } from './figure-rows.ts';
import { reasonFinding } from './finding-sentences.ts';
import { summaryHref } from './gap-addresses.ts';
import type { GapSummary } from './gap-counts.ts';

/** Which reasons the rationales name, and for how many services none is named. */
export function ReasonFigure({ summary }: { summary: GapSummary }): ReactElement {
  const rows = reasonRows(summary);
  const { total } = summary;
  return (
    <FigureBlock
      question="Which reasons are given?"
      finding={reasonFinding(summary.rows, total)}
      numerator={total.rationaleGiven}
      denominator={total.notDigital}
      exclusions={`No reason is known for the other ${formatCount(total.notDigital - total.rationaleGiven)}. A service with two reasons counts in both rows.`}
      asOf={summary.asOf}
      definitionId="reasons"
      csvHref={summaryHref('REASON', 'csv')}
      table={
        <DataTable
          caption="Services that stop short online, by reason given"
          rowKey={(row) => row.key}
          rows={rows}
          columns={[
            { key: 'label', header: 'Reason', cell: (row) => row.label },
            {
              key: 'value',
              header: 'Services',
              align: 'end',
              cell: (row) => <CountLink count={row.value} search={row.search} />,
            },
          ]}
        />
      }
    >
      <BarRows
        bars={rows}
        legend="services that cannot be finished digitally"
        link={(row, words) =>
          row.value === 0 ? (
            words
          ) : (
            <Link to="/gaps/list" search={row.search}>
              {words}
            </Link>
          )
        }
      />
    </FigureBlock>
  );
}

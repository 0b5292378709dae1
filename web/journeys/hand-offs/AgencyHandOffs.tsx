import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { AgencyHandOffsDocument } from '../../graphql/generated/agency-hand-offs.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { countOf, formatCount } from '../../ui/numbers.ts';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { Section } from '../../ui/Section.tsx';
import { agencyFinding, basisInWords, orderedRows } from './agency-rows.ts';
import type { AgencyRow } from './agency-rows.ts';
import { DownloadRows } from './DownloadRows.tsx';
import type { AgencyOrder } from './hand-offs-search.ts';
import styles from './HandOffsPage.module.scss';

const columns: readonly Column<AgencyRow>[] = [
  {
    key: 'from',
    header: 'From agency',
    sort: [{ value: 'FROM', direction: 'ascending' }],
    cell: ({ from }) => <UnitLink unit={from} />,
  },
  {
    key: 'to',
    header: 'To agency',
    sort: [{ value: 'TO', direction: 'ascending' }],
    cell: ({ to }) => <UnitLink unit={to} />,
  },
  {
    key: 'count',
    header: 'Hand-offs',
    align: 'end',
    width: '7rem',
    sort: [{ value: 'COUNT', direction: 'descending' }],
    cell: (row) => (
      <Link to="/hand-offs" search={{ view: 'list', from: row.from.id, to: row.to.id }}>
        {formatCount(row.count)}
      </Link>
    ),
  },
  {
    key: 'recorded',
    header: 'Recorded',
    align: 'end',
    width: '6rem',
    cell: (row) => formatCount(row.recorded),
  },
  {
    key: 'assumed',
    header: 'Order assumed',
    align: 'end',
    width: '6rem',
    cell: (row) => formatCount(row.assumed),
  },
  {
    key: 'journeys',
    header: 'Journeys',
    width: '40%',
    sort: [{ value: 'JOURNEYS', direction: 'descending' }],
    cell: (row) => (
      <>
        {countOf(row.journeys.length, 'journey', 'journeys')}:{' '}
        {row.journeys.map((journey, index) => (
          <span key={journey.id}>
            {index === 0 ? '' : ', '}
            <Link to="/journeys/$id" params={{ id: journey.id }}>
              {journey.name}
            </Link>
          </span>
        ))}
      </>
    ),
  },
];

/** Which agencies people are sent between, over all journeys (J5, B10). */
export function AgencyHandOffs({
  order,
  onOrder,
}: {
  order: AgencyOrder;
  onOrder: (order: string) => void;
}): ReactElement {
  const { data, error, refetch, isPlaceholderData } = useOperation(AgencyHandOffsDocument, {});
  if (error !== null) return <ProblemNotice error={error} retry={() => void refetch()} />;
  if (data === undefined) return <LoadingRows what="hand-offs" rows={12} />;
  const rows = orderedRows(data.agencyHandOffs, order);
  if (rows.length === 0)
    return (
      <EmptyState next={<Link to="/journeys">See all journeys</Link>}>
        Once a journey leads from one agency to another, the two stand here.
      </EmptyState>
    );
  return (
    <Section
      id="agencies"
      title={agencyFinding(rows)}
      note={basisInWords(rows)}
      aside={<DownloadRows name="hand-offs-by-agency" rows={csvRows(rows)} />}
    >
      <div className={styles.rows}>
        <DataTable
          caption="Hand-offs from one agency to another, over all journeys"
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={({ from, to }) => `${from.id} ${to.id}`}
          sort={order}
          onSort={onOrder}
          busy={isPlaceholderData}
        />
      </div>
    </Section>
  );
}

function UnitLink({ unit }: { unit: AgencyRow['from'] }): ReactElement {
  return (
    <Link to="/units/$id" params={{ id: unit.id }}>
      {unit.name}
    </Link>
  );
}

function csvRows(rows: readonly AgencyRow[]): readonly (readonly (string | number)[])[] {
  return [
    ['from agency', 'to agency', 'hand-offs', 'recorded', 'order assumed', 'journeys'],
    ...rows.map(({ from, to, count, recorded, assumed, journeys }) => [
      from.name,
      to.name,
      count,
      recorded,
      assumed,
      journeys.map((one) => one.name).join('; '),
    ]),
  ];
}

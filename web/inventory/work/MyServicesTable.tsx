import type { ReactElement } from 'react';
import { serviceStatusTerms } from '../../../schema/vocabulary/service.ts';
import type { MyServicesQuery } from '../../graphql/generated/my-services.ts';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { ageInDays, formatDate } from '../../ui/dates.ts';
import { agencyColumn, nameColumn, reachColumn, verdictColumn } from '../ServiceTable.tsx';
import tableStyles from '../ServiceTable.module.scss';
import { serviceOrderLabels } from '../services-search.ts';
import type { ListedOrder } from '../services-search.ts';
import { proposalInWords } from './status-words.ts';
import styles from './Work.module.scss';

/** One service as its registrar sees it in the list. */
type MyService = MyServicesQuery['services']['nodes'][number];

const columns: readonly Column<MyService>[] = [
  nameColumn,
  { ...agencyColumn, header: 'Unit' },
  {
    key: 'status',
    header: 'Status',
    width: '7.5rem',
    cell: (row) => (
      <>
        {serviceStatusTerms[row.status].label}
        {row.proposal === null ? null : (
          <span className={tableStyles.note}>{proposalInWords(row.proposal.status)}</span>
        )}
      </>
    ),
  },
  reachColumn,
  verdictColumn,
  {
    key: 'facts',
    header: 'Facts recorded',
    align: 'end',
    width: '5.5rem',
    sort: [{ value: 'LEAST_COMPLETE', direction: 'ascending' }],
    cell: (row) => `${row.completeness.recorded} of ${row.completeness.asked}`,
  },
  {
    key: 'due',
    header: 'Review due',
    width: '8.5rem',
    cell: (row) => (
      <span className={styles.date}>
        {row.nextReviewDue === null ? 'not set' : formatDate(row.nextReviewDue)}
      </span>
    ),
  },
  {
    key: 'updated',
    header: 'Updated',
    width: '8.5rem',
    sort: [{ value: 'UPDATED', direction: 'descending' }],
    cell: (row) => <span className={styles.date}>{formatDate(row.updatedAt)}</span>,
  },
];

/** How long the gap has been known of which the rationale is missing (R26). */
const gapAge = (asOf: string): Column<MyService> => ({
  key: 'gap-age',
  header: 'Gap known for',
  align: 'end',
  width: '7rem',
  sort: [{ value: 'OLDEST_GAP', direction: 'descending' }],
  cell: (row) => ageInDays(row.gapSince, asOf),
});

/** The age stands where the last change does elsewhere, so that names keep their room. */
const withGapAge = (asOf: string): readonly Column<MyService>[] =>
  columns.map((column) => (column.key === 'updated' ? gapAge(asOf) : column));

/**
 * A registrar's services: where each record stands, what it says, how complete it is and when it is due.
 * @param gapsAsOf the moment to which the age of gaps is counted; absent where it is not shown
 */
export function MyServicesTable({
  rows,
  order,
  gapsAsOf,
  busy,
  onSort,
}: {
  rows: readonly MyService[];
  order: ListedOrder;
  gapsAsOf?: string | undefined;
  busy: boolean;
  onSort: (order: string) => void;
}): ReactElement {
  return (
    <div className={tableStyles.dense}>
      <DataTable
        caption={`My services, by order: ${serviceOrderLabels[order]}`}
        captionHidden
        columns={gapsAsOf === undefined ? columns : withGapAge(gapsAsOf)}
        rows={rows}
        rowKey={(row) => row.id}
        sort={order}
        onSort={onSort}
        wide
        busy={busy}
      />
    </div>
  );
}

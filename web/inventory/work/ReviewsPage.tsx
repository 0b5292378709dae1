import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { SubmittedServicesQuery } from '../../graphql/generated/submitted-services.ts';
import { AsOf } from '../../ui/AsOf.tsx';
import { ChannelStripLegend } from '../../ui/ChannelStripLegend.tsx';
import { DataTable } from '../../ui/DataTable.tsx';
import type { Column } from '../../ui/DataTable.tsx';
import { formatDate } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { ResultCount } from '../../ui/ResultCount.tsx';
import { RoleGate } from '../../ui/RoleGate.tsx';
import { agencyColumn, reachColumn, verdictColumn } from '../ServiceTable.tsx';
import tableStyles from '../ServiceTable.module.scss';
import { useReviewQueue } from './use-review-queue.ts';
import { WorkCrumb } from './WorkCrumb.tsx';

/** One submitted service or change. */
type Submitted = SubmittedServicesQuery['records']['nodes'][number];

const columns: readonly Column<Submitted>[] = [
  {
    key: 'name',
    header: 'Service',
    cell: (row) => (
      <Link to="/work/reviews/$id" params={{ id: row.id }} className={tableStyles.name}>
        {row.name}
      </Link>
    ),
  },
  agencyColumn,
  {
    key: 'what',
    header: 'What is submitted',
    width: '10rem',
    cell: (row) => (row.status === 'PUBLISHED' ? 'A change' : 'A new record'),
  },
  {
    key: 'at',
    header: 'Submitted',
    width: '10rem',
    cell: (row) => formatDate(row.submittedAt),
  },
  reachColumn,
  verdictColumn,
];

/** Services and changes that wait for OMB's decision, oldest first (R7, R10). */
export function ReviewsPage(): ReactElement {
  return (
    <Page width="table">
      <PageHeading title="Services to review" crumbs={[<WorkCrumb key="work" />]} />
      <RoleGate roles={['OMB_ANALYST']} what="the services to review">
        {() => <Queue />}
      </RoleGate>
    </Page>
  );
}

function Queue(): ReactElement {
  const { rows, total, asOf, error, retry } = useReviewQueue();
  if (error !== null) return <ProblemNotice error={error} retry={retry} />;
  if (rows === undefined) return <LoadingRows what="services to review" rows={8} />;
  if (rows.length === 0)
    return (
      <EmptyState next={<Link to="/work/rationales">Go on with the rationales</Link>}>
        No changes wait for you.
      </EmptyState>
    );
  return (
    <>
      <ResultCount count={total} one="submission" many="submissions">
        {asOf === undefined ? null : <AsOf date={asOf} />}
        {rows.length === total ? null : `; the ${rows.length} oldest by name are shown`}
      </ResultCount>
      <ChannelStripLegend />
      <div className={tableStyles.dense}>
        <DataTable
          caption="Submitted services and changes, oldest first"
          captionHidden
          columns={columns}
          rows={rows}
          rowKey={(row) => row.id}
          wide
        />
      </div>
    </>
  );
}

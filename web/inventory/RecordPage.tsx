import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import styles from './RecordBlocks.module.scss';
import type { RecordAnswer } from './use-answer.ts';

/**
 * The states of a page about one record: on its way, failed, not found, there.
 * @param kind what the record is, as a sentence says it: "service"
 * @param list the link to the list of such records
 * @param children draws the page once the record is there
 */
export function RecordPage<Result, Row>({
  answer,
  record,
  kind,
  list,
  children,
}: {
  answer: RecordAnswer<Result>;
  record: Row | undefined;
  kind: string;
  list: ReactNode;
  children: (record: Row) => ReactElement;
}): ReactElement {
  if (record !== undefined) return children(record);
  const notFound = answer.data !== undefined || answer.error?.code === 'NOT_FOUND';
  if (notFound)
    return (
      <Page width="text">
        <PageHeading title={`No ${kind} under this address`} tab={`No such ${kind}`} crumbs={[list]} />
        <EmptyState
          next={<>Search for it by name in the box at the top of the page, or start from the list: {list}</>}
        >
          Nothing is recorded under this address. The {kind} may have been merged or renamed.
        </EmptyState>
      </Page>
    );
  if (answer.error !== null)
    return (
      <Page width="text">
        <PageHeading title={`This ${kind} cannot be shown just now`} crumbs={[list]} />
        <ProblemNotice error={answer.error} retry={answer.retry} />
        <p>
          <Link to="/">Go to the start page</Link>
        </p>
      </Page>
    );
  return (
    <Page width="text">
      {/* Not the heading of the page: that one takes the focus of an arriving reader once the record is there. */}
      <h1 className={styles.unseen}>Loading the {kind}</h1>
      <LoadingRows what={`the ${kind}`} rows={12} />
    </Page>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { TOP_TASKS_ASKED } from '../../schema/vocabulary/unit-profile.ts';
import { TopTaskListsDocument } from '../graphql/generated/top-task-lists.ts';
import type { TopTaskListsQuery } from '../graphql/generated/top-task-lists.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { AddressLink } from '../ui/AddressLink.tsx';
import { AsOf } from '../ui/AsOf.tsx';
import { DataTable } from '../ui/DataTable.tsx';
import { formatDate } from '../ui/dates.ts';
import { Disclosure } from '../ui/Disclosure.tsx';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { countOf, formatCount, formatShare } from '../ui/numbers.ts';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { Section } from '../ui/Section.tsx';
import styles from './OwnWord.module.scss';
import { topTaskShort } from './own-word.ts';
import { TopTasksDue } from './TopTasksDue.tsx';

type Lists = TopTaskListsQuery['topTaskLists'];

/** Which agencies have listed how many of the five top tasks that are asked for, with whom they name (R9, R31). */
export function TopTaskListsBlock(): ReactElement {
  const { data, error, refetch } = useOperation(TopTaskListsDocument, {});
  return (
    <Section id="top-tasks" title="Top tasks that agencies have listed">
      {error === null ? null : <ProblemNotice error={error} retry={() => void refetch()} />}
      {data === undefined && error === null ? <LoadingRows what="top tasks" rows={8} /> : null}
      {data === undefined ? null : <ListsTable lists={data.topTaskLists} />}
    </Section>
  );
}

function ListsTable({ lists }: { lists: Lists }): ReactElement {
  return (
    <>
      <p className={styles.finding}>{listsSentence(lists)}</p>
      <p className={styles.note}>
        Counted <AsOf date={lists.asOf} />: departments and independent agencies with a published service
        here, or with top tasks. {leftOutSentence(lists.leftOut)}{' '}
        <AddressLink href="/definitions#top-tasks">How this is counted</AddressLink>
      </p>
      <TopTasksDue />
      <Disclosure summary="Show by agency">
        <DataTable
          caption="Top tasks and accountable people by agency"
          rowKey={(row) => row.unit.id}
          rows={saidFirst(lists.agencies)}
          empty="No agency with a published service is listed yet."
          columns={[
            {
              key: 'agency',
              header: 'Agency',
              cell: ({ unit }) => (
                <Link to="/units/$id" params={{ id: unit.id }}>
                  {unit.name}
                </Link>
              ),
            },
            {
              key: 'tasks',
              header: 'Top tasks listed',
              hint: `of the ${TOP_TASKS_ASKED} that M-23-22 asks for`,
              align: 'end',
              width: '11rem',
              cell: (row) => topTaskShort(row.topTaskCount),
            },
            {
              key: 'below',
              header: 'Units below with a list of their own',
              align: 'end',
              width: '13rem',
              cell: (row) => (row.unitsBelow === 0 ? 'none' : formatCount(row.unitsBelow)),
            },
            {
              key: 'officials',
              header: 'Accountable people recorded',
              hint: 'of three roles',
              align: 'end',
              width: '12rem',
              cell: (row) => (row.officialsNamed === 0 ? 'not recorded' : `${row.officialsNamed} of 3`),
            },
            {
              key: 'changed',
              header: 'Last said',
              width: '11rem',
              cell: (row) => (row.updatedAt === null ? 'never here' : formatDate(row.updatedAt)),
            },
          ]}
        />
      </Disclosure>
    </>
  );
}

/** Agencies that have said something before those that have not, each by name. */
function saidFirst(agencies: Lists['agencies']): Lists['agencies'] {
  const said = ({ updatedAt, unitsBelow }: Lists['agencies'][number]): boolean =>
    updatedAt !== null || unitsBelow > 0;
  return [...agencies.filter(said), ...agencies.filter((agency) => !said(agency))];
}

/** "1 of 41 agencies (2 %) lists all five; 2 list fewer; 38 have not listed any." */
export function listsSentence({ allAsked, fewer, notListed }: Lists): string {
  const all = allAsked + fewer + notListed;
  return `${formatShare(allAsked, all)} agencies list at least ${TOP_TASKS_ASKED} top tasks; ${formatCount(fewer)} list fewer; of ${formatCount(notListed)} it is not known, because they have not listed any here.`;
}

function leftOutSentence(leftOut: number): string {
  if (leftOut === 0) return 'No agency is left out.';
  return `${countOf(leftOut, 'agency is', 'agencies are')} left out, because nothing here says that they serve the public.`;
}

import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { JourneyRequestsDocument } from '../../graphql/generated/journey-requests.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { AsOf } from '../../ui/AsOf.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { movedPage, pageArguments } from '../../ui/page-moves.ts';
import { Pager, positionOf } from '../../ui/Pager.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { ResultCount } from '../../ui/ResultCount.tsx';
import { RoleGate } from '../../ui/RoleGate.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { ViewLinks } from '../../ui/ViewLinks.tsx';
import { Conversation } from './Conversation.tsx';
import { requestsFilter, requestsSearch } from './requests-search.ts';
import type { RequestsSearch } from './requests-search.ts';
import styles from './JourneyRequestsPage.module.scss';

const SIZE = 25;
const CLOSED: RequestsSearch = { state: ['ACCEPTED', 'DECLINED', 'WITHDRAWN'] };

/** What life-experience teams ask and tell agencies about their services, and what the agencies answer (R46, R50). */
export function JourneyRequestsPage(): ReactElement {
  return (
    <Page width="table">
      <PageHeading
        title="Claims and proposals"
        tab="Claims and proposals about services"
        crumbs={[
          <Link key="work" to="/work" activeOptions={{ exact: true }}>
            What waits for you
          </Link>,
        ]}
        lead="Life-experience teams ask whose a missing service is, propose changes and report what they found. An answer never changes the record of a service by itself."
      />
      <RoleGate
        roles={['REGISTRAR', 'LIFE_EXPERIENCE_LEAD', 'OMB_ANALYST']}
        what="what life-experience teams and agencies say to each other"
      >
        {() => <Requests />}
      </RoleGate>
    </Page>
  );
}

function Requests(): ReactElement {
  const search = useAddress(requestsSearch);
  const answer = useOperation(JourneyRequestsDocument, {
    filter: requestsFilter(search),
    ...pageArguments(search, SIZE),
  });
  const found = answer.data?.journeyRequests;
  const rows = found?.nodes ?? [];
  const closed = search.state !== undefined;
  return (
    <>
      <ViewLinks label="Which ones">
        <Link
          to="/work/requests"
          search={{}}
          aria-current={closed ? undefined : 'page'}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          Going on
        </Link>
        <Link
          to="/work/requests"
          search={CLOSED}
          aria-current={closed ? 'page' : undefined}
          activeOptions={{ exact: true, includeSearch: true }}
        >
          Decided or taken back
        </Link>
      </ViewLinks>
      <ResultCount
        count={found?.totalCount}
        one="conversation"
        many="conversations"
        busy={answer.isPlaceholderData}
      >
        {found === undefined ? null : <AsOf date={found.asOf} />}
      </ResultCount>
      {answer.error === null ? null : (
        <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />
      )}
      {found === undefined && answer.error === null ? <LoadingRows what="conversations" rows={6} /> : null}
      {found?.totalCount === 0 ? (
        <EmptyState next={<Link to="/journeys">See the journeys</Link>}>
          {closed
            ? 'Nothing was decided or taken back yet.'
            : 'Nobody waits for an answer. When a life-experience team asks or tells an agency something, it stands here.'}
        </EmptyState>
      ) : null}
      <ul className={styles.list}>
        {rows.map((row) => (
          <li key={row.id} id={row.id}>
            <Conversation request={row} />
          </li>
        ))}
      </ul>
      {found === undefined ? null : (
        <Pager
          position={positionOf(search.page ?? 1, SIZE, rows.length, found.totalCount)}
          hasPrevious={found.pageInfo.hasPreviousPage}
          hasNext={found.pageInfo.hasNextPage}
          noun="conversations"
          link={(move, words) => (
            <Link to="/work/requests" search={movedPage(search, move, found.pageInfo)}>
              {words}
            </Link>
          )}
        />
      )}
    </>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { JourneyMapDocument } from '../../graphql/generated/journey-map.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { LoadingMap } from './LoadingMap.tsx';
import { MappedJourneyView } from './MappedJourneyView.tsx';
import { useMapAddress } from './use-map-address.ts';

const crumbs = [
  <Link key="all" to="/journeys" activeOptions={{ exact: true }}>
    Journeys
  </Link>,
];

/** One journey across agencies as a map, a table and a list, in one of the views that its address holds (J2). */
export function JourneyMapPage(): ReactElement {
  const { id, search, change } = useMapAddress();
  const answer = useOperation(JourneyMapDocument, { id });
  const journey = answer.isPlaceholderData ? undefined : answer.data?.journey;
  // A journey that is on the page stays there where reading it anew fails: somebody may be changing it.
  const failed = journey === undefined ? answer.error : null;
  if (failed !== null && failed.code !== 'NOT_FOUND')
    return (
      <Page width="table">
        <PageHeading title="Journey" crumbs={crumbs} />
        <ProblemNotice error={failed} retry={() => void answer.refetch()} />
      </Page>
    );
  if (journey === null || failed !== null)
    return (
      <Page width="table">
        <PageHeading title="No such journey" tab="No such journey" crumbs={crumbs} />
        <EmptyState
          next={
            <Link to="/journeys" activeOptions={{ exact: true }}>
              See all life experiences and their journeys
            </Link>
          }
        >
          Nothing is recorded under this address, or you may not read it. It may have been renamed or taken
          back.
        </EmptyState>
      </Page>
    );
  if (journey === undefined)
    return (
      <Page width="table">
        <PageHeading title="Journey" crumbs={crumbs} />
        <LoadingMap />
      </Page>
    );
  return <MappedJourneyView journey={journey} search={search} change={change} />;
}

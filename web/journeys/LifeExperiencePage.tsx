import { Link, useParams } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { LifeExperienceDocument } from '../graphql/generated/life-experience.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { JourneyRecord } from './JourneyRecord.tsx';

const crumbs = [
  <Link key="all" to="/life-experiences" activeOptions={{ exact: true }}>
    Life experiences
  </Link>,
];

/** One life experience: its stages in order, the services people need in each, and where no digital way exists. */
export function LifeExperiencePage(): ReactElement {
  const { id } = useParams({ from: '/life-experiences/$id' });
  const answer = useOperation(LifeExperienceDocument, { id });
  const journey = answer.isPlaceholderData ? undefined : answer.data?.lifeExperience;
  if (answer.error !== null && answer.error.code !== 'NOT_FOUND')
    return (
      <Page width="table">
        <PageHeading title="Life experience" crumbs={crumbs} />
        <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />
      </Page>
    );
  if (journey === null || answer.error !== null)
    return (
      <Page width="table">
        <PageHeading title="No such life experience" tab="No such life experience" crumbs={crumbs} />
        <EmptyState
          next={
            <Link to="/life-experiences" activeOptions={{ exact: true }}>
              See all life experiences
            </Link>
          }
        >
          Nothing is recorded under this address. It may have been renamed.
        </EmptyState>
      </Page>
    );
  if (journey === undefined)
    return (
      <Page width="table">
        <PageHeading title="Life experience" crumbs={crumbs} />
        <LoadingRows what="the life experience" rows={16} />
      </Page>
    );
  return <JourneyRecord journey={journey} crumbs={crumbs} />;
}

import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { JourneyMapDocument } from '../../graphql/generated/journey-map.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { mapSearch, viewOf } from '../map/map-search.ts';
import { pictureOfJourney } from '../map/picture-of-journey.ts';
import { JourneyPrint } from './JourneyPrint.tsx';
import { PrintOptions } from './PrintOptions.tsx';
import { printSearch } from './print-search.ts';
import type { PrintSearch } from './print-search.ts';

/** A journey as it will be on paper, with the choice of paper and of what is printed (R52, J2). */
export function JourneyPrintPage(): ReactElement {
  const { id = '' } = useParams({ strict: false });
  const written: unknown = useSearch({ strict: false });
  const navigate = useNavigate();
  const search = printSearch.parse(written);
  const answer = useOperation(JourneyMapDocument, { id });
  const journey = answer.isPlaceholderData ? undefined : answer.data?.journey;
  const change = (next: PrintSearch): void =>
    void navigate({
      to: '/journeys/$id/print',
      params: { id },
      search: { ...search, ...next },
      replace: true,
      resetScroll: false,
    });
  if (answer.error !== null && answer.error.code !== 'NOT_FOUND')
    return (
      <Page width="table">
        <PageHeading title="Print a journey" />
        <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />
      </Page>
    );
  if (journey === null || answer.error !== null)
    return (
      <Page width="table">
        <PageHeading title="No such journey" tab="No such journey" />
        <EmptyState next={<Link to="/life-experiences">See all life experiences and their journeys</Link>}>
          Nothing is recorded under this address, or you may not read it.
        </EmptyState>
      </Page>
    );
  if (journey === undefined)
    return (
      <Page width="table">
        <PageHeading title="Print a journey" />
        <LoadingRows what="the journey" rows={8} />
      </Page>
    );
  const address = `${location.origin}/journeys/${encodeURIComponent(id)}`;
  return (
    <Page width="table">
      <PrintOptions journey={{ id, name: journey.name }} search={search} change={change} />
      <JourneyPrint
        picture={pictureOfJourney(journey, address)}
        paper={search.paper ?? 'letter'}
        print={search.view ?? 'map'}
        notes={search.notes === '1'}
        view={viewOf(mapSearch.parse({ ...search, view: undefined }))}
      />
    </Page>
  );
}

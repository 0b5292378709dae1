import { Link } from '@tanstack/react-router';
import { lazy, Suspense, useMemo } from 'react';
import type { ReactElement } from 'react';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { WhatIfPanel } from '../what-if/WhatIfPanel.tsx';
import { JourneyActions } from './JourneyActions.tsx';
import { MapBody } from './MapBody.tsx';
import { MapHead } from './MapHead.tsx';
import type { MapSearch } from './map-search.ts';
import { pictureOfJourney } from './picture-of-journey.ts';
import type { MappedJourney } from './picture-of-journey.ts';
import type { ChangeAddress } from './use-map-address.ts';

// Only those who change a journey load what changes it.
const JourneyEditor = lazy(() =>
  import('../edit/JourneyEditor.tsx').then((part) => ({ default: part.JourneyEditor })),
);

/** A journey that was found: its heading and figures, then the map with its twins. */
export function MappedJourneyView({
  journey,
  search,
  change,
}: {
  journey: MappedJourney;
  search: MapSearch;
  change: ChangeAddress;
}): ReactElement {
  const picture = useMemo(
    () => pictureOfJourney(journey, `${location.origin}/journeys/${encodeURIComponent(journey.id)}`),
    [journey],
  );
  if (search.edit === '1' && journey.mayEdit)
    return (
      <Page width="table">
        <MapHead journey={journey} search={search} />
        <Suspense fallback={<LoadingRows what="the editor" rows={8} />}>
          <JourneyEditor journey={journey} search={search} change={change} />
        </Suspense>
      </Page>
    );
  return (
    <Page width="table">
      <MapHead journey={journey} search={search} />
      <JourneyActions journey={journey} />
      <MapBody
        picture={picture}
        path={journey.digitalPath.steps.map((step) => step.stepId)}
        search={search}
        change={change}
        empty={
          journey.mayEdit ? (
            <Link to="/journeys/$id" params={{ id: journey.id }} search={{ edit: '1' }}>
              Add the first step
            </Link>
          ) : undefined
        }
      />
      <WhatIfPanel key={journey.id} journey={journey} />
    </Page>
  );
}

import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { useAddress } from '../../ui/use-address.ts';
import { ViewLinks } from '../../ui/ViewLinks.tsx';
import { AgencyHandOffs } from './AgencyHandOffs.tsx';
import { agencyOrders, handOffsSearch, handOffViews } from './hand-offs-search.ts';
import type { HandOffView } from './hand-offs-search.ts';
import { HandOffList } from './HandOffList.tsx';
import { PainPoints } from './PainPoints.tsx';

const viewWords: Record<HandOffView, string> = {
  agencies: 'From agency to agency',
  list: 'Each hand-off',
  'pain-points': 'Pain points',
};

/** Where people are handed from one agency to the next, and where it hurts, over all journeys (J5). */
export function HandOffsPage(): ReactElement {
  const search = useAddress(handOffsSearch);
  const navigate = useNavigate();
  const view = search.view ?? 'agencies';
  return (
    <Page width="table">
      <PageHeading
        title="Hand-offs and pain points"
        crumbs={[
          <Link key="all" to="/journeys" activeOptions={{ exact: true }}>
            Journeys
          </Link>,
        ]}
        lead="Where journeys lead from one agency to another, and what people were seen to struggle with."
      />
      <ViewLinks label="Questions">
        {handOffViews.map((one) => (
          <Link
            key={one}
            to="/hand-offs"
            search={one === 'agencies' ? {} : { view: one }}
            activeOptions={{ exact: true, includeSearch: true }}
            aria-current={one === view ? 'page' : undefined}
          >
            {viewWords[one]}
          </Link>
        ))}
      </ViewLinks>
      {view === 'agencies' ? (
        <AgencyHandOffs
          order={search.order ?? 'COUNT'}
          onOrder={(order) => {
            void navigate({
              to: '/hand-offs',
              search: { order: agencyOrders.find((known) => known === order) },
              resetScroll: false,
            });
          }}
        />
      ) : null}
      {view === 'list' ? <HandOffList search={search} /> : null}
      {view === 'pain-points' ? <PainPoints search={search} /> : null}
    </Page>
  );
}

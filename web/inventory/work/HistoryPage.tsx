import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ServiceHistoryDocument } from '../../graphql/generated/service-history.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Pager, positionOf } from '../../ui/Pager.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { RoleGate } from '../../ui/RoleGate.tsx';
import { movedPage, pageArguments } from '../../ui/page-moves.ts';
import { useAddress, useRecordId } from '../../ui/use-address.ts';
import { HistoryList } from './HistoryList.tsx';
import { myServicesSearch, writtenSearch } from './work-search.ts';

/** Changes on one page. */
const CHANGES = 20;

/** Every change of one service, newest first: who, when, what, and what it read before (F8). */
export function HistoryPage(): ReactElement {
  return (
    <Page width="table">
      <RoleGate
        roles={['REGISTRAR', 'OMB_ANALYST', 'LIFE_EXPERIENCE_LEAD', 'ADMINISTRATOR']}
        what="the history of a record"
        heading={<PageHeading title="History of a service" crumbs={[]} />}
      >
        {() => <History />}
      </RoleGate>
    </Page>
  );
}

function History(): ReactElement {
  const id = useRecordId();
  const { after, before, page } = useAddress(myServicesSearch);
  const search = { after, before, page };
  const { data, error, isPlaceholderData, refetch } = useOperation(ServiceHistoryDocument, {
    id,
    ...pageArguments(search, CHANGES),
  });
  const service = data?.service ?? undefined;
  const changes = data?.history;
  return (
    <>
      <PageHeading
        title={service === undefined ? 'History of a service' : `History of ${service.name}`}
        here="History"
        tab={service === undefined ? 'History of a service' : `History of ${service.name}`}
        crumbs={[
          <Link key="services" to="/services" activeOptions={{ exact: true }}>
            Services
          </Link>,
          <Link key="service" to="/services/$id" params={{ id }} activeOptions={{ exact: true }}>
            {service?.name ?? 'Service'}
          </Link>,
        ]}
      />
      {error === null ? null : <ProblemNotice error={error} retry={() => void refetch()} />}
      {data === undefined && error === null ? <LoadingRows what="the history" rows={8} /> : null}
      {changes === undefined || error !== null ? null : changes.nodes.length === 0 ? (
        <EmptyState
          next={
            <Link to="/services/$id" params={{ id }}>
              Back to the service
            </Link>
          }
        >
          Nothing was changed since the record was loaded with the first data of the index.
        </EmptyState>
      ) : (
        <>
          <HistoryList changes={changes.nodes} service={service} busy={isPlaceholderData} />
          <Pager
            noun="changes"
            position={positionOf(page ?? 1, CHANGES, changes.nodes.length, changes.totalCount)}
            hasPrevious={changes.pageInfo.hasPreviousPage}
            hasNext={changes.pageInfo.hasNextPage}
            link={(move, words) => (
              <AddressLink
                href={`/services/${id}/history${writtenSearch(movedPage(search, move, changes.pageInfo))}`}
              >
                {words}
              </AddressLink>
            )}
          />
        </>
      )}
    </>
  );
}

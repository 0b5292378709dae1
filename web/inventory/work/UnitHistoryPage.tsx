import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { UnitHistoryDocument } from '../../graphql/generated/unit-history.ts';
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
const TITLE = 'History of what an agency says of itself';

/** Every change of what a unit says of itself, newest first (R9, R31, R100). */
export function UnitHistoryPage(): ReactElement {
  return (
    <Page width="table">
      <RoleGate
        roles={['REGISTRAR', 'OMB_ANALYST', 'LIFE_EXPERIENCE_LEAD', 'ADMINISTRATOR']}
        what="the history of a record"
        heading={<PageHeading title={TITLE} crumbs={[]} />}
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
  const { data, error, isPlaceholderData, refetch } = useOperation(UnitHistoryDocument, {
    id,
    profileId: `profile-${id}`,
    ...pageArguments(search, CHANGES),
  });
  const unit = data?.unit ?? undefined;
  const changes = data?.history;
  const title = unit === undefined ? TITLE : `${unit.name}: history of what it says of itself`;
  const back = (
    <Link key="unit" to="/units/$id" params={{ id }} activeOptions={{ exact: true }}>
      {unit?.name ?? 'Agency'}
    </Link>
  );
  return (
    <>
      <PageHeading
        title={title}
        here="History"
        tab={title}
        crumbs={[
          <Link key="units" to="/units" activeOptions={{ exact: true }}>
            Agencies
          </Link>,
          back,
        ]}
      />
      {error?.code === 'NOT_FOUND' ? (
        <EmptyState next={back}>The agency has said nothing of itself here yet.</EmptyState>
      ) : error === null ? null : (
        <ProblemNotice error={error} retry={() => void refetch()} />
      )}
      {data === undefined && error === null ? <LoadingRows what="the history" rows={8} /> : null}
      {changes === undefined || error !== null ? null : (
        <>
          <HistoryList changes={changes.nodes} service={undefined} busy={isPlaceholderData} />
          <Pager
            noun="changes"
            position={positionOf(page ?? 1, CHANGES, changes.nodes.length, changes.totalCount)}
            hasPrevious={changes.pageInfo.hasPreviousPage}
            hasNext={changes.pageInfo.hasNextPage}
            link={(move, words) => (
              <AddressLink
                href={`/units/${id}/history${writtenSearch(movedPage(search, move, changes.pageInfo))}`}
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

import { useRouter } from '@tanstack/react-router';
import { Fragment } from 'react';
import type { ReactElement } from 'react';
import { MyServicesDocument } from '../../graphql/generated/my-services.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { AsOf } from '../../ui/AsOf.tsx';
import { ChannelStripLegend } from '../../ui/ChannelStripLegend.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { Page } from '../../ui/Page.tsx';
import { PageHeading } from '../../ui/PageHeading.tsx';
import { Pager, positionOf } from '../../ui/Pager.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { ResultCount } from '../../ui/ResultCount.tsx';
import { RoleGate } from '../../ui/RoleGate.tsx';
import type { SignedInViewer } from '../../ui/RoleGate.tsx';
import { movedPage, pageArguments } from '../../ui/page-moves.ts';
import { useAddress } from '../../ui/use-address.ts';
import { MyServicesFilters } from './MyServicesFilters.tsx';
import { MyServicesTable } from './MyServicesTable.tsx';
import { RationaleLists } from './RationaleLists.tsx';
import { isMissingList, myServicesFilter, myServicesSearch, writtenSearch } from './work-search.ts';
import type { MyServicesSearch } from './work-search.ts';
import { WorkCrumb } from './WorkCrumb.tsx';
import styles from './Work.module.scss';

const ROWS = 25;
const HERE = '/work/services';

/** The services of a registrar's own units in every status, narrowed by conditions that live in the address (R1). */
export function MyServicesPage(): ReactElement {
  return (
    <Page width="table">
      <RoleGate
        roles={['REGISTRAR']}
        what="the services you register for"
        heading={<PageHeading title="My services" crumbs={[<WorkCrumb key="work" />]} />}
      >
        {(viewer) => (
          <>
            <PageHeading
              title="My services"
              crumbs={[<WorkCrumb key="work" />]}
              lead={<FirstSteps units={viewer.units} />}
            />
            <MyServices viewer={viewer} />
          </>
        )}
      </RoleGate>
    </Page>
  );
}

/** What only a registrar can begin with: services, and what the own units say of themselves. */
function FirstSteps({ units }: { units: SignedInViewer['units'] }): ReactElement {
  return (
    <>
      <AddressLink href="/services/new">Register a service</AddressLink>, or{' '}
      <AddressLink href="/services/import">import a spreadsheet</AddressLink>.
      {units.length === 0 ? null : ' Top tasks and accountable people: '}
      {units.map(({ id, name }, index) => (
        <Fragment key={id}>
          {index === 0 ? '' : ', '}
          <AddressLink href={`/units/${id}/profile`}>{name}</AddressLink>
        </Fragment>
      ))}
      {units.length === 0 ? null : '.'}
    </>
  );
}

function MyServices({ viewer }: { viewer: SignedInViewer }): ReactElement {
  const search = useAddress(myServicesSearch);
  const { history } = useRouter();
  const missing = isMissingList(search);
  const unexplained = search.rationale?.join() === 'MISSING';
  const order = search.order ?? (unexplained ? 'OLDEST_GAP' : 'NAME');
  const { data, error, isPlaceholderData, refetch } = useOperation(MyServicesDocument, {
    filter: myServicesFilter(search),
    orderBy: order,
    ...pageArguments(search, ROWS),
  });
  const go = (next: MyServicesSearch): void => {
    history.push(`${HERE}${writtenSearch(next)}`);
  };
  const found = data?.services;
  const narrowed = Object.keys(search).some((name) => name !== 'order' && name !== 'page');
  return (
    <div className={styles.stack}>
      {missing ? <RationaleLists viewer={viewer} here="MISSING" /> : null}
      <MyServicesFilters
        key={writtenSearch(search)}
        search={search}
        units={viewer.units}
        onApply={(conditions) => {
          go({ order: search.order, ...conditions });
        }}
      />
      <ResultCount count={found?.totalCount} one="service" many="services" busy={isPlaceholderData}>
        {found === undefined ? null : (
          <>
            of your units, <AsOf date={found.asOf} />
          </>
        )}
      </ResultCount>
      {error === null ? null : <ProblemNotice error={error} retry={() => void refetch()} />}
      {found === undefined && error === null ? <LoadingRows what="your services" rows={12} /> : null}
      {found === undefined || error !== null ? null : found.nodes.length === 0 ? (
        <NoServices narrowed={narrowed} />
      ) : (
        <>
          <ChannelStripLegend />
          <MyServicesTable
            rows={found.nodes}
            order={order}
            gapsAsOf={unexplained ? found.asOf : undefined}
            busy={isPlaceholderData}
            onSort={(next) => {
              go(
                myServicesSearch.parse({
                  ...search,
                  ...joined(search),
                  order: next,
                  after: undefined,
                  before: undefined,
                  page: undefined,
                }),
              );
            }}
          />
          <Pager
            noun="services"
            position={positionOf(search.page ?? 1, ROWS, found.nodes.length, found.totalCount)}
            hasPrevious={found.pageInfo.hasPreviousPage}
            hasNext={found.pageInfo.hasNextPage}
            link={(move, words) => (
              <AddressLink href={`${HERE}${writtenSearch(movedPage(search, move, found.pageInfo))}`}>
                {words}
              </AddressLink>
            )}
          />
        </>
      )}
    </div>
  );
}

/** The lists of the address as they are written there. */
function joined({ status, proposal, gap, rationale }: MyServicesSearch): Record<string, string | undefined> {
  return {
    status: status?.join(','),
    proposal: proposal?.join(','),
    gap: gap?.join(','),
    rationale: rationale?.join(','),
  };
}

function NoServices({ narrowed }: { narrowed: boolean }): ReactElement {
  if (narrowed)
    return (
      <EmptyState next={<AddressLink href={HERE}>Show all your services</AddressLink>}>
        None of your services meets these conditions.
      </EmptyState>
    );
  return (
    <EmptyState
      next={
        <>
          <AddressLink href="/services/new">Register a service</AddressLink>, or{' '}
          <AddressLink href="/services/import">import a spreadsheet</AddressLink>
        </>
      }
    >
      Your units have no services in the index yet.
    </EmptyState>
  );
}

import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ServiceFacetsDocument } from '../graphql/generated/service-facets.ts';
import { ServiceRowsDocument } from '../graphql/generated/service-rows.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { Alert } from '../ui/Alert.tsx';
import { AsOf } from '../ui/AsOf.tsx';
import { FacetPanel } from '../ui/FacetPanel.tsx';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Page } from '../ui/Page.tsx';
import { PageHeading } from '../ui/PageHeading.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { ResultCount } from '../ui/ResultCount.tsx';
import { DropOneCondition } from './DropOneCondition.tsx';
import { ListHead } from './ListHead.tsx';
import { movedPage, noEnds, pageArguments } from '../ui/page-moves.ts';
import { clausesOf, leftOut, withoutClause, withoutClauses, withValues } from './service-clauses.ts';
import { filterOf } from './service-filter.ts';
import { ServiceFacets } from './ServiceFacets.tsx';
import { ServiceList } from './ServiceList.tsx';
import { ServiceListOrder, ServiceTextBox } from './ServiceListTools.tsx';
import styles from './ServicesPage.module.scss';
import { servicesSearch } from './services-search.ts';
import type { ServicesSearch } from './services-search.ts';
import { useAddress } from '../ui/use-address.ts';
import { useClauseLabels } from './use-clause-labels.ts';

/** Every listed service, narrowed by facets and words that live in the address; the rows arrive before the facets. */
export function ServicesPage(): ReactElement {
  const search = useAddress(servicesSearch);
  const navigate = useNavigate();
  const go = (next: ServicesSearch): void => {
    void navigate({ to: '/services', search: next, resetScroll: false });
  };
  const order = search.order ?? 'NAME';
  const size = search.size ?? 25;
  const filter = filterOf(search);
  const rows = useOperation(ServiceRowsDocument, {
    filter,
    orderBy: order,
    ...pageArguments(search, size),
    withVolume: order === 'VOLUME',
  });
  const rowsThere = rows.data !== undefined || rows.isError;
  const everywhere = useOperation(ServiceFacetsDocument, { filter: {} }, { enabled: rowsThere });
  const here = useOperation(ServiceFacetsDocument, { filter }, { enabled: rowsThere });
  const clauses = clausesOf(search);
  const { labelOf, nameOf } = useClauseLabels(clauses, everywhere.data?.services.facets);
  const found = rows.data?.services;
  const changeOrder = (next: string): void => {
    go(
      servicesSearch.parse({ ...search, order: next, after: undefined, before: undefined, page: undefined }),
    );
  };
  return (
    <Page width="table">
      <ListHead
        heading={<PageHeading title="Services" crumbs={[]} />}
        box={
          <ServiceTextBox
            text={search.text}
            onSearch={(text) => {
              go(withValues(search, 'text', text === '' ? [] : [text]));
            }}
          />
        }
      />
      <LeftOutNotice search={search} />
      <FacetPanel
        facets={
          <ServiceFacets
            search={search}
            everywhere={everywhere.data?.services.facets}
            here={here.isError ? undefined : here.data?.services.facets}
            nameOf={nameOf}
            onChange={go}
          />
        }
        chips={clauses.map((clause) => ({
          key: `${clause.param} ${clause.value}`,
          label: labelOf(clause, 'with its title'),
          onRemove: () => {
            go(withoutClause(search, clause));
          },
        }))}
        onClear={() => {
          go(withoutClauses(search));
        }}
        head={
          <ResultCount count={found?.totalCount} one="service" many="services" busy={rows.isPlaceholderData}>
            {found === undefined ? null : <AsOf date={found.asOf} />}
          </ResultCount>
        }
        tools={
          <ServiceListOrder
            order={order}
            size={size}
            onOrder={changeOrder}
            onSize={(next) => {
              go({ ...search, size: next, after: undefined, before: undefined, page: undefined });
            }}
          />
        }
      >
        {rows.isError ? (
          <>
            <ProblemNotice
              error={rows.error}
              retry={() => {
                void rows.refetch();
              }}
            />
            {rows.error.code === 'INVALID_CURSOR' ? (
              <Link to="/services" search={movedPage(search, 'first', noEnds)}>
                Go to the first page
              </Link>
            ) : null}
          </>
        ) : null}
        {found === undefined ? (
          rows.isError ? null : (
            <LoadingRows what="services" rows={size} />
          )
        ) : found.nodes.length === 0 ? (
          <DropOneCondition search={search} clauses={clauses} labelOf={labelOf} />
        ) : (
          <ServiceList
            found={found}
            search={search}
            order={order}
            size={size}
            busy={rows.isPlaceholderData}
            onSort={changeOrder}
          />
        )}
      </FacetPanel>
    </Page>
  );
}

function LeftOutNotice({ search }: { search: ServicesSearch }): ReactElement | null {
  const ignored = leftOut(search);
  if (ignored.length === 0) return null;
  return (
    <div className={styles.leftOut}>
      <Alert tone="info" title="Part of this address is not understood and was left out">
        <p>{ignored.map((clause) => `${clause.param}=${clause.value}`).join(', ')}</p>
      </Alert>
    </div>
  );
}

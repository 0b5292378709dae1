import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import { ServiceRowsDocument } from '../graphql/generated/service-rows.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { ChannelStripLegend } from '../ui/ChannelStripLegend.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Pager, positionOf } from '../ui/Pager.tsx';
import type { PagerMove } from '../ui/Pager.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { SectionHeading } from '../ui/SectionHeading.tsx';
import type { RecordSearch } from './named-list-search.ts';
import { movedPage, pageArguments } from '../ui/page-moves.ts';
import { filterOf } from './service-filter.ts';
import styles from './CountedTable.module.scss';
import type { ServicesSearch } from './services-search.ts';
import { ServiceTable } from './ServiceTable.tsx';

const SIZE = 25;

/**
 * The services of one record, the largest gap first, read page by page, with the way to the same rows in the list.
 * @param search chooses the services, as the list's address does
 * @param page where the reader is, from the address of the record's page
 * @param pageLink draws a link to another page of these rows
 */
export function ServicesOf({
  heading,
  empty,
  search,
  page,
  pageLink,
}: {
  heading: string;
  empty: string;
  search: ServicesSearch;
  page: RecordSearch;
  pageLink: (page: RecordSearch, words: ReactNode) => ReactNode;
}): ReactElement {
  const rows = useOperation(ServiceRowsDocument, {
    filter: filterOf(search),
    orderBy: 'WORST_GAP',
    ...pageArguments(page, SIZE),
    withVolume: false,
  });
  const found = rows.data?.services;
  return (
    <section aria-labelledby="services">
      <SectionHeading
        id="services"
        aside={
          <Link to="/services" search={{ ...search, order: 'WORST_GAP' }}>
            Filter and download these
          </Link>
        }
        note="Largest gap first."
      >
        {heading}
      </SectionHeading>
      {rows.isError ? (
        <>
          <ProblemNotice
            error={rows.error}
            retry={() => {
              void rows.refetch();
            }}
          />
          {rows.error.code === 'INVALID_CURSOR' ? pageLink({}, 'Go to the first page') : null}
        </>
      ) : null}
      {found === undefined ? (
        rows.isError ? null : (
          <LoadingRows what="services" rows={8} />
        )
      ) : found.nodes.length === 0 ? (
        <EmptyState>{empty}</EmptyState>
      ) : (
        <div className={styles.list}>
          <ChannelStripLegend />
          <ServiceTable
            rows={found.nodes}
            caption={`${heading}, largest gap first`}
            captionHidden
            order="WORST_GAP"
            busy={rows.isPlaceholderData}
          />
          <Pager
            noun="services"
            position={positionOf(page.page ?? 1, SIZE, found.nodes.length, found.totalCount)}
            hasPrevious={found.pageInfo.hasPreviousPage}
            hasNext={found.pageInfo.hasNextPage}
            link={(move: PagerMove, words) => pageLink(movedPage(page, move, found.pageInfo), words)}
          />
        </div>
      )}
    </section>
  );
}

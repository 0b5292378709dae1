import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import type { ServiceRowsQuery } from '../graphql/generated/service-rows.ts';
import { ChannelStripLegend } from '../ui/ChannelStripLegend.tsx';
import { Pager, positionOf } from '../ui/Pager.tsx';
import { movedPage } from '../ui/page-moves.ts';
import { exportAddress } from './service-filter.ts';
import styles from './ServicesPage.module.scss';
import { serviceOrderLabels } from './services-search.ts';
import type { ListedOrder, ServicesSearch } from './services-search.ts';
import { ServiceTable } from './ServiceTable.tsx';

/** One page of the list of services: legend, table, pager, and the same rows as files. */
export function ServiceList({
  found,
  search,
  order,
  size,
  busy,
  onSort,
}: {
  found: ServiceRowsQuery['services'];
  search: ServicesSearch;
  order: ListedOrder;
  size: number;
  busy: boolean;
  onSort: (order: string) => void;
}): ReactElement {
  return (
    <>
      <ChannelStripLegend />
      {order === 'VOLUME' ? (
        <p className={styles.note}>
          Volumes come in different units, so their order is a rough guide. Services whose volume is not known
          stand last.
        </p>
      ) : null}
      <ServiceTable
        rows={found.nodes}
        caption={`Services, ${lower(serviceOrderLabels[order])}`}
        captionHidden
        order={order}
        onSort={onSort}
        busy={busy}
      />
      <Pager
        noun="services"
        position={positionOf(search.page ?? 1, size, found.nodes.length, found.totalCount)}
        hasPrevious={found.pageInfo.hasPreviousPage}
        hasNext={found.pageInfo.hasNextPage}
        link={(move, words) => (
          <Link to="/services" search={movedPage(search, move, found.pageInfo)}>
            {words}
          </Link>
        )}
      />
      <p className={styles.note}>
        The whole list as a file:{' '}
        <a href={exportAddress(search, 'csv')} download>
          CSV
        </a>
        {', '}
        <a href={exportAddress(search, 'json')} download>
          JSON
        </a>
      </p>
    </>
  );
}

function lower(words: string): string {
  return `${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

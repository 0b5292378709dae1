import { Link, useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import type { ReactElement, ReactNode } from 'react';
import type { GapListQuery } from '../graphql/generated/gap-list.ts';
import { AsOf } from '../ui/AsOf.tsx';
import { ChannelStripLegend } from '../ui/ChannelStripLegend.tsx';
import { Pager, positionOf } from '../ui/Pager.tsx';
import type { PagerMove } from '../ui/Pager.tsx';
import { OFFICIAL_SITE } from '../ui/site-kind.ts';
import { SITE_NAME } from '../ui/tab-title.ts';
import { ResultCount } from '../ui/ResultCount.tsx';
import { ColumnChooser } from './ColumnChooser.tsx';
import { EmptyGapList } from './EmptyGapList.tsx';
import { exportHref, fromFirstPage, pageMove, pageNumber } from './gap-addresses.ts';
import type { GapListSearch } from './gap-list-search.ts';
import { GapTable } from './GapTable.tsx';
import { querySentence } from './query-sentence.ts';
import type { KnownNames } from './query-sentence.ts';
import { orderWords } from './read-gap-list-search.ts';
import type { WeightedRank } from './rank-weights.ts';
import type { GapListRequest } from './read-gap-list-search.ts';
import styles from './GapListPage.module.scss';

/** The rows of the query with their count, files, columns and pages. */
export function GapListRows({
  search,
  request,
  names,
  services,
  rank,
  busy,
}: {
  search: GapListSearch;
  request: GapListRequest;
  names: KnownNames;
  services: GapListQuery['digitizationGaps'];
  rank: WeightedRank | null;
  busy: boolean;
}): ReactElement {
  const navigate = useNavigate();
  const { nodes, totalCount, pageInfo, asOf } = services;
  const pastTheEnd = nodes.length === 0 && totalCount > 0 && !busy;
  useEffect(() => {
    // An old link to a page that no longer exists opens the first one.
    if (pastTheEnd) void navigate({ to: '/gaps/list', search: fromFirstPage(search), replace: true });
  }, [pastTheEnd, navigate, search]);
  const orderBy = (order: string): void => {
    const next = fromFirstPage(search, { order: order === 'WORST_GAP' ? undefined : order });
    void navigate({ to: '/gaps/list', search: next, resetScroll: false });
  };
  const link = (move: PagerMove, words: ReactNode): ReactNode => (
    <Link to="/gaps/list" search={pageMove(search, move, pageInfo)}>
      {words}
    </Link>
  );
  return (
    <>
      <div className={styles.bar}>
        <ResultCount count={totalCount} one="service" many="services" busy={busy}>
          {querySentence(search, names)
            .replace(/^(All services|Services)/, '')
            .trim()}
        </ResultCount>
        {totalCount === 0 ? null : (
          <div className={styles.columns}>
            <ColumnChooser search={search} columns={request.columns} size={request.size} />
          </div>
        )}
        {totalCount === 0 ? null : (
          <ul className={styles.files}>
            <li>
              <a href={exportHref(search, 'csv')} download>
                Download CSV
              </a>
            </li>
            <li>
              <a href={exportHref(search, 'json')} download>
                Download JSON
              </a>
            </li>
          </ul>
        )}
      </div>
      {totalCount === 0 ? (
        <EmptyGapList search={search} names={names} />
      ) : (
        <>
          <div className={styles.options}>
            <ChannelStripLegend />
          </div>
          <GapTable
            caption={querySentence(search, names)}
            rows={nodes}
            asOf={asOf}
            columns={request.columns}
            order={request.order}
            onOrder={orderBy}
            busy={busy}
            rank={rank}
          />
          <p className={styles.note}>
            Sorted by {orderWords[request.order]}. {SITE_NAME}
            {OFFICIAL_SITE ? '' : ', demonstration data'},
            <AsOf date={asOf} />. <Link to="/definitions">What the words mean</Link>
          </p>
          <Pager
            position={positionOf(pageNumber(search), request.size, nodes.length, totalCount)}
            hasPrevious={pageInfo.hasPreviousPage}
            hasNext={pageInfo.hasNextPage}
            link={link}
            noun="services"
          />
        </>
      )}
    </>
  );
}

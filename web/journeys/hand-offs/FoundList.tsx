import { Link } from '@tanstack/react-router';
import type { ReactElement, ReactNode } from 'react';
import type { ProblemError } from '../../graphql/problem-error.ts';
import { AsOf } from '../../ui/AsOf.tsx';
import { EmptyState } from '../../ui/EmptyState.tsx';
import { LoadingRows } from '../../ui/LoadingRows.tsx';
import { movedPage } from '../../ui/page-moves.ts';
import type { PageEnds } from '../../ui/page-moves.ts';
import { Pager, positionOf } from '../../ui/Pager.tsx';
import { ProblemNotice } from '../../ui/ProblemNotice.tsx';
import { ResultCount } from '../../ui/ResultCount.tsx';
import { DownloadRows } from './DownloadRows.tsx';
import type { HandOffsSearch } from './hand-offs-search.ts';
import styles from './HandOffsPage.module.scss';

/** One page of a connection. */
interface Found<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: PageEnds & { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly totalCount: number;
  readonly asOf: string;
}

/** What stands around rows of hand-offs or pain points: the count, the file, the states, the pages. */
export function FoundList<Row>({
  one,
  many,
  search,
  size,
  answer,
  found,
  file,
  csv,
  empty,
  children,
}: {
  one: string;
  many: string;
  search: HandOffsSearch;
  size: number;
  answer: { error: ProblemError | null; isPlaceholderData: boolean; refetch: () => unknown };
  found: Found<Row> | undefined;
  /** Name of the file without its ending. */
  file: string;
  csv: (rows: readonly Row[]) => (string | number)[][];
  /** What would be here. */
  empty: string;
  children: (rows: readonly Row[]) => ReactNode;
}): ReactElement {
  const rows = found?.nodes ?? [];
  return (
    <div className={styles.rows}>
      <div className={styles.head}>
        <ResultCount count={found?.totalCount} one={one} many={many} busy={answer.isPlaceholderData}>
          {found === undefined ? null : <AsOf date={found.asOf} />}
        </ResultCount>
        {rows.length === 0 ? null : <DownloadRows name={file} rows={csv(rows)} />}
      </div>
      {answer.error === null ? null : (
        <ProblemNotice error={answer.error} retry={() => void answer.refetch()} />
      )}
      {found === undefined && answer.error === null ? <LoadingRows what={many} rows={12} /> : null}
      {found?.totalCount === 0 ? (
        <EmptyState next={<Link to="/journeys">See all journeys</Link>}>{empty}</EmptyState>
      ) : null}
      {rows.length === 0 ? null : children(rows)}
      {found === undefined ? null : (
        <Pager
          position={positionOf(search.page ?? 1, size, rows.length, found.totalCount)}
          hasPrevious={found.pageInfo.hasPreviousPage}
          hasNext={found.pageInfo.hasNextPage}
          noun={many}
          link={(move, words) => (
            <Link to="/hand-offs" search={movedPage(search, move, found.pageInfo)}>
              {words}
            </Link>
          )}
        />
      )}
    </div>
  );
}

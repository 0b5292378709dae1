import type { ReactElement, ReactNode } from 'react';
import type { ProblemError } from '../graphql/problem-error.ts';
import { AsOf } from '../ui/AsOf.tsx';
import { EmptyState } from '../ui/EmptyState.tsx';
import { LoadingRows } from '../ui/LoadingRows.tsx';
import { Pager, positionOf } from '../ui/Pager.tsx';
import { ProblemNotice } from '../ui/ProblemNotice.tsx';
import { ResultCount } from '../ui/ResultCount.tsx';
import styles from './CountedTable.module.scss';
import { ListHead } from './ListHead.tsx';
import type { NamedListSearch } from './named-list-search.ts';
import { NameSearchBox } from './NameSearchBox.tsx';
import { movedPage, noEnds } from '../ui/page-moves.ts';
import type { PageEnds } from '../ui/page-moves.ts';

/** One page of a connection, as every list answers it. */
export interface FoundRows<Row> {
  readonly nodes: readonly Row[];
  readonly pageInfo: PageEnds & { readonly hasNextPage: boolean; readonly hasPreviousPage: boolean };
  readonly totalCount: number;
  readonly asOf: string;
}

/**
 * What stands around a list of names: heading, box, the count, the states, the pages.
 * @param heading the heading of the page
 * @param label says what the box searches
 * @param children draws the rows, told whether they are all there are
 * @param link draws a link to another address of this list
 */
export function NamedListFrame<Row>({
  heading,
  label,
  one,
  many,
  search,
  size,
  answer,
  found,
  onSearch,
  link,
  children,
}: {
  heading: ReactNode;
  label: string;
  one: string;
  many: string;
  search: NamedListSearch;
  size: number;
  answer: { error: ProblemError | null; isPlaceholderData: boolean; refetch: () => unknown };
  found: FoundRows<Row> | undefined;
  onSearch: (text: string | undefined) => void;
  link: (search: NamedListSearch, words: ReactNode) => ReactNode;
  children: (rows: readonly Row[], whole: boolean) => ReactNode;
}): ReactElement {
  return (
    <>
      <ListHead
        heading={heading}
        box={<NameSearchBox label={label} button={`Search ${many}`} text={search.text} onSearch={onSearch} />}
      />
      <div className={styles.list}>
        <ResultCount count={found?.totalCount} one={one} many={many} busy={answer.isPlaceholderData}>
          {found === undefined ? null : (
            <>
              {search.text === undefined ? '' : `with \u201c${search.text}\u201d, `}
              <AsOf date={found.asOf} />
            </>
          )}
        </ResultCount>
        {answer.error === null ? null : (
          <>
            <ProblemNotice
              error={answer.error}
              retry={() => {
                answer.refetch();
              }}
            />
            {answer.error.code === 'INVALID_CURSOR'
              ? link(movedPage(search, 'first', noEnds), 'Go to the first page')
              : null}
          </>
        )}
        {found === undefined ? (
          answer.error === null ? (
            <LoadingRows what={many} rows={16} />
          ) : null
        ) : found.nodes.length === 0 ? (
          <EmptyState next={link({}, `Show all ${many}`)}>
            No {one} has these words in its name. Try fewer words, or one word only.
          </EmptyState>
        ) : (
          <>
            {children(found.nodes, !found.pageInfo.hasNextPage && !found.pageInfo.hasPreviousPage)}
            <Pager
              noun={many}
              position={positionOf(search.page ?? 1, size, found.nodes.length, found.totalCount)}
              hasPrevious={found.pageInfo.hasPreviousPage}
              hasNext={found.pageInfo.hasNextPage}
              link={(move, words) => link(movedPage(search, move, found.pageInfo), words)}
            />
          </>
        )}
      </div>
    </>
  );
}

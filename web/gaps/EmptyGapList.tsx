import { Link } from '@tanstack/react-router';
import { useQueries } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { askApi } from '../graphql/client.ts';
import { GapClauseCountDocument } from '../graphql/generated/gap-clause-count.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { countOf } from '../ui/numbers.ts';
import { fromFirstPage } from './gap-addresses.ts';
import type { GapListSearch } from './gap-list-search.ts';
import { saidClause, setClauses, withoutClause } from './query-sentence.ts';
import type { KnownNames } from './query-sentence.ts';
import { readGapListSearch } from './read-gap-list-search.ts';
import styles from './EmptyGapList.module.scss';

/** No rows: says for each clause how many would come without it, the one that removes most first. */
export function EmptyGapList({ search, names }: { search: GapListSearch; names: KnownNames }): ReactElement {
  const clauses = setClauses(search);
  const counts = useQueries({
    queries: clauses.map(({ param }) => {
      const { filter } = readGapListSearch(withoutClause(search, param));
      return {
        queryKey: [GapClauseCountDocument, { filter }],
        queryFn: ({ signal }: { signal: AbortSignal }) => askApi(GapClauseCountDocument, { filter }, signal),
      };
    }),
  });
  const removed = clauses
    .map((clause, index) => ({ ...clause, count: counts[index]?.data?.digitizationGaps.totalCount }))
    .sort((a, b) => (b.count ?? 0) - (a.count ?? 0));
  const most = removed[0];
  if (most === undefined)
    return <EmptyState>No service is listed yet. Once services are registered, they stand here.</EmptyState>;
  return (
    <div className={styles.empty}>
      <EmptyState
        next={
          <Link to="/gaps/list" search={{}}>
            Start again with all gaps
          </Link>
        }
      >
        No service meets all of these conditions.{' '}
        {advice(most.count, saidClause(most.param, most.value, names))}
      </EmptyState>
      <ul>
        {removed.map(({ param, value, count }) => (
          <li key={param}>
            <Link to="/gaps/list" search={fromFirstPage(withoutClause(search, param))}>
              Leave out {quoted(saidClause(param, value, names))}
            </Link>
            {count === undefined ? '' : `: ${countOf(count, 'service', 'services')}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

function advice(count: number | undefined, said: string): string {
  if (count === undefined) return 'Counting what each condition removes…';
  if (count === 0) return 'Leaving out one condition is not enough; start again with fewer.';
  return `The condition that removes most is ${quoted(said)}: ${countOf(count, 'service', 'services')} without it.`;
}

/** In quotation marks; marks inside become single ones. */
function quoted(said: string): string {
  return `“${said.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}

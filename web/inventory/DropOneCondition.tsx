import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { EmptyState } from '../ui/EmptyState.tsx';
import { countOf } from '../ui/numbers.ts';
import styles from './DropOneCondition.module.scss';
import { clauseTitles, withoutClause, withoutClauses } from './service-clauses.ts';
import type { Clause } from './service-clauses.ts';
import type { ServicesSearch } from './services-search.ts';
import { useServiceCounts } from './use-service-counts.ts';

/**
 * Stands where a list has no rows: says so, and for each condition how many services there would be without it, so
 * that the one in the way can be dropped.
 */
export function DropOneCondition({
  search,
  clauses,
  labelOf,
}: {
  search: ServicesSearch;
  clauses: readonly Clause[];
  labelOf: (clause: Clause) => string;
}): ReactElement {
  if (clauses.length === 0)
    return <EmptyState>No service is listed yet. Services appear here once the index holds some.</EmptyState>;
  return (
    <div className={styles.empty}>
      <EmptyState
        next={
          <Link to="/services" search={withoutClauses(search)} resetScroll={false}>
            Show all services
          </Link>
        }
      >
        {clauses.length === 1
          ? 'No service meets this condition.'
          : `No service meets these ${clauses.length} conditions together.`}
      </EmptyState>
      {clauses.length === 1 ? null : <Offers search={search} clauses={clauses} labelOf={labelOf} />}
    </div>
  );
}

function Offers({
  search,
  clauses,
  labelOf,
}: {
  search: ServicesSearch;
  clauses: readonly Clause[];
  labelOf: (clause: Clause) => string;
}): ReactElement {
  const counts = useServiceCounts(clauses.map((clause) => withoutClause(search, clause)));
  const offers = clauses.map((clause, index) => ({ clause, count: counts[index] }));
  const helpful = offers.filter(({ count }) => count !== 0);
  if (helpful.length === 0)
    return <p className={styles.none}>Dropping one condition is not enough: take away two, or start over.</p>;
  return (
    <>
      <h2 className={styles.title}>Drop one condition</h2>
      <ul className={styles.offers}>
        {helpful.map(({ clause, count }) => (
          <li key={`${clause.param} ${clause.value}`}>
            <Link to="/services" search={withoutClause(search, clause)} resetScroll={false}>
              Without {labelOf(clause)}
            </Link>{' '}
            <span className={styles.count}>
              ({clauseTitles[clause.param].replace('?', '')}):{' '}
              {count === undefined ? 'counting' : countOf(count, 'service', 'services')}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { ServiceCountDocument } from '../graphql/generated/service-count.ts';
import { useOperation } from '../graphql/use-operation.ts';
import { EmptyState } from '../ui/EmptyState.tsx';
import { countOf } from '../ui/numbers.ts';
import styles from './DropOneCondition.module.scss';
import { clauseTitles, withoutClause, withoutClauses } from './service-clauses.ts';
import type { Clause } from './service-clauses.ts';
import { filterOf } from './service-filter.ts';
import type { ServicesSearch } from './services-search.ts';

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
      {clauses.length === 1 ? null : (
        <>
          <h2 className={styles.title}>Drop one condition</h2>
          <ul className={styles.offers}>
            {clauses.map((clause) => (
              <li key={`${clause.param} ${clause.value}`}>
                <Offer search={withoutClause(search, clause)} clause={clause} label={labelOf(clause)} />
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function Offer({
  search,
  clause,
  label,
}: {
  search: ServicesSearch;
  clause: Clause;
  label: string;
}): ReactElement {
  const { data, isPlaceholderData } = useOperation(ServiceCountDocument, { filter: filterOf(search) });
  const count = isPlaceholderData ? undefined : data?.services.totalCount;
  return (
    <>
      <Link to="/services" search={search} resetScroll={false}>
        Without {label}
      </Link>{' '}
      <span className={styles.count}>
        ({clauseTitles[clause.param].replace('?', '')}):{' '}
        {count === undefined ? 'counting' : countOf(count, 'service', 'services')}
      </span>
    </>
  );
}

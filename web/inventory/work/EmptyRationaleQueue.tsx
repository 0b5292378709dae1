import type { ReactElement } from 'react';
import { rationaleStatusTerms } from '../../../schema/vocabulary/rationale-review.ts';
import { DecidedRationalesDocument } from '../../graphql/generated/decided-rationales.ts';
import { useOperation } from '../../graphql/use-operation.ts';
import { AddressLink } from '../../ui/AddressLink.tsx';
import { formatDate } from '../../ui/dates.ts';
import { EmptyState } from '../../ui/EmptyState.tsx';
import styles from './RationalesPage.module.scss';
import { WorkCrumb } from './WorkCrumb.tsx';

/** Nothing is in the queue: says so, and shows what was decided last. */
export function EmptyRationaleQueue({ waiting }: { waiting: boolean }): ReactElement {
  const { data } = useOperation(DecidedRationalesDocument, {}, { enabled: waiting });
  const decided = [...(data?.approved.nodes ?? []), ...(data?.returned.nodes ?? [])]
    .filter(({ decidedAt }) => decidedAt !== null)
    .sort((a, b) => (b.decidedAt ?? '').localeCompare(a.decidedAt ?? ''))
    .slice(0, 5);
  return (
    <div className={styles.review}>
      <EmptyState next={<WorkCrumb />}>
        {waiting ? <strong>Queue clear.</strong> : <strong>None.</strong>}{' '}
        {waiting ? 'No rationale waits for a decision.' : 'No rationale is in this list.'}
      </EmptyState>
      {decided.length === 0 ? null : (
        <section aria-labelledby="decided">
          <h2 id="decided" className={styles.title}>
            Decided last
          </h2>
          <ul className={styles.similar}>
            {decided.map((rationale) => (
              <li key={rationale.id}>
                <AddressLink href={`/work/rationales?status=${rationale.status}&id=${rationale.id}`}>
                  {rationale.title}
                </AddressLink>
                <span className={styles.note}>
                  {rationaleStatusTerms[rationale.status].label} by {rationale.decidedBy ?? 'somebody'},{' '}
                  {formatDate(rationale.decidedAt)}
                </span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

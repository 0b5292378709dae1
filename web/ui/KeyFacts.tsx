import type { ReactElement, ReactNode } from 'react';
import styles from './KeyFacts.module.scss';

/** One fact: what it is, and what it is here. */
export interface KeyFact {
  readonly term: string;
  readonly value: ReactNode;
  /** A quiet line under the value. */
  readonly note?: ReactNode;
}

/**
 * Facts as a definition list, terms on the left, values on one line of sight.
 * @param layout 'rows' for reading, 'figures' for a few large numbers side by side
 */
export function KeyFacts({
  facts,
  layout = 'rows',
}: {
  facts: readonly KeyFact[];
  layout?: 'rows' | 'figures';
}): ReactElement {
  return (
    <dl className={styles[layout]}>
      {facts.map((fact) => (
        <div key={fact.term}>
          <dt>{fact.term}</dt>
          <dd>
            {fact.value}
            {fact.note === undefined ? null : <span className={styles.note}>{fact.note}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}

import type { ReactElement, ReactNode } from 'react';
import styles from './EmptyState.module.scss';

/**
 * Says what would be here and offers the one next step.
 * @param next a link or a button
 */
export function EmptyState({ children, next }: { children: ReactNode; next?: ReactNode }): ReactElement {
  return (
    <div className={styles.empty}>
      <p>{children}</p>
      {next === undefined ? null : <p>{next}</p>}
    </div>
  );
}

import type { ReactElement, ReactNode } from 'react';
import styles from './ViewLinks.module.scss';

/**
 * Links between views of one thing, in a row under the heading. The link to the open view carries `aria-current`.
 */
export function ViewLinks({ label, children }: { label: string; children: ReactNode }): ReactElement {
  return (
    <nav className={styles.views} aria-label={label}>
      {children}
    </nav>
  );
}

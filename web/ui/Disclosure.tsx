import type { ReactElement, ReactNode } from 'react';
import styles from './Disclosure.module.scss';

/** Something to open: "Why?", "Show the table". Native details, so that find-in-page and print reach what is inside. */
export function Disclosure({
  summary,
  children,
  open = false,
  id,
}: {
  summary: ReactNode;
  children: ReactNode;
  open?: boolean;
  id?: string;
}): ReactElement {
  return (
    <details className={styles.disclosure} open={open} id={id}>
      <summary>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}

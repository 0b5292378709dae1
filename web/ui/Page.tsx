import type { ReactElement, ReactNode } from 'react';
import styles from './Page.module.scss';

/**
 * The width of a page inside the shell. Left edges stay on the same line; only the right one moves.
 * @param width 'text' for pages to read (desktop), 'table' for tables and maps (widescreen)
 */
export function Page({ width, children }: { width: 'text' | 'table'; children: ReactNode }): ReactElement {
  return <div className={styles[width]}>{children}</div>;
}

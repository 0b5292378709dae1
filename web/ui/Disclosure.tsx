import { useEffect, useRef } from 'react';
import type { ReactElement, ReactNode } from 'react';
import styles from './Disclosure.module.scss';

/**
 * Something to open: "Why?", "Show the table". Native details, so that find-in-page reaches what is inside. On paper,
 * where nothing can be opened, it is open.
 */
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
  const details = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    let shut = false;
    const unfold = (): void => {
      shut = details.current?.open === false;
      if (shut && details.current !== null) details.current.open = true;
    };
    const fold = (): void => {
      if (shut && details.current !== null) details.current.open = false;
    };
    addEventListener('beforeprint', unfold);
    addEventListener('afterprint', fold);
    return () => {
      removeEventListener('beforeprint', unfold);
      removeEventListener('afterprint', fold);
    };
  }, []);
  return (
    <details ref={details} className={styles.disclosure} open={open} id={id}>
      <summary>{summary}</summary>
      <div className={styles.content}>{children}</div>
    </details>
  );
}

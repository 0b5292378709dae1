import { useEffect, useRef } from 'react';
import type { MouseEvent, ReactElement, ReactNode } from 'react';
import styles from './ErrorSummary.module.scss';

/** One thing to mend, and where. */
export interface SummaryLine {
  readonly key: string;
  readonly words: ReactNode;
  /** Leads to the field: an address, and what happens instead of following it. */
  readonly href: string;
  readonly onFollow?: (event: MouseEvent<HTMLAnchorElement>) => void;
}

/**
 * What keeps a form from being sent, first in the page, each line a link to its field (C11).
 * @param turn takes the focus each time it changes; 0 leaves the focus where it is
 */
export function ErrorSummary({
  title,
  lines,
  turn,
  children,
}: {
  title: string;
  lines: readonly SummaryLine[];
  turn: number;
  children?: ReactNode;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (turn > 0) box.current?.focus();
  }, [turn]);
  return (
    <div
      ref={box}
      className={styles.summary}
      role="alert"
      tabIndex={-1}
      aria-labelledby="error-summary-title"
    >
      <h2 id="error-summary-title" className={styles.title}>
        {title}
      </h2>
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <a href={line.href} onClick={line.onFollow}>
              {line.words}
            </a>
          </li>
        ))}
      </ul>
      {children}
    </div>
  );
}

import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import styles from './LoadingRows.module.scss';

/** Shorter waits say nothing, so that fast answers do not flicker. */
const QUIET_MS = 300;

/**
 * Stands in for rows on their way: keeps their height, so that nothing jumps, and after 300 ms says what is loading.
 * @param what completes "Loading …": "services"
 * @param rows how many rows to keep room for
 */
export function LoadingRows({ what, rows = 8 }: { what: string; rows?: number }): ReactElement {
  const [slow, setSlow] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => {
      setSlow(true);
    }, QUIET_MS);
    return () => {
      clearTimeout(timer);
    };
  }, []);
  return (
    <div className={styles.loading} data-slow={slow}>
      <p role="status">{slow ? `Loading ${what}…` : ''}</p>
      <div aria-hidden="true">
        {Array.from({ length: rows }, (_, index) => (
          <div key={index} className={styles.row} />
        ))}
      </div>
    </div>
  );
}

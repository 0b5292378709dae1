import { useEffect, useState } from 'react';
import type { ReactElement } from 'react';
import styles from './LoadingMap.module.scss';

/** Shorter waits say nothing. */
const QUIET_MS = 300;

/** Stands in for a map on its way: the heads of stages and lanes first, in the room the map will take, so that nothing jumps. */
export function LoadingMap(): ReactElement {
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
      <p role="status">{slow ? 'Loading the map…' : ''}</p>
      <div className={styles.grid} aria-hidden="true">
        {Array.from({ length: 5 }, (_, stage) => (
          <span key={stage} className={styles.head} />
        ))}
      </div>
    </div>
  );
}

import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import { formatDate } from '../../ui/dates.ts';
import styles from './RegisterForm.module.scss';
import { timeInWords } from './SaveStatus.tsx';

/**
 * Two versions of one form: the one in this page, and one saved in another tab or on another device. Neither is
 * thrown away before somebody chose.
 */
export function SaveConflict({
  theirsAt,
  onMine,
  onTheirs,
}: {
  theirsAt: string;
  onMine: () => void;
  onTheirs: () => void;
}): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} className={styles.conflict} role="group" tabIndex={-1} aria-labelledby="conflict-title">
      <h2 id="conflict-title" className={styles.partTitle}>
        This form was changed in another tab or on another device
      </h2>
      <p>
        The other one was saved on {formatDate(theirsAt)} at {timeInWords(theirsAt)}. What you typed here is
        kept in this browser. Which one do you go on with?
      </p>
      <div className={styles.buttons}>
        <button type="button" className="usa-button" onClick={onMine}>
          Go on with what is here
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={onTheirs}>
          Show the other one
        </button>
      </div>
    </div>
  );
}

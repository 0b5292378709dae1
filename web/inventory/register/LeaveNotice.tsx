import { useEffect, useRef } from 'react';
import type { ReactElement } from 'react';
import styles from './RegisterForm.module.scss';
import type { HeldLeave } from '../../ui/use-leave-guard.ts';

/** Asked only where what was typed could not be saved: stay, or leave with a copy in this browser. */
export function LeaveNotice({ held }: { held: HeldLeave }): ReactElement {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div ref={box} className={styles.conflict} role="group" tabIndex={-1} aria-labelledby="leave-title">
      <h2 id="leave-title" className={styles.partTitle}>
        The server does not have your last changes yet
      </h2>
      <p>They are kept in this browser and are there again when you come back to this form in it.</p>
      <div className={styles.buttons}>
        <button type="button" className="usa-button" onClick={held.stay}>
          Stay on this page
        </button>
        <button type="button" className="usa-button usa-button--outline" onClick={held.go}>
          Leave
        </button>
      </div>
    </div>
  );
}

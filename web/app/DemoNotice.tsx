import type { ReactElement } from 'react';
import styles from './DemoNotice.module.scss';

/** Says on every page, on paper too, that this is no government website (C2). Cannot be dismissed. */
export function DemoNotice(): ReactElement {
  return (
    <section className={styles.notice} aria-label="Demonstration notice">
      <p>
        <strong>Demonstration.</strong> Not a U.S. government website. Sample data.
      </p>
    </section>
  );
}

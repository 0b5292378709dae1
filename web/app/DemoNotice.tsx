import { lazy, Suspense } from 'react';
import type { ReactElement } from 'react';
import styles from './DemoNotice.module.scss';

/** Who is reading is asked beside the page, which does not wait for it. */
const PersonaSentence = lazy(async () => ({
  default: (await import('./PersonaSentence.tsx')).PersonaSentence,
}));

/**
 * Says on every page, on paper too, that this is no government website (C2), and as which made-up person somebody is
 * trying it. Cannot be dismissed.
 */
export function DemoNotice(): ReactElement {
  return (
    <section className={styles.notice} aria-label="Demonstration notice">
      <p>
        <strong>Demonstration.</strong> Not a U.S. government website. Sample data.
        <Suspense>
          <PersonaSentence />
        </Suspense>
      </p>
    </section>
  );
}

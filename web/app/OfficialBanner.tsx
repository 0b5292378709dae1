import type { ReactElement } from 'react';
import styles from './OfficialBanner.module.scss';

/** The banner of official sites. Only in builds made with OFFICIAL_SITE=true, on a .gov or .mil host, over HTTPS (C1). */
export function OfficialBanner(): ReactElement {
  return (
    <section
      className={`usa-banner ${styles.banner ?? ''}`}
      aria-label="Official website of the United States government"
    >
      <details>
        <summary>
          An official website of the United States government <span>Here’s how you know</span>
        </summary>
        <p>
          <strong>Official websites use .gov.</strong> A .gov website belongs to an official government
          organization in the United States.
        </p>
        <p>
          <strong>Secure .gov websites use HTTPS.</strong> A lock or https:// means you’ve safely connected to
          the .gov website. Share sensitive information only on official, secure websites.
        </p>
      </details>
    </section>
  );
}

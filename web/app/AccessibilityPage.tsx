import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';
import styles from './TextPage.module.scss';

/** What we aim for, what is tested, what is not, and where to report a barrier. */
export function AccessibilityPage(): ReactElement {
  return (
    <div className={styles.text}>
      <PageHeading
        title="Accessibility"
        crumbs={[]}
        lead="Everyone should be able to read the index: with a keyboard, a screen reader, large type, high contrast, or on paper."
      />
      <h2 id="goal">What we aim for</h2>
      <p>
        The Web Content Accessibility Guidelines 2.2 at level AA, which includes the standard that Section 508
        names. Every figure has a table beside it, and nothing is said by color alone.
      </p>
      <h2 id="tested">What is tested</h2>
      <ul>
        <li>Pages are scanned by an automatic checker, in their empty, loading and failed states too.</li>
        <li>The main tasks are run with the keyboard alone.</li>
        <li>Pages are opened 320 pixels wide, in forced colors, with reduced motion, and in print.</li>
      </ul>
      <h2 id="limits">What is not</h2>
      <p>
        Automatic checks find only part of the barriers. This demonstration has not been tested by people who
        use assistive technology every day. GraphiQL, the page for trying API queries, is made by others. It
        is scanned too; one fault in it is known: each tab holds its own close button, which some screen
        readers do not announce.
      </p>
      <h2 id="report">Report a barrier</h2>
      <p>
        Tell us which page, what you tried and what you use to read it, on the{' '}
        <Link to="/contact">contact page</Link>.
      </p>
    </div>
  );
}

import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';
import styles from './TextPage.module.scss';

/** What the demonstration knows of its readers: next to nothing. */
export function PrivacyPage(): ReactElement {
  return (
    <div className={styles.text}>
      <PageHeading
        title="Privacy"
        crumbs={[]}
        lead="You can read everything here without saying who you are."
      />
      <h2 id="kept">What is kept</h2>
      <p>
        Reading sets no cookies. Signing in sets one, which says who you are until you sign out or eight hours
        have passed, and one for some minutes while you sign in. The pages use no analytics and load nothing
        from other sites. What you search for travels in the address of the page, so that you can copy and
        send it; your browser may keep it in its history. The page for API queries keeps what you wrote there
        in your browser, and nowhere else.
      </p>
      <h2 id="log">What the server writes down</h2>
      <p>
        When a request fails, the server may log what was asked together with a reference, so that the fault
        can be found. Whoever runs a copy of the index may keep further logs and should say so here.
      </p>
      <h2 id="records">People in the records</h2>
      <p>The records describe services and agencies. They hold no information about persons.</p>
    </div>
  );
}

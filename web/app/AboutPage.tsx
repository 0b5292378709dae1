import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';
import { SITE_NAME } from '../ui/tab-title.ts';
import styles from './TextPage.module.scss';

/** What the demonstration is, where its data comes from, and what it is not. */
export function AboutPage(): ReactElement {
  return (
    <div className={styles.text}>
      <PageHeading
        title="About this demonstration"
        crumbs={[]}
        lead={`The ${SITE_NAME} shows what a public list of federal services could look like: which services agencies give, through which channels, and where a digital way is missing.`}
      />
      <h2 id="not-official">Not a government website</h2>
      <p>
        This is a demonstration. No agency runs it, reviewed it or endorses it. Do not use it to apply for
        anything, and do not enter personal information: every service is really given by the agency named
        with it.
      </p>
      <h2 id="law">Why such a list</h2>
      <p>
        The 21st Century Integrated Digital Experience Act asks agencies to offer services digitally, to keep
        another accessible way open, and to explain where a service cannot be digital. The index puts the
        three questions side by side for every service. The <Link to="/definitions">definitions</Link> say how
        each answer is found.
      </p>
      <h2 id="data">Where the data comes from</h2>
      <p>
        The records are sample data: names, numbers and addresses from public sources, described in our own
        words. Each record says how sure it is and which parts were compared with a source. How far a channel
        gets is a judgment that agencies have not confirmed, and where it is not known the index says so
        instead of guessing. Rationales marked as illustrative were written to show the rules at work; no
        agency published them.
      </p>
      <h2 id="source">Source and interface</h2>
      <p>
        The program is open under the Apache License 2.0. Everything shown here can be asked for through the
        same interface that these pages use; <a href="/graphiql">the API page</a> has examples to start from.
      </p>
    </div>
  );
}

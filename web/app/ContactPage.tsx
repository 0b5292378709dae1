import type { ReactElement } from 'react';
import { PageHeading } from '../ui/PageHeading.tsx';
import styles from './TextPage.module.scss';

/** How to report a fault or a wrong fact. */
export function ContactPage(): ReactElement {
  return (
    <div className={styles.text}>
      <PageHeading
        title="Contact"
        crumbs={[]}
        lead="Found a fault, a wrong fact or a barrier? The people who run this copy of the index want to know."
      />
      <h2 id="where">Where to write</h2>
      <p>
        This demonstration has no help desk. Report through the issue tracker of the source repository from
        which your copy was made, or to whoever gave you its address.
      </p>
      <h2 id="what">What helps</h2>
      <ul>
        <li>The address of the page; it holds the filters you had chosen.</li>
        <li>The reference number, where an error showed one.</li>
        <li>For a wrong fact: what is right, and a public source that says so.</li>
      </ul>
      <h2 id="service">Questions about a service</h2>
      <p>
        We cannot help with applications, benefits or cases. Please turn to the agency named on the page of
        the service.
      </p>
    </div>
  );
}

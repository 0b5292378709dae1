import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import styles from './Search.module.scss';

/** Other ways in, for readers who found nothing or have no word yet. */
export function Browse(): ReactElement {
  return (
    <section className={styles.browse} aria-labelledby="browse">
      <h2 id="browse">Or browse</h2>
      <ul>
        <li>
          <Link to="/services">All services</Link>
        </li>
        <li>
          <Link to="/units">Agencies</Link>
        </li>
        <li>
          <Link to="/life-experiences">Life experiences</Link>
        </li>
        <li>
          <Link to="/forms">Forms</Link>
        </li>
        <li>
          <Link to="/tools">Tools</Link>
        </li>
        <li>
          <Link to="/roles">Roles</Link>
        </li>
      </ul>
    </section>
  );
}

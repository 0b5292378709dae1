import { Link } from '@tanstack/react-router';
import type { ReactElement } from 'react';
import { OFFICIAL_SITE } from '../ui/site-kind.ts';
import { SITE_NAME } from '../ui/tab-title.ts';
import styles from './SiteFooter.module.scss';

/** Links that stand in the same place on every page (C6, C8). */
export function SiteFooter(): ReactElement {
  return (
    <footer className={styles.footer}>
      <div className={styles.inside}>
        {OFFICIAL_SITE ? (
          <p>
            <strong>{SITE_NAME}</strong>
          </p>
        ) : (
          <p>
            <strong>{SITE_NAME}</strong> is a demonstration with sample data. It is not a U.S. government
            website and is not endorsed by any agency.
          </p>
        )}
        <nav aria-label="About the site">
          <ul>
            <li>
              <Link to="/about">About</Link>
            </li>
            <li>
              <Link to="/accessibility">Accessibility</Link>
            </li>
            <li>
              <Link to="/privacy">Privacy</Link>
            </li>
            <li>
              <Link to="/contact">Contact</Link>
            </li>
            <li>
              <Link to="/about" hash="source">
                Source
              </Link>
            </li>
            <li>
              <a href="/graphiql">API</a>
            </li>
          </ul>
        </nav>
      </div>
    </footer>
  );
}

import { Link, useLocation } from '@tanstack/react-router';
import { lazy, Suspense, useId, useState } from 'react';
import type { ReactElement } from 'react';
import { SITE_NAME } from '../ui/tab-title.ts';
import { SearchBox } from './SearchBox.tsx';
import styles from './SiteHeader.module.scss';
import { SiteMark } from './SiteMark.tsx';

/** The five ways into the index (C9). */
const navigation = [
  { to: '/services', words: 'Services' },
  { to: '/units', words: 'Agencies' },
  { to: '/journeys', words: 'Journeys' },
  { to: '/gaps', words: 'Gaps' },
  { to: '/definitions', words: 'Definitions' },
] as const;

/** Who is reading is asked beside the page, which does not wait for it. */
const AccountMenu = lazy(async () => ({ default: (await import('./AccountMenu.tsx')).AccountMenu }));

/** Name, search and navigation, the same on every page. On small screens navigation and account fold behind one button. */
export function SiteHeader(): ReactElement {
  const [open, setOpen] = useState(false);
  const id = useId();
  const { pathname } = useLocation();
  return (
    <header className={styles.header}>
      <div className={styles.top}>
        <Link to="/" className={styles.name ?? ''}>
          <SiteMark />
          {SITE_NAME}
        </Link>
        <button
          type="button"
          className={styles.menu}
          aria-expanded={open}
          aria-controls={id}
          onClick={() => {
            setOpen(!open);
          }}
        >
          Menu
        </button>
        <nav id={id} className={styles.navigation} data-open={open} aria-label="Main">
          <ul>
            {navigation.map(({ to, words }) => (
              <li key={to}>
                <Link
                  to={to}
                  activeOptions={{ exact: true, includeSearch: false }}
                  // Under a section its link says that the reader is in it, not that this is the page it leads to.
                  inactiveProps={
                    pathname.startsWith(`${to}/`) ? { className: 'active', 'aria-current': 'true' } : {}
                  }
                  onClick={() => {
                    setOpen(false);
                  }}
                >
                  {words}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={styles.search}>
          <SearchBox />
        </div>
        <div className={styles.account} data-open={open}>
          <Suspense>
            <AccountMenu />
          </Suspense>
        </div>
      </div>
    </header>
  );
}

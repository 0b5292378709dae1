import { Outlet, useMatches } from '@tanstack/react-router';
import { lazy, Suspense, useLayoutEffect } from 'react';
import type { ReactElement } from 'react';
import { showInTab } from '../ui/tab-title.ts';
import { DemoNotice } from './DemoNotice.tsx';
import { headOf } from './page-heads.ts';
import styles from './Shell.module.scss';
import { SiteFooter } from './SiteFooter.tsx';
import { SiteHeader } from './SiteHeader.tsx';

// The flag itself and not the constant of site-kind.ts: only so does the build leave the banner out altogether.
const OfficialBanner =
  typeof __OFFICIAL_SITE__ === 'boolean' && __OFFICIAL_SITE__
    ? lazy(async () => ({ default: (await import('./OfficialBanner.tsx')).OfficialBanner }))
    : undefined;

/** Watches over the sign-in once the page is there. */
const SignInNotice = lazy(async () => ({ default: (await import('./SignInNotice.tsx')).SignInNotice }));

/** What every page stands in: skip link, notice, header, main, footer. Sets title and description by route. */
export function Shell(): ReactElement {
  const match = useMatches().at(-1);
  const path = match?.fullPath ?? '/';
  const pathname = match?.pathname ?? '/';
  // In the layout phase, so that the heading of a record's page may put its own words in afterwards.
  useLayoutEffect(() => {
    const head = headOf(path);
    showInTab(head.title, head.description);
  }, [path, pathname]);
  return (
    <div className={styles.shell}>
      <a className="usa-skipnav" href="#main">
        Skip to main content
      </a>
      {OfficialBanner === undefined ? (
        <DemoNotice />
      ) : (
        <Suspense>
          <OfficialBanner />
        </Suspense>
      )}
      <SiteHeader />
      <main id="main" tabIndex={-1} className={styles.main}>
        <Outlet />
      </main>
      <Suspense>
        <SignInNotice />
      </Suspense>
      <SiteFooter />
    </div>
  );
}

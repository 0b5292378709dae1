import { createRouter } from '@tanstack/react-router';
import { wantFocus } from '../ui/focus-on-arrival.ts';
import { PageFault } from './PageFault.tsx';
import { PendingPage } from './PendingPage.tsx';
import { parsePlainSearch, stringifyPlainSearch } from './plain-search.ts';
import { routeTree } from './routes.ts';

/** The router of the page. A change of path asks the next heading to take the focus; a change of filters does not. */
export function createAppRouter() {
  const router = createRouter({
    routeTree,
    parseSearch: parsePlainSearch,
    stringifySearch: stringifyPlainSearch,
    scrollRestoration: true,
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: PendingPage,
    defaultErrorComponent: PageFault,
  });
  router.subscribe('onBeforeNavigate', ({ pathChanged, fromLocation }) => {
    if (pathChanged && fromLocation !== undefined) wantFocus();
  });
  return router;
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>;
  }
}

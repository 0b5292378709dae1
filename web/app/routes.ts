import { createRootRoute, createRoute } from '@tanstack/react-router';
import { peopleSearch } from '../access/people-search.ts';
import { gapListSearch } from '../gaps/gap-list-search.ts';
import { namedListSearch, recordSearch } from '../inventory/named-list-search.ts';
import { registerSearch } from '../inventory/register/register-search.ts';
import { servicesSearch } from '../inventory/services-search.ts';
import { unitsSearch } from '../inventory/units-search.ts';
import { searchSearch } from '../explore/search-search.ts';
import { compareSearch } from '../journeys/compare/compare-search.ts';
import { newJourneySearch } from '../journeys/edit/new-journey-search.ts';
import { mapSearch } from '../journeys/map/map-search.ts';
import { printSearch } from '../journeys/print/print-search.ts';
import { handOffsSearch } from '../journeys/hand-offs/hand-offs-search.ts';
import { journeysSearch } from '../journeys/list/journeys-search.ts';
import { requestsSearch } from '../journeys/requests/requests-search.ts';
import { lazyPages } from './lazy-pages.ts';
import { NotFoundPage } from './NotFoundPage.tsx';
import { PageFault } from './PageFault.tsx';
import { Shell } from './Shell.tsx';

const root = createRootRoute({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: PageFault,
});
const under = { getParentRoute: () => root };

/** Every page by its path. A page's search parameters are checked by the schema of its slice. */
export const routeTree = root.addChildren([
  createRoute({ ...under, path: '/', component: lazyPages['/'] }),
  createRoute({ ...under, path: '/search', component: lazyPages['/search'], validateSearch: searchSearch }),
  createRoute({
    ...under,
    path: '/services',
    component: lazyPages['/services'],
    validateSearch: servicesSearch,
  }),
  createRoute({
    ...under,
    path: '/services/new',
    component: lazyPages['/services/new'],
    validateSearch: registerSearch,
  }),
  createRoute({ ...under, path: '/services/import', component: lazyPages['/services/import'] }),
  createRoute({ ...under, path: '/services/$id', component: lazyPages['/services/$id'] }),
  createRoute({ ...under, path: '/services/$id/edit', component: lazyPages['/services/$id/edit'] }),
  createRoute({ ...under, path: '/units', component: lazyPages['/units'], validateSearch: unitsSearch }),
  createRoute({
    ...under,
    path: '/units/$id',
    component: lazyPages['/units/$id'],
    validateSearch: recordSearch,
  }),
  createRoute({ ...under, path: '/units/$id/profile', component: lazyPages['/units/$id/profile'] }),
  createRoute({ ...under, path: '/units/$id/history', component: lazyPages['/units/$id/history'] }),
  createRoute({ ...under, path: '/tools', component: lazyPages['/tools'], validateSearch: namedListSearch }),
  createRoute({
    ...under,
    path: '/tools/$id',
    component: lazyPages['/tools/$id'],
    validateSearch: recordSearch,
  }),
  createRoute({ ...under, path: '/roles', component: lazyPages['/roles'], validateSearch: namedListSearch }),
  createRoute({
    ...under,
    path: '/roles/$id',
    component: lazyPages['/roles/$id'],
    validateSearch: recordSearch,
  }),
  createRoute({ ...under, path: '/forms', component: lazyPages['/forms'], validateSearch: namedListSearch }),
  createRoute({
    ...under,
    path: '/forms/$id',
    component: lazyPages['/forms/$id'],
    validateSearch: recordSearch,
  }),
  createRoute({ ...under, path: '/life-experiences', component: lazyPages['/life-experiences'] }),
  createRoute({ ...under, path: '/life-experiences/$id', component: lazyPages['/life-experiences/$id'] }),
  createRoute({
    ...under,
    path: '/journeys/compare',
    component: lazyPages['/journeys/compare'],
    validateSearch: compareSearch,
  }),
  createRoute({
    ...under,
    path: '/journeys/new',
    component: lazyPages['/journeys/new'],
    validateSearch: newJourneySearch,
  }),
  createRoute({
    ...under,
    path: '/journeys/$id',
    component: lazyPages['/journeys/$id'],
    validateSearch: mapSearch,
  }),
  createRoute({
    ...under,
    path: '/journeys/$id/print',
    component: lazyPages['/journeys/$id/print'],
    validateSearch: printSearch,
  }),
  createRoute({
    ...under,
    path: '/journeys',
    component: lazyPages['/journeys'],
    validateSearch: journeysSearch,
  }),
  createRoute({
    ...under,
    path: '/work/requests',
    component: lazyPages['/work/requests'],
    validateSearch: requestsSearch,
  }),
  createRoute({
    ...under,
    path: '/hand-offs',
    component: lazyPages['/hand-offs'],
    validateSearch: handOffsSearch,
  }),
  createRoute({ ...under, path: '/gaps', component: lazyPages['/gaps'] }),
  createRoute({
    ...under,
    path: '/gaps/list',
    component: lazyPages['/gaps/list'],
    validateSearch: gapListSearch,
  }),
  createRoute({ ...under, path: '/sign-in', component: lazyPages['/sign-in'] }),
  createRoute({
    ...under,
    path: '/admin/people',
    component: lazyPages['/admin/people'],
    validateSearch: peopleSearch,
  }),
  createRoute({ ...under, path: '/definitions', component: lazyPages['/definitions'] }),
  createRoute({ ...under, path: '/about', component: lazyPages['/about'] }),
  createRoute({ ...under, path: '/accessibility', component: lazyPages['/accessibility'] }),
  createRoute({ ...under, path: '/privacy', component: lazyPages['/privacy'] }),
  createRoute({ ...under, path: '/contact', component: lazyPages['/contact'] }),
  createRoute({ ...under, path: '/work', component: lazyPages['/work'] }),
  createRoute({ ...under, path: '/work/services', component: lazyPages['/work/services'] }),
  createRoute({ ...under, path: '/work/reviews', component: lazyPages['/work/reviews'] }),
  createRoute({ ...under, path: '/work/reviews/$id', component: lazyPages['/work/reviews/$id'] }),
  createRoute({ ...under, path: '/work/rationales', component: lazyPages['/work/rationales'] }),
  createRoute({ ...under, path: '/work/transfers', component: lazyPages['/work/transfers'] }),
  createRoute({ ...under, path: '/services/$id/history', component: lazyPages['/services/$id/history'] }),
]);

import { lazyRouteComponent } from '@tanstack/react-router';
import type { RouteComponent } from '@tanstack/react-router';
import type { PagePath } from './page-heads.ts';

// Pages that are loaded together, because each part of the built site costs the first load its name.
const home = () => import('../explore/home-pages.ts');
const journeys = () => import('../journeys/journey-pages.ts');
const journeyLists = () => import('../journeys/list-pages.ts');
const parts = () => import('../inventory/part-pages.ts');
const plain = () => import('./plain-pages.ts');
const register = () => import('../inventory/register/register-pages.ts');
const work = () => import('../inventory/work/work-pages.ts');

/**
 * The page of each route, loaded when it is first wanted. Typed here once, so that a page may ask the router for its
 * own search parameters without the types going round in a circle.
 */
export const lazyPages: Record<PagePath, RouteComponent> = {
  '/': lazyRouteComponent(home, 'HomePage'),
  '/search': lazyRouteComponent(() => import('../explore/SearchPage.tsx'), 'SearchPage'),
  '/services': lazyRouteComponent(() => import('../inventory/ServicesPage.tsx'), 'ServicesPage'),
  '/services/new': lazyRouteComponent(register, 'RegisterPage'),
  '/services/import': lazyRouteComponent(() => import('../exchange/ImportPage.tsx'), 'ImportPage'),
  '/services/$id': lazyRouteComponent(() => import('../inventory/ServicePage.tsx'), 'ServicePage'),
  '/services/$id/history': lazyRouteComponent(work, 'HistoryPage'),
  '/services/$id/edit': lazyRouteComponent(register, 'EditPage'),
  '/units': lazyRouteComponent(() => import('../inventory/UnitsPage.tsx'), 'UnitsPage'),
  '/units/$id': lazyRouteComponent(() => import('../inventory/UnitPage.tsx'), 'UnitPage'),
  '/units/$id/profile': lazyRouteComponent(register, 'UnitProfilePage'),
  '/units/$id/history': lazyRouteComponent(work, 'UnitHistoryPage'),
  '/tools': lazyRouteComponent(parts, 'ToolsPage'),
  '/tools/$id': lazyRouteComponent(parts, 'ToolPage'),
  '/roles': lazyRouteComponent(parts, 'RolesPage'),
  '/roles/$id': lazyRouteComponent(parts, 'RolePage'),
  '/forms': lazyRouteComponent(parts, 'FormsPage'),
  '/forms/$id': lazyRouteComponent(parts, 'FormPage'),
  '/life-experiences': lazyRouteComponent(journeys, 'LifeExperiencesPage'),
  '/life-experiences/$id': lazyRouteComponent(journeys, 'LifeExperiencePage'),
  '/journeys/new': lazyRouteComponent(() => import('../journeys/edit/NewJourneyPage.tsx'), 'NewJourneyPage'),
  '/journeys/compare': lazyRouteComponent(() => import('../journeys/compare/ComparePage.tsx'), 'ComparePage'),
  '/journeys/$id': lazyRouteComponent(() => import('../journeys/map/JourneyMapPage.tsx'), 'JourneyMapPage'),
  '/journeys/$id/print': lazyRouteComponent(
    () => import('../journeys/print/JourneyPrintPage.tsx'),
    'JourneyPrintPage',
  ),
  '/journeys': lazyRouteComponent(journeyLists, 'JourneysPage'),
  '/work/requests': lazyRouteComponent(journeyLists, 'JourneyRequestsPage'),
  '/hand-offs': lazyRouteComponent(journeyLists, 'HandOffsPage'),
  '/gaps': lazyRouteComponent(() => import('../gaps/GapOverviewPage.tsx'), 'GapOverviewPage'),
  '/gaps/list': lazyRouteComponent(() => import('../gaps/GapListPage.tsx'), 'GapListPage'),
  '/work': lazyRouteComponent(home, 'WorkPage'),
  '/work/services': lazyRouteComponent(work, 'MyServicesPage'),
  '/work/reviews': lazyRouteComponent(work, 'ReviewsPage'),
  '/work/reviews/$id': lazyRouteComponent(work, 'ReviewPage'),
  '/work/rationales': lazyRouteComponent(work, 'RationalesPage'),
  '/work/transfers': lazyRouteComponent(work, 'TransfersPage'),
  '/sign-in': lazyRouteComponent(() => import('../access/SignInPage.tsx'), 'SignInPage'),
  '/admin/people': lazyRouteComponent(() => import('../access/PeoplePage.tsx'), 'PeoplePage'),
  '/definitions': lazyRouteComponent(() => import('../gaps/DefinitionsPage.tsx'), 'DefinitionsPage'),
  '/about': lazyRouteComponent(plain, 'AboutPage'),
  '/accessibility': lazyRouteComponent(plain, 'AccessibilityPage'),
  '/privacy': lazyRouteComponent(plain, 'PrivacyPage'),
  '/contact': lazyRouteComponent(plain, 'ContactPage'),
};

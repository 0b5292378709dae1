import { lazyRouteComponent } from '@tanstack/react-router';
import type { RouteComponent } from '@tanstack/react-router';
import type { PagePath } from './page-heads.ts';

/**
 * The page of each route, loaded when it is first wanted. Typed here once, so that a page may ask the router for its
 * own search parameters without the types going round in a circle.
 */
export const lazyPages: Record<PagePath, RouteComponent> = {
  '/': lazyRouteComponent(() => import('../explore/HomePage.tsx'), 'HomePage'),
  '/search': lazyRouteComponent(() => import('../explore/SearchPage.tsx'), 'SearchPage'),
  '/services': lazyRouteComponent(() => import('../inventory/ServicesPage.tsx'), 'ServicesPage'),
  '/services/new': lazyRouteComponent(() => import('../inventory/register/RegisterPage.tsx'), 'RegisterPage'),
  '/services/$id': lazyRouteComponent(() => import('../inventory/ServicePage.tsx'), 'ServicePage'),
  '/services/$id/history': lazyRouteComponent(
    () => import('../inventory/work/HistoryPage.tsx'),
    'HistoryPage',
  ),
  '/services/$id/edit': lazyRouteComponent(() => import('../inventory/register/EditPage.tsx'), 'EditPage'),
  '/units': lazyRouteComponent(() => import('../inventory/UnitsPage.tsx'), 'UnitsPage'),
  '/units/$id': lazyRouteComponent(() => import('../inventory/UnitPage.tsx'), 'UnitPage'),
  '/tools': lazyRouteComponent(() => import('../inventory/ToolsPage.tsx'), 'ToolsPage'),
  '/tools/$id': lazyRouteComponent(() => import('../inventory/ToolPage.tsx'), 'ToolPage'),
  '/roles': lazyRouteComponent(() => import('../inventory/RolesPage.tsx'), 'RolesPage'),
  '/roles/$id': lazyRouteComponent(() => import('../inventory/RolePage.tsx'), 'RolePage'),
  '/forms': lazyRouteComponent(() => import('../inventory/FormsPage.tsx'), 'FormsPage'),
  '/forms/$id': lazyRouteComponent(() => import('../inventory/FormPage.tsx'), 'FormPage'),
  '/life-experiences': lazyRouteComponent(
    () => import('../journeys/LifeExperiencesPage.tsx'),
    'LifeExperiencesPage',
  ),
  '/life-experiences/$id': lazyRouteComponent(
    () => import('../journeys/LifeExperiencePage.tsx'),
    'LifeExperiencePage',
  ),
  '/gaps': lazyRouteComponent(() => import('../gaps/GapOverviewPage.tsx'), 'GapOverviewPage'),
  '/gaps/list': lazyRouteComponent(() => import('../gaps/GapListPage.tsx'), 'GapListPage'),
  '/work': lazyRouteComponent(() => import('../explore/WorkPage.tsx'), 'WorkPage'),
  '/work/services': lazyRouteComponent(
    () => import('../inventory/work/MyServicesPage.tsx'),
    'MyServicesPage',
  ),
  '/work/reviews': lazyRouteComponent(() => import('../inventory/work/ReviewsPage.tsx'), 'ReviewsPage'),
  '/work/reviews/$id': lazyRouteComponent(() => import('../inventory/work/ReviewPage.tsx'), 'ReviewPage'),
  '/work/rationales': lazyRouteComponent(
    () => import('../inventory/work/RationalesPage.tsx'),
    'RationalesPage',
  ),
  '/work/transfers': lazyRouteComponent(() => import('../inventory/work/TransfersPage.tsx'), 'TransfersPage'),
  '/sign-in': lazyRouteComponent(() => import('../access/SignInPage.tsx'), 'SignInPage'),
  '/admin/people': lazyRouteComponent(() => import('../access/PeoplePage.tsx'), 'PeoplePage'),
  '/definitions': lazyRouteComponent(() => import('../gaps/DefinitionsPage.tsx'), 'DefinitionsPage'),
  '/about': lazyRouteComponent(() => import('./AboutPage.tsx'), 'AboutPage'),
  '/accessibility': lazyRouteComponent(() => import('./AccessibilityPage.tsx'), 'AccessibilityPage'),
  '/privacy': lazyRouteComponent(() => import('./PrivacyPage.tsx'), 'PrivacyPage'),
  '/contact': lazyRouteComponent(() => import('./ContactPage.tsx'), 'ContactPage'),
};

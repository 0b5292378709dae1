/** One page of the product, as the tests open it. */
export interface Route {
  readonly path: string;
  /** Asks the API for what it shows, so that it has a state for loading and one for failing. */
  readonly data: boolean;
}

/** Every route, records by ids of the seed. */
export const routes: readonly Route[] = [
  { path: '/', data: true },
  { path: '/search?q=passport', data: true },
  { path: '/services', data: true },
  { path: '/services/ssa-card-replace', data: true },
  { path: '/units', data: true },
  { path: '/units/unit-hhs', data: true },
  { path: '/tools', data: true },
  { path: '/tools/tool-login-gov-sign-in', data: true },
  { path: '/roles', data: true },
  { path: '/roles/role-claims-specialist', data: true },
  { path: '/forms', data: true },
  { path: '/forms/form-ss-5', data: true },
  { path: '/life-experiences', data: true },
  { path: '/life-experiences/having-a-child', data: true },
  { path: '/journeys', data: true },
  { path: '/journeys/journey-having-a-child', data: true },
  { path: '/hand-offs', data: true },
  { path: '/journeys/new', data: false },
  { path: '/work/requests', data: false },
  { path: '/gaps', data: true },
  { path: '/gaps/list', data: true },
  { path: '/definitions', data: true },
  { path: '/sign-in', data: false },
  { path: '/work', data: false },
  { path: '/work/services', data: false },
  { path: '/work/reviews', data: false },
  { path: '/work/reviews/ssa-card-replace', data: false },
  { path: '/work/rationales', data: false },
  { path: '/work/transfers', data: false },
  { path: '/services/ssa-card-replace/history', data: false },
  { path: '/units/unit-hhs/profile', data: false },
  { path: '/units/unit-hhs/history', data: false },
  { path: '/admin/people', data: false },
  { path: '/services/import', data: false },
  { path: '/about', data: false },
  { path: '/accessibility', data: false },
  { path: '/privacy', data: false },
  { path: '/contact', data: false },
];

/** Addresses that find nothing, and addresses that lead nowhere. */
export const emptyRoutes: readonly string[] = [
  '/services?text=zzzzqqq',
  '/services?gap=NONSENSE',
  '/search',
  '/search?q=zzzzqqq',
  '/gaps/list?text=zzzzqqq',
  '/gaps/list?gap=NONSENSE',
  '/tools?text=zzzzqqq',
];
export const missingRoutes: readonly string[] = [
  '/no-such-page',
  '/services/no-such-service',
  '/units/unit-no-such-unit',
  '/tools/tool-no-such-tool',
  '/roles/role-no-such-role',
  '/forms/form-no-such-form',
  '/life-experiences/no-such-life-experience',
  '/journeys/no-such-journey',
];

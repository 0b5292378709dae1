/**
 * The address that begins a sign-in. A plain link: it leaves the page application, and comes back to it.
 * @param returnTo path, with its query, to come back to
 */
export function signInAddress(returnTo: string): string {
  return `/auth/sign-in?${new URLSearchParams({ returnTo }).toString()}`;
}

/** Path and query of the page that is open. */
export function hereInAddress(): string {
  if (typeof location === 'undefined') return '/';
  return location.pathname === '/sign-in' ? '/' : `${location.pathname}${location.search}`;
}

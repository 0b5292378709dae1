/** Where a sign-in leads when nothing better was asked for. */
export const HOME = '/';

/** A path of this product only: one slash, no second one and no backslash that a browser would read as one. */
const OWN_PATH = /^\/(?![/\\])[^\\\p{Cc}]*$/u;
const LONGEST = 2_000;

/** Addresses of the sign-in itself: to go back to one of them would go round in a circle. */
const SIGN_IN = /^\/(?:auth|demo-identity)(?:\/|$)/;

/**
 * The address to go to after a sign-in: a path of this product with its query, or the home page for anything else, so
 * that nobody can be sent to another site through ours.
 * @param asked as it came in the address
 */
export function safeReturnTo(asked: unknown): string {
  if (typeof asked !== 'string' || asked.length > LONGEST || !OWN_PATH.test(asked)) return HOME;
  const here = 'http://here.invalid';
  if (!URL.canParse(asked, here)) return HOME;
  const { origin, pathname, search, hash } = new URL(asked, here);
  // A path with dots in it is read again after it was resolved, or it could end in two slashes.
  if (origin !== here || pathname.startsWith('//') || SIGN_IN.test(pathname)) return HOME;
  return `${pathname}${search}${hash}`;
}

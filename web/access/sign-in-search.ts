import { SignInTrouble } from '../../schema/vocabulary/sign-in-trouble.ts';
import { addressShape } from '../ui/address-shape.ts';
import type { AddressOf } from '../ui/address-shape.ts';

/** Names one question of the demo provider; whatever else is written there is not passed on. */
const INTERACTION = /^[A-Za-z0-9_-]{10,100}$/;
/** A path of this product; the server looks at it again before it leads anybody there. */
const OWN_PATH = /^\/(?![/\\])/;

const text = (given: unknown): string | undefined => (typeof given === 'string' ? given : undefined);

/** The address of the sign-in page: what the demo provider asks, what went wrong, or that all is done. */
export const signInSearch = addressShape({ interaction: text, problem: text, returnTo: text, done: text });

/** What the sign-in page is to show. */
export type SignInRequest =
  | { readonly shows: 'PERSONAS'; readonly interaction: string }
  | { readonly shows: 'TROUBLE'; readonly trouble: SignInTrouble; readonly returnTo: string }
  | { readonly shows: 'DONE' }
  | { readonly shows: 'START'; readonly returnTo: string };

/** Reads the address of the sign-in page. Never throws. */
export function readSignInSearch(search: AddressOf<typeof signInSearch>): SignInRequest {
  const returnTo = OWN_PATH.test(search.returnTo ?? '') ? (search.returnTo ?? '/') : '/';
  const trouble = Object.values(SignInTrouble).find((known) => known === search.problem);
  if (trouble !== undefined) return { shows: 'TROUBLE', trouble, returnTo };
  if (search.done === '1') return { shows: 'DONE' };
  if (INTERACTION.test(search.interaction ?? ''))
    return { shows: 'PERSONAS', interaction: search.interaction ?? '' };
  return { shows: 'START', returnTo };
}

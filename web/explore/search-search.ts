import type { SearchKind } from '../graphql/generated/search.ts';
import { addressShape, plainText } from '../ui/address-shape.ts';
import type { AddressOf } from '../ui/address-shape.ts';

/** The address of the search results: the words searched for, and the kind of thing shown. */
export const searchSearch = addressShape({ q: plainText, kind: plainText });
export type SearchSearch = AddressOf<typeof searchSearch>;

/** Longest text that is searched for; what is longer is cut, and the page says so. */
export const QUERY_MAX_LENGTH = 200;

/** The kinds in the order of the tabs, each with the words for one and for many. */
export const searchKinds: readonly { kind: SearchKind; slug: string; one: string; many: string }[] = [
  { kind: 'SERVICE', slug: 'services', one: 'Service', many: 'Services' },
  { kind: 'UNIT', slug: 'agencies', one: 'Agency', many: 'Agencies' },
  { kind: 'LIFE_EXPERIENCE', slug: 'life-experiences', one: 'Life experience', many: 'Life experiences' },
  { kind: 'JOURNEY', slug: 'journeys', one: 'Journey', many: 'Journeys' },
  { kind: 'FORM', slug: 'forms', one: 'Form', many: 'Forms' },
  { kind: 'TOOL', slug: 'tools', one: 'Tool', many: 'Tools' },
  { kind: 'ROLE', slug: 'roles', one: 'Role', many: 'Roles' },
];

/** What the address asks for. An unknown kind shows everything. */
export interface SearchRequest {
  readonly text: string;
  /** True when the words were longer than what is searched for. */
  readonly cut: boolean;
  readonly kind: SearchKind | undefined;
}

/** Reads the address of the search results. Never throws. */
export function readSearchSearch(search: SearchSearch): SearchRequest {
  const written = (search.q ?? '').replace(/\s+/g, ' ').trim();
  return {
    text: [...written].slice(0, QUERY_MAX_LENGTH).join('').trim(),
    cut: [...written].length > QUERY_MAX_LENGTH,
    kind: searchKinds.find((one) => one.slug === search.kind)?.kind,
  };
}

import { OFFICIAL_SITE } from './site-kind.ts';

/** Name of the product, as titles, header and footer say it. */
export const SITE_NAME = 'Federal Services Index';

/** Longest meta description that result lists show whole (C4). */
const DESCRIPTION_MAX = 160;

/**
 * The title of the browser tab: the specific part first, the site last, and that it is a demonstration (C2, C3).
 * @param official whether this is a build for an official site, which is no demonstration
 */
export function tabTitle(specific: string, official: boolean = OFFICIAL_SITE): string {
  return `${specific} | ${SITE_NAME}${official ? '' : ' (demo)'}`;
}

/** Puts a page's title and meta description into the document. */
export function showInTab(specific: string, description?: string): void {
  document.title = tabTitle(specific);
  if (description === undefined) return;
  document.querySelector('meta[name="description"]')?.setAttribute('content', shorten(description));
}

function shorten(text: string): string {
  if (text.length <= DESCRIPTION_MAX) return text;
  return `${text.slice(0, text.lastIndexOf(' ', DESCRIPTION_MAX - 3))}...`;
}

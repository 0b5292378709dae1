import { shown } from './field-finding.rules.ts';
import type { FieldFinding } from './field-finding.rules.ts';

const EXAMPLE = 'Copy the address from the browser, such as https://www.ssa.gov/number-card.';

/**
 * Whether a text is the address of a public web page (R17). Nothing but http and https is ever stored, so that no link
 * of a page can run a script; what is refused is refused by name.
 * @param field path in the input
 * @returns the problem, or the warning that the connection is not protected; null for a good address
 */
export function checkWebAddress(field: string, address: string): FieldFinding | null {
  const found = { field, given: shown(address), source: 'R17', blocks: 'SAVE' } as const;
  if (!/^https?:\/\//i.test(address))
    return { ...found, code: 'WEB_ADDRESS_SCHEME', ...noWebScheme(address) };
  const url = /[\s\\]/.test(address) ? null : parse(address);
  if (url === null || !isPublicHost(url.hostname)) {
    const message = 'This cannot be read as the address of a public web page.';
    return { ...found, code: 'WEB_ADDRESS_BROKEN', message, cure: EXAMPLE };
  }
  if (url.username !== '' || url.password !== '') {
    return {
      ...found,
      code: 'WEB_ADDRESS_CREDENTIALS',
      given: `${url.protocol}//***@${url.host}`,
      message: 'The address carries a user name or a password.',
      cure: `Take them out: ${shown(`${url.protocol}//${url.host}${url.pathname}`)}`,
      source: 'R17, R95',
    };
  }
  if (url.protocol === 'https:') return null;
  return {
    ...found,
    code: 'WEB_ADDRESS_NOT_SECURE',
    message: 'The address starts with http://, so what people type there is not protected.',
    cure: `Try https://${shown(url.host + url.pathname)} and write that if it works.`,
    source: 'R17, OMB M-15-13',
    blocks: null,
  };
}

function noWebScheme(address: string): Pick<FieldFinding, 'message' | 'cure'> {
  const scheme = /^([a-z][a-z0-9+-]*):/i.exec(address)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') {
    return { message: `An address that starts with "${scheme}:" is not a web page.`, cure: EXAMPLE };
  }
  const rest = address.replace(/^(?:https?:)?[/\\]*/i, '');
  return {
    message: 'The address does not start with https:// or http://.',
    cure: `Write it as https://${shown(rest)}`,
  };
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}

/** A name with a dot in it; numbers and names of one machine are not addresses of public pages. */
function isPublicHost(host: string): boolean {
  const name = host.replace(/\.$/, '');
  const last = name.split('.').at(-1) ?? '';
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/i.test(name) && last.length > 1 && !/^\d+$/.test(last);
}

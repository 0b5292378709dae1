/**
 * What looks like data of a person in a text (R95). A hint to whoever writes, not a filter: it looks for the few
 * patterns that are hardly ever anything else, and leaves public phone lines and forms' control numbers alone.
 */

/** What was recognised, as a sentence names it. */
export type PersonalKind =
  'a Social Security number' | 'a date of birth' | 'a private email address' | 'a phone number';

const SSN = /(?<![\d-])(?!000|666)\d{3}([- ])(?!00)\d{2}\1(?!0000)\d{4}(?![\d-])/;
const SAID_SSN = /\b(?:ssn|social security (?:number|no\.?))\W{0,5}\d{9}\b/i;
const BIRTH = /\b(?:born|dob|date of birth|birth ?date)\b[^\d\n]{0,15}\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/i;
const EMAIL = /[\p{L}\p{N}._%+-]+@([\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+)/gu;
const PHONE = /(?<![\d-])(?:\+?1[-. ]?)?\(?([2-9]\d{2})\)?[-. ]([2-9]\d{2})[-. ](\d{4})(?![\d-])/g;
/** Area codes that are free for the caller: nobody's private line. */
const TOLL_FREE = new Set(['800', '822', '833', '844', '855', '866', '877', '888']);
const GOVERNMENT = /(?:^|\.)(?:gov|mil|fed\.us|(?:state|gov)\.[a-z]{2}\.us)$/i;

/**
 * The first thing in a text that looks like data of a person, or null.
 * @param phones whether phone numbers count; where a channel is described they are those of the service
 */
export function personalDataIn(text: string, { phones }: { readonly phones: boolean }): PersonalKind | null {
  if (SSN.test(text) || SAID_SSN.test(text)) return 'a Social Security number';
  if (BIRTH.test(text)) return 'a date of birth';
  if (mailHosts(text).some((host) => !isGovernmentHost(host))) return 'a private email address';
  if (phones && [...text.matchAll(PHONE)].some(([, area = '']) => !TOLL_FREE.has(area)))
    return 'a phone number';
  return null;
}

/** Hosts of the mailboxes named in a text. */
export function mailHosts(text: string): string[] {
  return [...text.matchAll(EMAIL)].map(([, host = '']) => host);
}

/** Whether a host is one that only governments are given. */
export function isGovernmentHost(host: string): boolean {
  return GOVERNMENT.test(host);
}

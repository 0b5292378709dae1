import { createHash } from 'node:crypto';

/** How ids of records are made from their words. The same words always give the same id. */

/** Lower case, every run of other characters one hyphen: "Log-in (ID.me)" is "log-in-id-me". */
export function slugOf(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}

/** Id of a record known by a short name: `role-field-office-staff`, `form-ss-5`. */
export function namedId(prefix: 'role' | 'tool' | 'form' | 'program' | 'type', name: string): string {
  return `${prefix}-${slugOf(name)}`;
}

const SLUG_MAX = 60;

/** Id of a record known by a sentence: its start, readable, and six digits of its hash. */
export function sentenceId(prefix: 'occasion' | 'offering', sentence: string): string {
  const start = slugOf(sentence).slice(0, SLUG_MAX).replace(/-+$/, '');
  return `${prefix}-${start}-${createHash('sha256').update(sentence).digest('hex').slice(0, 6)}`;
}

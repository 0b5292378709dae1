import type { ServiceFilter } from '../inventory/service-filter.input.ts';
import { idParameters, wordParameters } from './export-parameters.ts';

/** A filter in words, such as `All services; digital gap: No digital way or Digital, information only`. */
export function filterInWords(filter: ServiceFilter): string {
  const given = filter as Readonly<Record<string, unknown>>;
  const clauses: string[] = [];
  for (const { field, says, terms } of Object.values(wordParameters)) {
    const words = given[field];
    if (!Array.isArray(words) || words.length === 0) continue;
    clauses.push(`${says}: ${words.map((word: string) => terms[word]?.label ?? word).join(' or ')}`);
  }
  for (const { field, says } of Object.values(idParameters)) {
    const ids = given[field];
    const list = Array.isArray(ids) ? (ids as string[]) : typeof ids === 'string' ? [ids] : [];
    if (list.length > 0) clauses.push(`${says}: ${list.join(' or ')}`);
  }
  if (typeof filter.designated === 'boolean')
    clauses.push(filter.designated ? 'designated' : 'not designated');
  if (typeof filter.text === 'string' && filter.text.trim() !== '')
    clauses.push(`words: ${filter.text.trim()}`);
  return clauses.length === 0 ? 'All services' : `Services; ${clauses.join('; ')}`;
}

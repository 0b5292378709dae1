import type { SearchQuery } from '../graphql/generated/search.ts';
import { formatCount } from '../ui/numbers.ts';

type Counts = SearchQuery['search']['counts'];

/** Longest part of the searched words that a heading repeats. */
const SHOWN_LENGTH = 60;

/** The heading of the results: how much was found, for which words. Without counts the words alone. */
export function foundHeading(text: string, counts: Counts | undefined): string {
  const said = `“${shorten(text)}”`;
  if (counts === undefined) return `Search for ${said}`;
  const all = sumOf(counts);
  if (all === 0) return `Nothing found for ${said}`;
  return `${formatCount(all)} ${all === 1 ? 'result' : 'results'} for ${said}`;
}

/** All hits of every kind. */
export function sumOf(counts: Counts): number {
  return counts.reduce((sum, one) => sum + one.count, 0);
}

function shorten(text: string): string {
  const letters = [...text];
  return letters.length <= SHOWN_LENGTH ? text : `${letters.slice(0, SHOWN_LENGTH).join('').trimEnd()}…`;
}

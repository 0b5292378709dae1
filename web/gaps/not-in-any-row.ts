import { countOf } from '../ui/numbers.ts';
import type { GapSummary } from './gap-counts.ts';

/** Says how many services stand outside the rows of a figure: "312 services are part of none." */
export function notInAnyRow(summary: Pick<GapSummary, 'notInAnyRow'>, outside: string): string {
  const { notInAnyRow: count } = summary;
  if (count === 0) return '';
  return `${countOf(count, 'service', 'services')} ${count === 1 ? 'is' : 'are'} ${outside}.`;
}

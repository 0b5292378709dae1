import type { AgencyHandOffsQuery } from '../../graphql/generated/agency-hand-offs.ts';
import { countOf, formatCount } from '../../ui/numbers.ts';
import type { AgencyOrder } from './hand-offs-search.ts';

/** How often journeys lead from one agency to another. */
export type AgencyRow = AgencyHandOffsQuery['agencyHandOffs'][number];

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name, 'en-US');

const orders: Record<AgencyOrder, (a: AgencyRow, b: AgencyRow) => number> = {
  COUNT: (a, b) => b.count - a.count,
  JOURNEYS: (a, b) => b.journeys.length - a.journeys.length,
  FROM: (a, b) => byName(a.from, b.from),
  TO: (a, b) => byName(a.to, b.to),
};

/** The rows in an order, equal ones by the names of their agencies. */
export function orderedRows(rows: readonly AgencyRow[], order: AgencyOrder): AgencyRow[] {
  return [...rows].sort((a, b) => orders[order](a, b) || byName(a.from, b.from) || byName(a.to, b.to));
}

/** The finding: the pair that meets most, and on what it rests. */
export function agencyFinding(rows: readonly AgencyRow[]): string {
  const [most] = orderedRows(rows, 'COUNT');
  if (most === undefined) return 'No journey leads from one agency to another';
  return `${most.from.abbreviation} to ${most.to.abbreviation} is the commonest hand-off: ${countOf(most.count, 'time', 'times')} in ${countOf(most.journeys.length, 'journey', 'journeys')}`;
}

/** Of how many hand-offs somebody said that they are there, and how many rest on an order nobody confirmed. */
export function basisInWords(rows: readonly Pick<AgencyRow, 'count' | 'recorded' | 'assumed'>[]): string {
  const sum = (key: 'count' | 'recorded' | 'assumed'): number => rows.reduce((all, row) => all + row[key], 0);
  return `${formatCount(sum('recorded'))} of ${countOf(sum('count'), 'hand-off was', 'hand-offs were')} recorded by people; ${formatCount(sum('assumed'))} rest on an order of steps that nobody has confirmed.`;
}

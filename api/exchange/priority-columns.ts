import { priorityCriteria, priorityCriterionTerms } from '../../schema/vocabulary/priority.ts';
import type { PriorityWeights } from '../../schema/vocabulary/priority.ts';
import { scoreOf } from '../inventory/priority-rank.rules.ts';
import type { PriorityRank, PriorityScore } from '../inventory/priority-rank.rules.ts';
import type { Column } from './export-column.ts';

/** Columns of demand and burden: each figure, its year and its source; empty where it is not known (R32). */
export const figureColumns: readonly Column[] = priorityCriteria.flatMap((criterion) => {
  const { column } = priorityCriterionTerms[criterion];
  return [
    { name: column, of: (s) => s.priorityFacts[criterion]?.value ?? null },
    { name: `${column}_year`, of: (s) => s.priorityFacts[criterion]?.year ?? null },
    { name: `${column}_source`, of: (s) => s.priorityFacts[criterion]?.source ?? null },
  ] satisfies Column[];
});

/** Columns behind all others where a file is in the order of the weighted rank: why a row stands where it does. */
export function rankColumns({ weights }: PriorityRank): readonly Column[] {
  const score = (name: keyof PriorityScore): Column => ({
    name: `priority_${name}`,
    of: (s) => scoreOf(s.priorityFacts, weights)?.[name] ?? null,
  });
  return (['score', 'lowest', 'highest', 'known', 'asked'] as const).map(score);
}

/** A rank in words for the description of a file: `PRIORITY; transactions 25, adjudication 25, burden 25, calls 25; providers first`. */
export function rankInWords({ weights, hispFirst }: PriorityRank): string {
  const said = (of: PriorityWeights): string =>
    priorityCriteria
      .map((criterion) => `${priorityCriterionTerms[criterion].setting} ${of[criterion]}`)
      .join(', ');
  return `PRIORITY; ${said(weights)}; ${hispFirst ? 'providers first' : 'providers not first'}`;
}

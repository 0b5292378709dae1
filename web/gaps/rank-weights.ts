import { byCriterion } from '../../schema/vocabulary/priority.ts';
import type { PriorityWeights } from '../../schema/vocabulary/priority.ts';
import type { PriorityRankInput } from '../graphql/generated/gap-list.ts';

/** A rank with every weight of it known: those of the address, and the usual ones for what it does not name. */
export interface WeightedRank {
  readonly weights: PriorityWeights;
  readonly hispFirst: boolean;
}

/** The rank that a list is in. @param usual what counts where the address says nothing; undefined while it is not there */
export function weightedRank(
  rank: PriorityRankInput | null,
  usual: PriorityWeights | undefined,
): WeightedRank | null {
  if (usual === undefined) return null;
  return {
    weights: byCriterion((criterion) => rank?.[criterion] ?? usual[criterion]),
    hispFirst: rank?.hispFirst ?? true,
  };
}

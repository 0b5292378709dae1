import { countFigures } from '../inventory/count-figures.ts';
import { usualWeights } from '../inventory/read-priority-rank.ts';
import type { ServiceFilter } from '../inventory/service-filter.input.ts';
import type { RequestContext } from '../request.ts';
import { gapFilter } from './find-digitization-gaps.ts';
import type { GapPriorities } from './gap-priorities.type.ts';

/**
 * Of how many of the services of the gap list each figure is known (R32), with the weights that are usual here.
 * @throws Problem INVALID_INPUT, NOT_FOUND as the list itself
 */
export async function countPriorities(
  context: RequestContext,
  filter: ServiceFilter | null | undefined,
): Promise<GapPriorities> {
  const counts = await countFigures(context, gapFilter(filter));
  return { ...counts, usualWeights: usualWeights(context), asOf: context.now };
}

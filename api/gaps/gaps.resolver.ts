import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, Info, Query, Resolver } from 'type-graphql';
import { GapDimension } from '../../schema/vocabulary/gap-dimension.ts';
import { ServiceOrder } from '../../schema/vocabulary/service-list.ts';
import { PriorityRankInput } from '../inventory/priority-facts.input.ts';
import { PageArgs } from '../inventory/connection.type.ts';
import { ServiceConnection } from '../inventory/service-connection.type.ts';
import { ServiceFilter } from '../inventory/service-filter.input.ts';
import type { ServiceList } from '../inventory/find-services.ts';
import type { RequestContext } from '../request.ts';
import { branchesOfRows, keptBy, selectedBranches } from '../selection.ts';
import { findDigitizationGaps } from './find-digitization-gaps.ts';
import { countPriorities } from './count-priorities.ts';
import { GapPriorities } from './gap-priorities.type.ts';
import { GapSummary } from './gap-summary.type.ts';
import { summarizeGaps } from './summarize-gaps.ts';
import type { GapSummaryRecord } from './summarize-gaps.ts';

/** Counts of channels are asked of the graph only where one of them is selected. */
const asksForChannels = keptBy((branches) => [...branches].some((branch) => /\bchannels\w+$/.test(branch)));

/** Doors of the gap questions. */
@Resolver()
export class GapsResolver {
  @Query(() => ServiceConnection, {
    description:
      'Services whose digital way is missing, worst first. Without a condition on gaps, flags or rationales in the filter: those that for certain cannot be finished digitally (R20, R26, R32).',
  })
  digitizationGaps(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('filter', () => ServiceFilter, { nullable: true, description: 'Which services; all when absent.' })
    filter: ServiceFilter | null | undefined,
    @Arg('orderBy', () => ServiceOrder, {
      defaultValue: ServiceOrder.WORST_GAP,
      description: 'The order of the list; worst gap first when nothing is said (R32).',
    })
    orderBy: ServiceOrder,
    @Arg('rank', () => PriorityRankInput, {
      nullable: true,
      description: 'How the order PRIORITY is made; as configured when absent, refused with any other order.',
    })
    rank: PriorityRankInput | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ): ServiceList {
    const branches = branchesOfRows(selectedBranches(info));
    return findDigitizationGaps(context, { filter, orderBy, rank, page, branches });
  }

  @Query(() => GapPriorities, {
    description:
      'Of how many services of the gap list each figure is known by which gaps can be ranked, and the usual weights (R32).',
  })
  gapPriorities(
    @Ctx() context: RequestContext,
    @Arg('filter', () => ServiceFilter, { nullable: true, description: 'The filter of digitizationGaps.' })
    filter: ServiceFilter | null | undefined,
  ): Promise<GapPriorities> {
    return countPriorities(context, filter);
  }

  @Query(() => GapSummary, {
    description:
      'Counts of gaps by one property, with the total: each figure is the number of services the same filter lists (R26).',
  })
  digitizationGapSummary(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('by', () => GapDimension, { description: 'The property that makes the rows.' }) by: GapDimension,
    @Arg('filter', () => ServiceFilter, { nullable: true, description: 'Which services; all when absent.' })
    filter: ServiceFilter | null | undefined,
  ): Promise<GapSummaryRecord> {
    return summarizeGaps(context, by, filter, { channels: asksForChannels(selectedBranches(info)) });
  }
}

import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { byCriterion } from '../../schema/vocabulary/priority.ts';
import type { RequestContext } from '../request.ts';
import { PriorityRankInput } from './priority-facts.input.ts';
import { positionOf } from './priority-facts.rules.ts';
import { PriorityScore } from './priority-facts.type.ts';
import { scoreOf } from './priority-rank.rules.ts';
import { readRank } from './read-priority-rank.ts';
import type { ServiceRecord } from './read-services.ts';
import { Service } from './service.type.ts';

/** The door to what a service comes to by the criteria of OMB. */
@Resolver(() => Service)
export class ServicePriorityResolver {
  @FieldResolver(() => PriorityScore, {
    nullable: true,
    description:
      'What the service comes to in the order PRIORITY under these weights; null where no figure that counts is known (R32).',
  })
  priorityScore(
    @Root() service: ServiceRecord,
    @Ctx() context: RequestContext,
    @Arg('rank', () => PriorityRankInput, {
      nullable: true,
      description: 'The weights; as configured when absent. Providers first changes no score.',
    })
    rank: PriorityRankInput | null | undefined,
  ): PriorityScore | null {
    const facts = service.priorityFacts;
    const score = scoreOf(facts, readRank(context, rank).weights);
    if (score === null) return null;
    return {
      ...score,
      ...byCriterion((criterion) => positionOf(criterion, facts[criterion]?.value ?? null)),
    };
  }
}

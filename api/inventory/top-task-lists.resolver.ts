import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { readTopTaskLists } from './read-top-task-lists.ts';
import { requireUnit } from './read-units.ts';
import type { UnitRecord } from './read-units.ts';
import type { AgencyTopTasks as AgencyFacts } from './top-task-lists.rules.ts';
import { AgencyTopTasks, TopTaskLists } from './top-task-lists.type.ts';
import { Unit } from './unit.type.ts';

/** The door to how far agencies have come with their top tasks. */
@Resolver(() => AgencyTopTasks)
export class TopTaskListsResolver {
  @Query(() => TopTaskLists, {
    description: 'Which agencies have listed how many of the 5 top tasks that are asked for (R31).',
  })
  topTaskLists(@Ctx() context: RequestContext) {
    return readTopTaskLists(context);
  }

  @FieldResolver(() => Unit, { description: 'The agency.' })
  unit(@Root() agency: AgencyFacts, @Ctx() context: RequestContext): Promise<UnitRecord> {
    return requireUnit(context, agency.unitId);
  }
}

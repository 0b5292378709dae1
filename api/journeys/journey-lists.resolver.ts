import { Arg, Args, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { PageArgs } from '../inventory/connection.type.ts';
import { loadUnit } from '../inventory/read-units.ts';
import { Service } from '../inventory/service.type.ts';
import { Unit } from '../inventory/unit.type.ts';
import type { RequestContext } from '../request.ts';
import { countAgencyHandOffs, findHandOffs } from './find-hand-offs.ts';
import { findPainPoints } from './find-pain-points.ts';
import { findPartnerPrograms } from './find-partner-programs.ts';
import { findSharedServices } from './find-shared-services.ts';
import { AgencyHandOff, HandOffConnection } from './hand-off.type.ts';
import { HandOffFilter, PainPointFilter } from './journey-filter.input.ts';
import { loadServices } from './load-services.ts';
import { PainPoint, PainPointConnection } from './pain-point.type.ts';
import { SharedServiceConnection } from './shared-service.type.ts';
import { PartnerProgram } from './stage.type.ts';

/** The door to questions over all journeys that the reader may see. */
@Resolver()
export class JourneyListsResolver {
  @Query(() => HandOffConnection, {
    description:
      'Hand-offs of journeys, recorded and implied by the order of steps, by journey and in the order of its steps; of the first 500 journeys by name (R47).',
  })
  handOffs(
    @Arg('filter', () => HandOffFilter, { nullable: true, description: 'Which hand-offs; all when absent.' })
    filter: HandOffFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ) {
    return findHandOffs(context, filter, page);
  }

  @Query(() => [AgencyHandOff], {
    description:
      'How often journeys lead from one agency to another, the most frequent pair first; of the first 500 journeys by name, at most 500 pairs (R47).',
  })
  agencyHandOffs(
    @Arg('journeyId', () => ID, { nullable: true, description: 'Of this journey alone; of all when absent.' })
    journeyId: string | null,
    @Ctx() context: RequestContext,
  ) {
    return countAgencyHandOffs(context, journeyId);
  }

  @Query(() => PainPointConnection, {
    description:
      'Pain points of journeys, and bright spots where they are asked for, the worst first (R45, R50).',
  })
  painPoints(
    @Arg('filter', () => PainPointFilter, {
      nullable: true,
      description: 'Which of them; all pain points when absent.',
    })
    filter: PainPointFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ) {
    return findPainPoints(context, filter, page);
  }

  @Query(() => [PartnerProgram], {
    description: 'Programs of partners that stages and steps rely on, by name (R45).',
  })
  partnerPrograms(
    @Arg('text', () => String, {
      nullable: true,
      description:
        'Only programs with these words in their name or in who runs them, at most 200 characters; empty is ignored.',
    })
    text: string | null,
    @Arg('first', () => Int, {
      defaultValue: 25,
      description: 'How many programs, 1 to 100; 25 when nothing is said.',
    })
    first: number,
    @Ctx() context: RequestContext,
  ) {
    return findPartnerPrograms(context, text, first);
  }

  @Query(() => SharedServiceConnection, {
    description:
      'Services that journeys of several life experiences use, the most shared first; of the first 500 journeys by name (R42, R48).',
  })
  sharedServices(@Args(() => PageArgs) page: PageArgs, @Ctx() context: RequestContext) {
    return findSharedServices(context, page);
  }
}

/** What a pain point is joined to. */
@Resolver(() => PainPoint)
export class PainPointResolver {
  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'Agency of the step; null where it has none.',
  })
  agency(@Root() { agencyId: id }: { agencyId: string | null }, @Ctx() context: RequestContext) {
    return id === null ? null : loadUnit(context, id);
  }

  @FieldResolver(() => [Service], { description: 'Registered services of the step, in their order.' })
  services(@Root() { serviceIds }: { serviceIds: readonly string[] }, @Ctx() context: RequestContext) {
    return loadServices(context, serviceIds);
  }
}

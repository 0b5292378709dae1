import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, FieldResolver, ID, Info, Int, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { branchesOfRows, selectedBranches } from '../selection.ts';
import { PageArgs } from './connection.type.ts';
import { loadGapCounts, loadParticipationCount, ownServiceCountOf, serviceCountOf } from './count-gaps.ts';
import { findUnits } from './find-units.ts';
import { GapCounts } from './gap-counts.type.ts';
import { HispDesignation } from './hisp-designation.type.ts';
import type { LazyConnection } from './lazy-connection.ts';
import type { HispRecord } from './read-records.ts';
import { edgeOfUnit, readUnit } from './read-units.ts';
import type { UnitRecord } from './read-units.ts';
import { Unit, UnitConnection, UnitFilter } from './unit.type.ts';

/** The door to the agency tree. */
@Resolver(() => Unit)
export class UnitResolver {
  @Query(() => Unit, { nullable: true, description: 'One unit of the agency tree by its id, or null (R2).' })
  unit(
    @Arg('id', () => ID, { description: 'Id of the unit.' }) id: string,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<UnitRecord | null> {
    return readUnit(context, id, selectedBranches(info));
  }

  @Query(() => UnitConnection, { description: 'Units of the agency tree by name, in pages (R2).' })
  units(
    @Arg('filter', () => UnitFilter, { nullable: true, description: 'Which units; all when absent.' })
    filter: UnitFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
  ): LazyConnection<UnitRecord> {
    const branches = branchesOfRows(selectedBranches(info));
    return findUnits(context, filter, page, branches);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit this one is part of; null at the top (R2).',
  })
  async parent(@Root() unit: UnitRecord, @Ctx() context: RequestContext): Promise<UnitRecord | null> {
    return (await edgeOfUnit(context, unit, 'parent'))[0] ?? null;
  }

  @FieldResolver(() => [Unit], {
    description: 'The units above this one, from the top down, without itself (R2).',
  })
  path(@Root() unit: UnitRecord, @Ctx() context: RequestContext) {
    return edgeOfUnit(context, unit, 'path');
  }

  @FieldResolver(() => [Unit], { description: 'The units that are directly part of this one, by name (R2).' })
  children(@Root() unit: UnitRecord, @Ctx() context: RequestContext) {
    return edgeOfUnit(context, unit, 'children');
  }

  @FieldResolver(() => HispDesignation, {
    nullable: true,
    description: 'Designation of this very unit as High Impact Service Provider, where there is one (R53).',
  })
  async hispDesignation(
    @Root() unit: UnitRecord,
    @Ctx() context: RequestContext,
  ): Promise<HispRecord | null> {
    return (await edgeOfUnit(context, unit, 'hispDesignation'))[0] ?? null;
  }

  @FieldResolver(() => Int, { description: 'Services this unit leads itself (R2).' })
  ownServiceCount(@Root() unit: UnitRecord, @Ctx() context: RequestContext): number | Promise<number> {
    return ownServiceCountOf(context, unit);
  }

  @FieldResolver(() => Int, { description: 'Services led by this unit or a unit below it (R2).' })
  serviceCount(@Root() unit: UnitRecord, @Ctx() context: RequestContext): number | Promise<number> {
    return serviceCountOf(context, 'Unit', unit);
  }

  @FieldResolver(() => Int, {
    description:
      'Services of others or of its own that this unit or a unit below it takes part in without being responsible for them; `participatingUnitId` of ServiceFilter lists them (R7).',
  })
  participationCount(@Root() unit: UnitRecord, @Ctx() context: RequestContext): Promise<number> {
    return loadParticipationCount(context, unit.id);
  }

  @FieldResolver(() => GapCounts, {
    description: 'Gap counts of the services led by this unit or a unit below it (R20, R25, R26, R85).',
  })
  counts(@Root() unit: UnitRecord, @Ctx() context: RequestContext) {
    return loadGapCounts(context, 'Unit', unit.id);
  }
}

import type { GraphQLResolveInfo } from 'graphql';
import { Arg, Args, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql';
import { MONTHS_SHOWN } from '../../schema/vocabulary/gap-snapshot.ts';
import { PageArgs } from '../inventory/connection.type.ts';
import { findServices } from '../inventory/find-services.ts';
import type { ServiceList } from '../inventory/find-services.ts';
import { ServiceConnection } from '../inventory/service-connection.type.ts';
import type { RequestContext } from '../request.ts';
import { branchesOfRows, selectedBranches } from '../selection.ts';
import { readGapChanges, readSnapshots } from './read-snapshots.ts';
import type { GapChangesRecord, SnapshotSeries } from './read-snapshots.ts';
import { GapChanges, GapSnapshotSeries } from './snapshot.type.ts';

const ofAgency = 'Id of an agency at the top of the tree; everything when absent.';

/** Doors of the monthly counts of gaps. */
@Resolver()
export class SnapshotResolver {
  @Query(() => GapSnapshotSeries, {
    description: 'Whether it gets better: counts of gaps, month by month and at the end of quarters (R33).',
  })
  gapSnapshots(
    @Ctx() context: RequestContext,
    @Arg('unitId', () => ID, { nullable: true, description: ofAgency }) unitId: string | null | undefined,
    @Arg('last', () => Int, {
      defaultValue: MONTHS_SHOWN,
      description: 'How many months up to today, 1 to 100; 13 when nothing is said.',
    })
    last: number,
  ): Promise<SnapshotSeries> {
    return readSnapshots(context, unitId ?? null, last);
  }

  @Query(() => GapChanges, {
    description:
      'How many gaps of an earlier count are closed today, how many are still open and how many are new (R33).',
  })
  gapChangesSince(
    @Ctx() context: RequestContext,
    @Arg('snapshotId', () => ID, { description: 'Id of the count, from `gapSnapshots`.' }) snapshotId: string,
    @Arg('unitId', () => ID, { nullable: true, description: ofAgency }) unitId: string | null | undefined,
  ): Promise<GapChangesRecord> {
    return readGapChanges(context, snapshotId, unitId ?? null);
  }

  @Query(() => ServiceConnection, {
    description:
      'Services that were a gap when a count was taken and can be finished digitally today, by name (R33).',
  })
  gapsClosedSince(
    @Ctx() context: RequestContext,
    @Info() info: GraphQLResolveInfo,
    @Arg('snapshotId', () => ID, { description: 'Id of the count, from `gapSnapshots`.' }) snapshotId: string,
    @Arg('unitId', () => ID, {
      nullable: true,
      description:
        'Id of a unit that leads the services, itself or through a unit inside it; all when absent.',
    })
    unitId: string | null | undefined,
    @Args(() => PageArgs) page: PageArgs,
  ): ServiceList {
    return findServices(context, {
      list: 'gapsClosedSince',
      filter: { gapAtSnapshotId: snapshotId, unitId: unitId ?? null, digitalGaps: ['CLOSED'] },
      orderBy: 'NAME',
      page,
      branches: branchesOfRows(selectedBranches(info)),
    });
  }
}

import { Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { loadGapCounts } from './count-gaps.ts';
import { GapCounts } from './gap-counts.type.ts';
import { HispDesignation } from './hisp-designation.type.ts';
import { listHisps, loadServicesOf } from './read-records.ts';
import type { HispRecord } from './read-records.ts';
import { requireUnit } from './read-units.ts';
import { Service } from './service.type.ts';
import { Unit } from './unit.type.ts';

/** The door to High Impact Service Providers. */
@Resolver(() => HispDesignation)
export class HispResolver {
  @Query(() => [HispDesignation], {
    description: 'All High Impact Service Providers of the index, by name (R53).',
  })
  hisps(@Ctx() context: RequestContext) {
    return listHisps(context);
  }

  @FieldResolver(() => Unit, { description: 'The unit that is designated.' })
  unit(@Root() hisp: HispRecord, @Ctx() context: RequestContext) {
    return requireUnit(context, hisp.unitId);
  }

  @FieldResolver(() => [Service], {
    description:
      'Services of the provider that are chosen for reporting, as far as they are in the index (R55).',
  })
  services(@Root() hisp: HispRecord, @Ctx() context: RequestContext) {
    return loadServicesOf(context, 'HispDesignation', hisp.id);
  }

  @FieldResolver(() => GapCounts, {
    description: 'Gap counts of all services led by the provider or a unit below it (R20, R25, R26).',
  })
  counts(@Root() hisp: HispRecord, @Ctx() context: RequestContext) {
    return loadGapCounts(context, 'HispDesignation', hisp.id);
  }
}

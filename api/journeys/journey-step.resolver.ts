import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Service } from '../inventory/service.type.ts';
import { Unit } from '../inventory/unit.type.ts';
import { loadUnit } from '../inventory/read-units.ts';
import type { RequestContext } from '../request.ts';
import { DigitalPathStep } from './digital-path.type.ts';
import { HandOff } from './hand-off.type.ts';
import { JourneyStep } from './journey-step.type.ts';
import { loadServices } from './load-services.ts';

const unitOrNull = (context: RequestContext, id: string | null) =>
  id === null ? null : loadUnit(context, id);

/** What a step is joined to; what came with the journey skips these doors. */
@Resolver(() => JourneyStep)
export class JourneyStepResolver {
  @FieldResolver(() => [Service], {
    description: 'Registered services behind the step, in their order, as far as they are published (R45).',
  })
  services(@Root() { serviceIds }: { serviceIds: readonly string[] }, @Ctx() context: RequestContext) {
    return loadServices(context, serviceIds);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description:
      'The unit that is thought to give a service nobody has registered; null where none is named (R46).',
  })
  expectedUnit(
    @Root() { expectedUnitId: id }: { expectedUnitId: string | null },
    @Ctx() context: RequestContext,
  ) {
    return unitOrNull(context, id);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description:
      'The responsible unit of its first service, else the expected unit; null where there is neither.',
  })
  leadUnit(@Root() { leadUnitId: id }: { leadUnitId: string | null }, @Ctx() context: RequestContext) {
    return unitOrNull(context, id);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The agency at the top of the tree above that unit: the lane of the step.',
  })
  agency(@Root() { agencyId: id }: { agencyId: string | null }, @Ctx() context: RequestContext) {
    return unitOrNull(context, id);
  }
}

/** The agencies of a hand-off. */
@Resolver(() => HandOff)
export class HandOffResolver {
  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'Agency of the first step; null where it has none.',
  })
  fromAgency(@Root() { fromAgencyId: id }: { fromAgencyId: string | null }, @Ctx() context: RequestContext) {
    return unitOrNull(context, id);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'Agency of the second step; null where it has none.',
  })
  toAgency(@Root() { toAgencyId: id }: { toAgencyId: string | null }, @Ctx() context: RequestContext) {
    return unitOrNull(context, id);
  }
}

/** Who stands behind a step of the best digital path. */
@Resolver(() => DigitalPathStep)
export class DigitalPathStepResolver {
  @FieldResolver(() => Unit, { nullable: true, description: 'Agency of the step; null where it has none.' })
  agency(@Root() { agencyId: id }: { agencyId: string | null }, @Ctx() context: RequestContext) {
    return unitOrNull(context, id);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description:
      'Responsible unit of the service that decides the rank, or the unit that is expected to give it; null where there is neither.',
  })
  unit(@Root() { unitId: id }: { unitId: string | null }, @Ctx() context: RequestContext) {
    return unitOrNull(context, id);
  }
}

import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { loadService } from './read-services.ts';
import type { ServiceRecord } from './read-services.ts';
import { loadUnitProfile } from './read-unit-profiles.ts';
import type { UnitProfileRecord } from './read-unit-profiles.ts';
import { requireUnit } from './read-units.ts';
import type { UnitRecord } from './read-units.ts';
import { Service } from './service.type.ts';
import { UnitProfileInput } from './unit-profile.input.ts';
import { mayEditProfile } from './unit-profile.policy.ts';
import { topTaskCountOf } from './unit-profile.rules.ts';
import type { TopTaskFacts } from './unit-profile.rules.ts';
import { TopTask, UnitProfile, UnitProfileChange, UnitProfileConflict } from './unit-profile.type.ts';
import { Unit } from './unit.type.ts';
import { updateUnitProfile } from './update-unit-profile.ts';
import type { ProfileConflictFacts, ProfileWritten } from './update-unit-profile.ts';

/** The door to what units say of themselves. */
@Resolver(() => UnitProfile)
export class UnitProfileResolver {
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      'Number of top tasks listed; agencies that serve the public are asked for at least 5. Null where none is listed, which is not known and not zero (R31).',
  })
  topTaskCount(@Root() profile: UnitProfileRecord): number | null {
    return topTaskCountOf(profile);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the reader may change it: registrars of the unit or of a unit above it (R97).',
  })
  mayEdit(@Root() { unitId }: UnitProfileRecord, @Ctx() context: RequestContext): boolean {
    return mayEditProfile(context.actor, unitId);
  }
}

/** The service of a top task. */
@Resolver(() => TopTask)
export class TopTaskResolver {
  @FieldResolver(() => Service, {
    nullable: true,
    description: 'The service that the task is done in; null where none was said or it may not be seen.',
  })
  service(
    @Root() { serviceId }: TopTaskFacts,
    @Ctx() context: RequestContext,
  ): Promise<ServiceRecord | null> | null {
    return serviceId === null ? null : loadService(context, serviceId);
  }
}

/** What a unit says of itself, as an edge of the unit. */
@Resolver(() => Unit)
export class UnitsOwnWordResolver {
  @FieldResolver(() => UnitProfile, {
    description: 'What the unit says of itself: top tasks and accountable people (R9, R31).',
  })
  profile(@Root() unit: UnitRecord, @Ctx() context: RequestContext): Promise<UnitProfileRecord> {
    return loadUnitProfile(context, unit.id);
  }
}

/** The door to writing it. */
@Resolver(() => UnitProfileChange)
export class UnitProfileWriteResolver {
  @Mutation(() => UnitProfileChange, {
    description:
      'Writes what a unit says of itself: top tasks and accountable people; absent parts stay as they are. It is public at once. For registrars of the unit or of a unit above it (R9, R31, R97).',
  })
  updateUnitProfile(
    @Arg('id', () => ID, { description: 'Id of the unit.' }) unitId: string,
    @Arg('version', () => Int, {
      description: 'Version that was read, 0 where the unit had said nothing; any other is a conflict.',
    })
    version: number,
    @Arg('input', () => UnitProfileInput, { description: 'What is to change.' }) input: UnitProfileInput,
    @Arg('comment', () => String, {
      nullable: true,
      description: 'What to say with it, for the history; at most 2,000 characters.',
    })
    comment: string | null,
    @Arg('requestKey', () => String, {
      nullable: true,
      description: 'Key of this request; sent again with the same key it changes nothing.',
    })
    requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ProfileWritten> {
    const asked = { unitId, version, comment: comment ?? null, requestKey: requestKey ?? null };
    return updateUnitProfile(context, asked, input);
  }

  @FieldResolver(() => Unit, {
    nullable: true,
    description: 'The unit as it stands now; null where nothing was written.',
  })
  unit(@Root() change: ProfileWritten, @Ctx() context: RequestContext): Promise<UnitRecord> | null {
    return change.unitId === null ? null : requireUnit(context, change.unitId);
  }

  @FieldResolver(() => UnitProfileConflict, {
    nullable: true,
    description: 'Somebody else was faster; null where nobody was.',
  })
  conflict(@Root() change: ProfileWritten): ProfileConflictFacts | null {
    return change.conflict;
  }
}

/** The unit that a conflict is about. */
@Resolver(() => UnitProfileConflict)
export class UnitProfileConflictResolver {
  @FieldResolver(() => Unit, { description: 'The unit as it stands now.' })
  current(@Root() conflict: ProfileConflictFacts, @Ctx() context: RequestContext): Promise<UnitRecord> {
    return requireUnit(context, conflict.unitId);
  }
}

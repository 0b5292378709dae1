import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { loadGapCounts, loadServiceCount } from '../inventory/count-gaps.ts';
import { GapCounts } from '../inventory/gap-counts.type.ts';
import { Service } from '../inventory/service.type.ts';
import { Unit } from '../inventory/unit.type.ts';
import type { RequestContext } from '../request.ts';
import { Journey } from './journey.type.ts';
import { LifeExperience } from './life-experience.type.ts';
import { loadJourneysOf, loadJourneysOfService } from './read-journey-lists.ts';
import {
  lifeExperienceOf,
  listLifeExperiences,
  loadAgencies,
  loadLifeExperience,
  loadPrograms,
  loadServicesOfStage,
  loadStages,
  loadStagesOfService,
} from './read-journeys.ts';
import type { LifeExperienceRecord, StageRecord } from './read-journeys.ts';
import { PartnerProgram, Stage } from './stage.type.ts';

/** The door to life experiences. */
@Resolver(() => LifeExperience)
export class LifeExperienceResolver {
  @Query(() => [LifeExperience], {
    description: 'All life experiences of the index, the designated ones first (R42).',
  })
  lifeExperiences(@Ctx() context: RequestContext) {
    return listLifeExperiences(context);
  }

  @Query(() => LifeExperience, {
    nullable: true,
    description: 'One life experience by its id, or null (R42).',
  })
  lifeExperience(
    @Arg('id', () => ID, { description: 'Id of the life experience.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<LifeExperienceRecord | null> {
    return loadLifeExperience(context, id);
  }

  @FieldResolver(() => [Stage], { description: 'Its stages, in their order (R44).' })
  stages(@Root() lifeExperience: LifeExperienceRecord, @Ctx() context: RequestContext) {
    return loadStages(context, lifeExperience.id);
  }

  @FieldResolver(() => [Unit], {
    description: 'Agencies at the top of the tree that take part, by name (R42).',
  })
  agencies(@Root() lifeExperience: LifeExperienceRecord, @Ctx() context: RequestContext) {
    return loadAgencies(context, lifeExperience.id);
  }

  @FieldResolver(() => Int, { description: 'Number of different services its stages involve (R45).' })
  serviceCount(@Root() lifeExperience: LifeExperienceRecord, @Ctx() context: RequestContext) {
    return loadServiceCount(context, 'LifeExperience', lifeExperience.id);
  }

  @FieldResolver(() => GapCounts, {
    description: 'Gap counts of these services, each counted once (R20, R25, R26, R48).',
  })
  counts(@Root() lifeExperience: LifeExperienceRecord, @Ctx() context: RequestContext) {
    return loadGapCounts(context, 'LifeExperience', lifeExperience.id);
  }
}

/** What a stage is joined to. */
@Resolver(() => Stage)
export class StageResolver {
  @FieldResolver(() => LifeExperience, { description: 'The life experience the stage is part of (R44).' })
  lifeExperience(@Root() stage: StageRecord, @Ctx() context: RequestContext) {
    return lifeExperienceOf(context, stage);
  }

  @FieldResolver(() => [Service], {
    description: 'Services the stage involves, in the order of the record (R45).',
  })
  services(@Root() stage: StageRecord, @Ctx() context: RequestContext) {
    return loadServicesOfStage(context, stage.id);
  }

  @FieldResolver(() => [PartnerProgram], {
    description: 'Programs of partners that the stage relies on (R45).',
  })
  partnerPrograms(@Root() stage: StageRecord, @Ctx() context: RequestContext) {
    return loadPrograms(context, stage.id);
  }
}

/** The edge from a service to the journeys it is part of belongs to this slice, the higher of the two. */
@Resolver(() => Service)
export class ServiceStagesResolver {
  @FieldResolver(() => [Stage], { description: 'Stages of life experiences that involve the service (R45).' })
  stages(@Root() service: { id: string }, @Ctx() context: RequestContext) {
    return loadStagesOfService(context, service.id);
  }

  @FieldResolver(() => [Journey], {
    description: 'Published journeys with a step that uses the service, by name (R45).',
  })
  journeys(@Root() service: { id: string }, @Ctx() context: RequestContext) {
    return loadJourneysOfService(context, service.id);
  }
}

/** The edge from a life experience to what was drawn of it. */
@Resolver(() => LifeExperience)
export class LifeExperienceJourneysResolver {
  @FieldResolver(() => [Journey], {
    description: 'Journeys of the life experience, by name, as far as the reader may see them (R44, R97).',
  })
  journeys(@Root() lifeExperience: LifeExperienceRecord, @Ctx() context: RequestContext) {
    return loadJourneysOf(context, lifeExperience.id);
  }
}

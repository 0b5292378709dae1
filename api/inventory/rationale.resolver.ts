import { Args, Arg, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { RationaleStatus } from '../../schema/vocabulary/rationale-review.ts';
import { ReasonCode, SolutionKind } from '../../schema/vocabulary/rationale.ts';
import type { RequestContext } from '../request.ts';
import { PageArgs } from './connection.type.ts';
import {
  findRationales,
  findSimilarRationales,
  loadNeighbour,
  loadOtherRationales,
  loadReasons,
  readRationale,
  today,
} from './find-rationales.ts';
import type { RationaleRecord, SimilarRationaleFound } from './find-rationales.ts';
import type { LazyConnection } from './lazy-connection.ts';
import { RationaleConnection, SimilarRationale } from './rationale-change.type.ts';
import { isStale } from './rationale.rules.ts';
import { mayReviewRationale, mayWriteRationale, readsWithin } from './rationale.policy.ts';
import { Rationale, RationaleReason } from './rationale.type.ts';
import { requireService } from './read-records.ts';
import type { ServiceRecord } from './read-services.ts';
import { loadService } from './read-services.ts';
import { Service } from './service.type.ts';

/** The door to rationales: one, the queue, those elsewhere that give the same reasons, and what belongs to each. */
@Resolver(() => Rationale)
export class RationaleResolver {
  @Query(() => Rationale, {
    nullable: true,
    description:
      'One rationale by its id, in whatever status; null where nothing is recorded under it or the reader may not see it (R97).',
  })
  rationale(
    @Arg('id', () => ID, { description: 'Id of the rationale.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<RationaleRecord | null> {
    return readRationale(context, id);
  }

  @Query(() => RationaleConnection, {
    description:
      'Rationales that wait, the longest waiting first: for OMB those of all agencies, for a registrar those of their units (R26, R27).',
  })
  rationaleQueue(
    @Arg('statuses', () => [RationaleStatus], {
      nullable: true,
      description:
        'Statuses; those that wait for a decision when absent, or all that stand where another condition is given.',
    })
    statuses: RationaleStatus[] | null,
    @Arg('stale', () => Boolean, {
      nullable: true,
      description: 'True for those that stand and whose day to be looked at again has come (R27).',
    })
    stale: boolean | null,
    @Arg('contradicted', () => Boolean, {
      nullable: true,
      description: 'True for those contradicted by a digital way that finishes the service (R27).',
    })
    contradicted: boolean | null,
    @Arg('noneIdentified', () => Boolean, {
      nullable: true,
      description: 'True for those that say that no solution was identified (R22).',
    })
    noneIdentified: boolean | null,
    @Arg('reasons', () => [ReasonCode], {
      nullable: true,
      description: 'Rationales that give one of these reasons (R22).',
    })
    reasons: ReasonCode[] | null,
    @Arg('onlySolutionKind', () => SolutionKind, {
      nullable: true,
      description: 'Rationales whose only solutions are of this kind, such as a change of law (R22).',
    })
    onlySolutionKind: SolutionKind | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): LazyConnection<RationaleRecord> {
    const asked = { statuses, stale, contradicted, noneIdentified, reasons, onlySolutionKind };
    return findRationales(context, asked, page);
  }

  @Query(() => [SimilarRationale], {
    description:
      'Rationales of other services that give the same reasons, the likest first, with what OMB decided; at most 10.',
  })
  similarRationales(
    @Arg('id', () => ID, { description: 'Id of a rationale.' }) id: string,
    @Ctx() context: RequestContext,
  ): Promise<SimilarRationaleFound[]> {
    return findSimilarRationales(context, id);
  }

  @FieldResolver(() => Service, { description: 'The service that is explained.' })
  service(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext): Promise<ServiceRecord> {
    return requireService(context, rationale.serviceId);
  }

  @FieldResolver(() => [RationaleReason], {
    description: 'Reasons, the main one first (IDEA section 4(d)(4)).',
  })
  reasons(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext) {
    return loadReasons(context, rationale.id);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether it stands and the day to look at it again has come (R27).',
  })
  stale(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext): boolean {
    return isStale(rationale, today(context.now));
  }

  @FieldResolver(() => Rationale, {
    nullable: true,
    description: 'The earlier version whose place it takes (R27).',
  })
  supersedes(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext) {
    return loadNeighbour(context, 'supersedes', rationale.id);
  }

  @FieldResolver(() => Rationale, {
    nullable: true,
    description: 'The newer version that takes its place, or will once it is given and approved (R27).',
  })
  supersededBy(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext) {
    return loadNeighbour(context, 'supersededBy', rationale.id);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was said at the last step, for the agency and for who reads everything (R97).',
  })
  statusComment(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext): Promise<string | null> {
    return within(context, rationale, rationale.comment);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Office that answers for it, for the agency and for who reads everything (R9).',
  })
  owner(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext): Promise<string | null> {
    return within(context, rationale, rationale.owner);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who changed it last, for the agency and for who reads everything (R97, R100).',
  })
  updatedBy(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext): Promise<string | null> {
    return within(context, rationale, rationale.updatedBy);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who submitted it, for the agency and for who reads everything (R97).',
  })
  submittedBy(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext): Promise<string | null> {
    return within(context, rationale, rationale.submittedBy);
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'Who decided, for the agency and for who reads everything (R97).',
  })
  decidedBy(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext): Promise<string | null> {
    return within(context, rationale, rationale.decidedBy);
  }

  @FieldResolver(() => Boolean, { description: 'Whether the reader may write it (R97).' })
  async mayEdit(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext): Promise<boolean> {
    if (context.actor === null || rationale.status === 'SUPERSEDED') return false;
    const service = await loadService(context, rationale.serviceId);
    return service !== null && mayWriteRationale(context.actor, service);
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the reader may decide on it now: OMB, but nobody on an own submission (R97).',
  })
  mayReview(@Root() rationale: RationaleRecord, @Ctx() context: RequestContext): boolean {
    return rationale.status === 'SUBMITTED' && mayReviewRationale(context.actor, rationale.submittedById);
  }
}

/** What is shown to the agency and to who reads everything, and to nobody else. */
async function within(
  context: RequestContext,
  rationale: RationaleRecord,
  value: string | null,
): Promise<string | null> {
  if (value === null || context.actor === null) return null;
  const service = await loadService(context, rationale.serviceId);
  return service !== null && readsWithin(context.actor, service) ? value : null;
}

/** What of its rationales a service gives beyond those that stand. */
@Resolver(() => Service)
export class ServiceRationalesResolver {
  @FieldResolver(() => [Rationale], {
    description:
      'Rationales that do not stand: drafts, returned, withdrawn and superseded ones, the newest first, at most 50. Empty for readers who may not see them (R97).',
  })
  otherRationales(
    @Root() service: ServiceRecord,
    @Ctx() context: RequestContext,
  ): Promise<RationaleRecord[]> {
    return loadOtherRationales(context, service.id);
  }

  @FieldResolver(() => Boolean, {
    description:
      'Whether the day to look at its explanation again has come. It stays given until it is withdrawn or another takes its place (R27).',
  })
  rationaleStale(@Root() service: ServiceRecord, @Ctx() context: RequestContext): boolean {
    const { rationaleReviewDue: due } = service;
    return due !== null && due <= today(context.now);
  }
}

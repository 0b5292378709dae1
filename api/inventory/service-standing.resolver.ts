import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { DateTime } from './date-time.scalar.ts';
import { FieldDifference } from './field-difference.type.ts';
import { loadMayDo, loadStanding, readProposedDifferences } from './read-standing.ts';
import type { ServiceRecord } from './read-services.ts';
import { ServiceProposal } from './service-proposal.type.ts';
import { Service } from './service.type.ts';

/** A proposal with the service it belongs to. */
interface ProposalRecord extends ServiceProposal {
  readonly serviceId: string;
}

/** Where a record stands: the agency's and OMB's own business (R97). */
@Resolver(() => Service)
export class ServiceStandingResolver {
  @FieldResolver(() => Boolean, { description: 'Whether the reader may change the record now (R10, R97).' })
  async mayEdit(@Root() service: ServiceRecord, @Ctx() context: RequestContext): Promise<boolean> {
    return (await loadMayDo(context, service)).edit;
  }

  @FieldResolver(() => Boolean, {
    description: 'Whether the reader may approve or return what was submitted, now (R10, R97).',
  })
  async mayReview(@Root() service: ServiceRecord, @Ctx() context: RequestContext): Promise<boolean> {
    return (await loadMayDo(context, service)).review;
  }

  @FieldResolver(() => String, {
    nullable: true,
    description: 'What was said at the last step of the record; null for whoever may not see it (R10).',
  })
  async statusComment(
    @Root() service: ServiceRecord,
    @Ctx() context: RequestContext,
  ): Promise<string | null> {
    return (await loadStanding(context, service))?.statusComment ?? null;
  }

  @FieldResolver(() => DateTime, {
    nullable: true,
    description: 'When it was last handed to OMB; null for whoever may not see it (R10).',
  })
  async submittedAt(@Root() service: ServiceRecord, @Ctx() context: RequestContext): Promise<string | null> {
    return (await loadStanding(context, service))?.submittedAt ?? null;
  }

  @FieldResolver(() => ServiceProposal, {
    nullable: true,
    description:
      'The change of a published service that is under way; null where there is none, or the reader may not see it (R10).',
  })
  async proposal(
    @Root() service: ServiceRecord,
    @Ctx() context: RequestContext,
  ): Promise<ProposalRecord | null> {
    const standing = await loadStanding(context, service);
    if (standing?.proposalStatus == null) return null;
    return {
      serviceId: service.id,
      status: standing.proposalStatus,
      proposedBy: standing.proposalBy,
      proposedAt: standing.proposalAt,
      comment: standing.proposalComment,
    };
  }
}

/** What a proposal would change. */
@Resolver(() => ServiceProposal)
export class ServiceProposalResolver {
  @FieldResolver(() => [FieldDifference], {
    description: 'Fields in which the proposal differs from what is public, in words.',
  })
  differences(@Root() proposal: ProposalRecord, @Ctx() context: RequestContext) {
    return readProposedDifferences(context, proposal.serviceId);
  }
}

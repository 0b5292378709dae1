import { Arg, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { moveService } from './move-service.ts';
import type { ServiceMove } from './move-service.ts';
import { requireService } from './read-records.ts';
import type { ServiceRecord } from './read-services.ts';
import { registerService } from './register-service.ts';
import { ServiceChange, ServiceConflict } from './service-change.type.ts';
import type { ServiceConflictFacts } from './service-conflict.ts';
import { ServiceInput } from './service-input.input.ts';
import { Service } from './service.type.ts';
import { updateService } from './update-service.ts';
import type { ServiceAsked } from './update-service.ts';
import type { ServiceWritten } from './write-service.ts';

const VERSION = 'Version that was read; any other is a conflict and changes nothing.';
const COMMENT = 'What to say with it, for the history; at most 2,000 characters.';
const KEY =
  'A random key of this request, such as a UUID. The same request sent again under its key changes nothing and gets the first answer, for 30 days.';

/** The door to writing services. */
@Resolver(() => ServiceChange)
export class ServiceWriteResolver {
  @Mutation(() => ServiceChange, {
    description:
      'Registers a service as a draft of its lead unit. A draft needs a name, a lead unit and a type; all else may follow (R1, R10). For registrars.',
  })
  registerService(
    @Arg('input', () => ServiceInput, { description: 'What is written of the service.' }) input: ServiceInput,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceWritten> {
    return registerService(context, input, requestKey ?? null);
  }

  @Mutation(() => ServiceChange, {
    description:
      'Changes what is written of a service; absent fields stay as they are. What is written of a published service becomes its proposal, and the public reads the old facts until it is published (R10). For registrars of the lead unit.',
  })
  updateService(
    @Arg('id', () => ID, { description: 'Id of the service.' }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('input', () => ServiceInput, { description: 'What is to change.' }) input: ServiceInput,
    @Arg('comment', () => String, { nullable: true, description: COMMENT }) comment: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceWritten> {
    return updateService(context, askedOf(id, version, comment, requestKey), input);
  }

  @Mutation(() => ServiceChange, {
    description:
      'Hands a service, or the proposal of a published one, to OMB; what is missing comes back all at once (R1, R19, R21, R22). A published service without a proposal is confirmed as still right (R12). For registrars of the lead unit.',
  })
  submitService(
    @Arg('id', () => ID, { description: 'Id of the service.' }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('comment', () => String, { nullable: true, description: COMMENT }) comment: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceWritten> {
    return move(context, 'SUBMIT', askedOf(id, version, comment, requestKey));
  }

  @Mutation(() => ServiceChange, {
    description: 'Approves what was submitted. For OMB, but nobody on an own submission (R10, R97).',
  })
  approveService(
    @Arg('id', () => ID, { description: 'Id of the service.' }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('comment', () => String, { nullable: true, description: COMMENT }) comment: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceWritten> {
    return move(context, 'APPROVE', askedOf(id, version, comment, requestKey));
  }

  @Mutation(() => ServiceChange, {
    description:
      'Returns what was submitted: by OMB with a comment, for changes; by the agency itself, to work on it again (R10).',
  })
  returnService(
    @Arg('id', () => ID, { description: 'Id of the service.' }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('comment', () => String, { nullable: true, description: COMMENT }) comment: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceWritten> {
    return move(context, 'RETURN', askedOf(id, version, comment, requestKey));
  }

  @Mutation(() => ServiceChange, {
    description:
      'Publishes what was approved; a proposal takes the place of the facts that were public. For registrars of the lead unit, and OMB (R10, R15).',
  })
  publishService(
    @Arg('id', () => ID, { description: 'Id of the service.' }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('comment', () => String, { nullable: true, description: COMMENT }) comment: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceWritten> {
    return move(context, 'PUBLISH', askedOf(id, version, comment, requestKey));
  }

  @Mutation(() => ServiceChange, {
    description:
      'Takes a service that is no longer given out of the index and keeps its record; needs a comment. For registrars of the lead unit (R10).',
  })
  archiveService(
    @Arg('id', () => ID, { description: 'Id of the service.' }) id: string,
    @Arg('version', () => Int, { description: VERSION }) version: number,
    @Arg('comment', () => String, { nullable: true, description: COMMENT }) comment: string | null,
    @Arg('requestKey', () => String, { nullable: true, description: KEY }) requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceWritten> {
    return move(context, 'ARCHIVE', askedOf(id, version, comment, requestKey));
  }

  @FieldResolver(() => Service, {
    nullable: true,
    description: 'The service as it stands now; null where nothing was written.',
  })
  service(@Root() change: ServiceWritten, @Ctx() context: RequestContext): Promise<ServiceRecord> | null {
    return change.id === null ? null : requireService(context, change.id);
  }

  @FieldResolver(() => ServiceConflict, {
    nullable: true,
    description: 'Somebody else was faster; null where nobody was.',
  })
  conflict(@Root() change: ServiceWritten): ServiceConflictFacts | null {
    return change.conflict;
  }
}

/** The record that a conflict is about. */
@Resolver(() => ServiceConflict)
export class ServiceConflictResolver {
  @FieldResolver(() => Service, { description: 'The service as it stands now.' })
  current(@Root() conflict: ServiceConflictFacts, @Ctx() context: RequestContext): Promise<ServiceRecord> {
    return requireService(context, conflict.id);
  }
}

function move(context: RequestContext, action: ServiceMove, asked: ServiceAsked): Promise<ServiceWritten> {
  return moveService(context, action, asked);
}

function askedOf(
  id: string,
  version: number,
  comment: string | null | undefined,
  requestKey: string | null | undefined,
): ServiceAsked {
  return { id, version, comment: comment ?? null, requestKey: requestKey ?? null };
}

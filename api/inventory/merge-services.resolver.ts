import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { mergeServices } from './merge-services.ts';
import { ServiceChange } from './service-change.type.ts';
import type { ServiceWritten } from './write-service.ts';

/** The door by which two records of one service become one. */
@Resolver()
export class MergeServicesResolver {
  @Mutation(() => ServiceChange, {
    description:
      'Makes two records of one service one. The kept record takes over the other’s names, yearly volumes, rationales, and places in life experiences, each with where it came from; the other is archived, and its id answers with the kept one. For registrars of the lead units of both (R13).',
  })
  mergeServices(
    @Arg('keepId', () => ID, { description: 'Id of the record that is kept.' }) keepId: string,
    @Arg('keepVersion', () => Int, { description: 'Version of it that was read; any other is a conflict.' })
    keepVersion: number,
    @Arg('mergeId', () => ID, { description: 'Id of the record that becomes part of it.' }) mergeId: string,
    @Arg('mergeVersion', () => Int, {
      description: 'Version of that one that was read; any other is a conflict.',
    })
    mergeVersion: number,
    @Arg('comment', () => String, {
      nullable: true,
      description: 'What to say with it, for the history; at most 2,000 characters.',
    })
    comment: string | null,
    @Arg('requestKey', () => String, {
      nullable: true,
      description: 'A random key of this request; sent again under its key it changes nothing.',
    })
    requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceWritten> {
    const said = { comment: comment?.trim() || null, requestKey: requestKey ?? null };
    return mergeServices(context, { keepId, keepVersion, mergeId, mergeVersion, ...said });
  }
}

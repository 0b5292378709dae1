import { Arg, Ctx, ID, Int, Mutation, Resolver } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { restoreService } from './restore-service.ts';
import { ServiceChange } from './service-change.type.ts';
import type { ServiceWritten } from './write-service.ts';

/** The door back to what a service said before. */
@Resolver()
export class RestoreServiceResolver {
  @Mutation(() => ServiceChange, {
    description:
      'Writes the facts of a service as they were after an earlier change. That is a change like any other: it is checked and told in the history, and of a published service it becomes the proposal. Who is responsible stays as it is. For registrars of the lead unit (F8, R10).',
  })
  restoreService(
    @Arg('id', () => ID, { description: 'Id of the service.' }) id: string,
    @Arg('version', () => Int, {
      description: 'Version that was read; any other is a conflict and changes nothing.',
    })
    version: number,
    @Arg('changeId', () => ID, { description: 'Id of the change, from the history of the service.' })
    changeId: string,
    @Arg('requestKey', () => String, {
      nullable: true,
      description: 'A random key of this request; sent again under its key it changes nothing.',
    })
    requestKey: string | null,
    @Ctx() context: RequestContext,
  ): Promise<ServiceWritten> {
    return restoreService(context, { id, version, changeId, comment: null, requestKey: requestKey ?? null });
  }
}

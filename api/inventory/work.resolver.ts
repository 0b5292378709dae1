import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { readWork } from './read-work.ts';
import { Work } from './work.type.ts';

/** The door to what waits for who asks. */
@Resolver()
export class WorkResolver {
  @Query(() => Work, {
    description: 'What waits for the reader, for those who are signed in (R10, R12, R97).',
  })
  work(@Ctx() context: RequestContext): Promise<Work> {
    return readWork(context);
  }
}

import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import type { Difference } from './change-diff.rules.ts';
import { Change, ChangeConnection } from './change.type.ts';
import { PageArgs } from './connection.type.ts';
import { FieldDifference } from './field-difference.type.ts';
import type { LazyConnection } from './lazy-connection.ts';
import { readDifferences, readHistory } from './read-history.ts';
import type { ChangeRecordRead } from './read-history.ts';

/** The door to what was changed, by whom and when. */
@Resolver(() => Change)
export class HistoryResolver {
  @Query(() => ChangeConnection, {
    description:
      'The changes of a service, a rationale or a unit, newest first, for readers with a role (R97, R100). Of a record of another agency only what became public is shown, without comments.',
  })
  history(
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: RequestContext,
  ): Promise<LazyConnection<ChangeRecordRead>> {
    return readHistory(context, id, page);
  }

  @FieldResolver(() => [FieldDifference], {
    description: 'What the change changed, by field and edge, in words (F8).',
  })
  differences(@Root() change: ChangeRecordRead, @Ctx() context: RequestContext): Promise<Difference[]> {
    return readDifferences(context, change);
  }
}

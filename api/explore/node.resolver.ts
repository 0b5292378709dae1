import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql';
import { Node } from '../inventory/node.type.ts';
import type { RequestContext } from '../request.ts';
import { findNode } from './find-node.ts';
import type { NodeRecord } from './find-node.ts';

/** Door of any record by its id. */
@Resolver()
export class NodeResolver {
  @Query(() => Node, {
    nullable: true,
    description:
      'Any record by its id, whatever its type; absent when there is none, or the reader may not see it.',
  })
  node(
    @Ctx() context: RequestContext,
    @Arg('id', () => ID, { description: 'Id of the record.' }) id: string,
  ): Promise<NodeRecord | null> {
    return findNode(context, id);
  }
}

import { Ctx, Query, Resolver } from 'type-graphql';
import type { RequestContext } from '../request.ts';
import { describeViewer } from './describe-viewer.ts';
import { Viewer } from './viewer.type.ts';

/** The door to who is asking. */
@Resolver(() => Viewer)
export class ViewerResolver {
  @Query(() => Viewer, { description: 'Who is asking, and what they may do (R97).' })
  viewer(@Ctx() context: RequestContext): Promise<Viewer> {
    return describeViewer(context);
  }
}

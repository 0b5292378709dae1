import { NodeResolver } from './node.resolver.ts';
import { SearchHitResolver, SearchResolver } from './search.resolver.ts';

/** The doors of this slice. */
export const exploreResolvers = [NodeResolver, SearchResolver, SearchHitResolver] as const;

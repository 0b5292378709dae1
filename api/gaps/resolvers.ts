import { GapsResolver } from './gaps.resolver.ts';

/** The doors of this slice. */
export const gapsResolvers = [GapsResolver] as const;

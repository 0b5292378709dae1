import { GapsResolver } from './gaps.resolver.ts';
import { SnapshotResolver } from './snapshot.resolver.ts';

/** The doors of this slice. */
export const gapsResolvers = [GapsResolver, SnapshotResolver] as const;

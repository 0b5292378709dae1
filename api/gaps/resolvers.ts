import { GapsResolver } from './gaps.resolver.ts';
import { InventoryDeadlineResolver } from './inventory-deadline.resolver.ts';
import { SnapshotResolver } from './snapshot.resolver.ts';

/** The doors of this slice. */
export const gapsResolvers = [GapsResolver, SnapshotResolver, InventoryDeadlineResolver] as const;

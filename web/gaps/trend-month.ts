import type { GapSnapshotsQuery } from '../graphql/generated/gap-snapshots.ts';

/** A month of the series as the page receives it. */
export type TrendMonth = GapSnapshotsQuery['gapSnapshots']['months'][number];

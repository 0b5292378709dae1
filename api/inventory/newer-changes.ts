import { ChangeAction } from '../../schema/vocabulary/change.ts';
import type { GraphTransaction } from '../graph/graph.ts';
import { historyPage } from './history.statements.ts';
import type { ChangeRow } from './history.statements.ts';

/** More changes than these since the version that was read are told of, but not gone back behind. */
const LOOK_BACK = 200;
/** Changes that left the version as it was, such as a new judgement, may stand among them. */
const BESIDE = 5;

/** Changes of a record since a version of it, the newest first, and the last change of all. */
export interface NewerChanges {
  readonly newer: readonly ChangeRow[];
  /** Null for a record that nobody has changed since the seed was loaded. */
  readonly last: ChangeRow | null;
}

/** What happened to a record since somebody read it. */
export async function changesSinceVersion(
  tx: GraphTransaction,
  record: { readonly id: string; readonly version: number },
  readVersion: number,
): Promise<NewerChanges> {
  const rows = await tx.run(
    historyPage({
      recordId: record.id,
      actions: Object.values(ChangeAction),
      descending: true,
      key: null,
      limit: Math.min(LOOK_BACK, Math.max(0, record.version - readVersion) + BESIDE),
    }),
  );
  return { newer: rows.filter((row) => row.version > readVersion), last: rows[0] ?? null };
}

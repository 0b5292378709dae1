import { randomUUID } from 'node:crypto';
import { snapshotIdOf } from '../../schema/vocabulary/gap-snapshot.ts';
import { CURRENT_EDITION } from '../../schema/vocabulary/policy-edition.ts';
import type { Graph, GraphTransaction } from '../graph/graph.ts';
import { RULE_VERSION } from '../inventory/assessment.rules.ts';
import { visibleStatuses } from '../inventory/service.policy.ts';
import type { GapFigures } from './gap-summary.rules.ts';
import { foldSnapshot, kindOf, monthOf } from './snapshot.rules.ts';
import {
  beginSnapshot,
  firstSnapshot,
  isCounted,
  snapshotGroups,
  storeFigures,
  storeGaps,
} from './snapshot.statements.ts';
import type { SnapshotHead } from './snapshot.statements.ts';

/** A count of all gaps that was taken just now. */
export interface TakenSnapshot extends SnapshotHead {
  readonly total: GapFigures;
}

/** Longest time the count may take: nobody waits for it as for a page, in milliseconds. */
const COUNT_MS = 120_000;

/** Services joined to a count by one statement. */
const BATCH = 5000;

/**
 * Counts all gaps for the month of this moment, unless it has been counted (R33). Only what anybody may see is counted.
 * A month that went by without a count is never made up, and an index without a published service has nothing to count.
 *
 * Any number of copies may ask at once: the unique id of the month is the lock, and everything is one transaction, so
 * that a count is there whole or not at all.
 * @returns the count; null where the month had been counted, or nothing is published
 */
export async function takeDueSnapshot(graph: Graph, now: Date): Promise<TakenSnapshot | null> {
  const month = monthOf(now);
  const id = snapshotIdOf(month);
  if ((await graph.readOne(isCounted(id))) === true) return null;
  const mark = randomUUID();
  const take = async (tx: GraphTransaction): Promise<TakenSnapshot | null> => {
    const [first = null] = await tx.run(firstSnapshot());
    const groups = await tx.run(snapshotGroups(visibleStatuses()));
    if (groups.length === 0) return null;
    const head: SnapshotHead = {
      id,
      month,
      kind: kindOf(month, first === null ? null : first.slice(-month.length)),
      takenAt: now.toISOString(),
      edition: CURRENT_EDITION,
      ruleVersion: RULE_VERSION,
    };
    const [begun] = await tx.run(beginSnapshot(head, mark));
    if (begun !== true) return null;
    const { total, rows } = foldSnapshot(groups);
    const agencies = [...rows].map(([unitId, figures]) => ({ unitId, figures }));
    await tx.run(storeFigures(id, total, agencies));
    const gaps = groups.flatMap((group) => group.gaps);
    for (let from = 0; from < gaps.length; from += BATCH)
      await tx.run(storeGaps(id, gaps.slice(from, from + BATCH)));
    return { ...head, total };
  };
  return graph.write('gaps.takeSnapshot', take, { timeoutMs: COUNT_MS });
}

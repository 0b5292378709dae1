import { MONTHS_SHOWN, monthOfSnapshot, snapshotIdOf } from '../../schema/vocabulary/gap-snapshot.ts';
import { readAgencyFigures, tallyTotal } from '../inventory/match-services.ts';
import { requireRecords } from '../inventory/require-records.ts';
import { visibleStatuses } from '../inventory/service.policy.ts';
import { provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import { PAGE_MAX } from '../paging.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from '../request.ts';
import type { GapFigures } from './gap-summary.rules.ts';
import { monthsShown } from './snapshot.rules.ts';
import { depthOf, firstSnapshot, gapsSince, snapshotsOf } from './snapshot.statements.ts';
import type { GapsThen, SnapshotHead, StoredSnapshot } from './snapshot.statements.ts';

/** A count of all gaps in one month, of everything or of one agency. */
export interface SnapshotRecord extends Omit<SnapshotHead, 'takenAt'> {
  readonly takenAt: Date;
  readonly counts: GapFigures;
}

/** The months from the first count to today, with the counts there are. */
export interface SnapshotSeries {
  readonly asOf: Date;
  readonly months: readonly { readonly month: string; readonly snapshot: SnapshotRecord | null }[];
}

/** What became of the gaps of one count. */
export interface GapChangesRecord extends GapsThen {
  readonly asOf: Date;
  readonly snapshot: SnapshotRecord;
  readonly opened: number;
}

/**
 * The series of monthly counts (R33). Months without a count are in it without one: nobody makes them up.
 * @throws Problem NOT_FOUND or INVALID_INPUT on `unitId`, INVALID_INPUT on `last`
 */
export async function readSnapshots(
  context: RequestContext,
  unitId: string | null,
  last: number = MONTHS_SHOWN,
): Promise<SnapshotSeries> {
  if (last < 1 || last > PAGE_MAX) {
    throw new Problem('INVALID_INPUT', `A series has 1 to ${PAGE_MAX} months.`, {
      field: 'last',
      given: String(last),
      limit: PAGE_MAX,
      cure: `Ask for 1 to ${PAGE_MAX} months.`,
    });
  }
  await requireAgency(context, unitId);
  const first = await context.graph.readOne(firstSnapshot());
  const months = monthsShown(first === null ? null : (monthOfSnapshot(first) ?? null), context.now, last);
  const found = await context.graph.read(snapshotsOf(months.map(snapshotIdOf), unitId));
  const taken = new Map(found.map((one) => [one.month, recordOf(one)]));
  return {
    asOf: context.now,
    months: months.map((month) => ({ month, snapshot: taken.get(month) ?? null })),
  };
}

/**
 * What became of the services that were a gap when a count was taken, and how many are new since (R33). Services of an
 * agency are those that it leads today.
 * @throws Problem NOT_FOUND or INVALID_INPUT on `snapshotId` or `unitId`
 */
export async function readGapChanges(
  context: RequestContext,
  snapshotId: string,
  unitId: string | null,
): Promise<GapChangesRecord> {
  await requireAgency(context, unitId);
  const found = await context.graph.readOne(snapshotsOf([snapshotId], unitId));
  if (found === null) throw noSnapshot(snapshotId);
  const visible = visibleStatuses();
  const of = unitId === null ? {} : { topUnitId: unitId };
  const [then, now] = await Promise.all([
    context.graph.readOne(gapsSince(snapshotId, visible, unitId)),
    context.graph.readOne(tallyTotal({ visible, digitalGaps: [...provenDigitalGaps], ...of })),
  ]);
  const became = then ?? { closed: 0, stillOpen: 0, notKnown: 0, notListed: 0 };
  return {
    asOf: context.now,
    snapshot: recordOf(found),
    ...became,
    opened: Math.max(0, (now ?? 0) - became.stillOpen),
  };
}

/**
 * Makes sure that an agency at the top of the tree is named: counts are kept for those.
 * @throws Problem NOT_FOUND or INVALID_INPUT on `unitId`
 */
async function requireAgency(context: RequestContext, unitId: string | null): Promise<void> {
  if (unitId === null) return;
  const depth = await context.graph.readOne(depthOf(unitId));
  if (depth === null) return requireRecords(context, [{ field: 'unitId', label: 'Unit', id: unitId }]);
  if (depth === 0) return;
  throw new Problem('INVALID_INPUT', 'Counts are kept for agencies at the top of the tree only.', {
    field: 'unitId',
    given: unitId,
    cure: 'Name the agency that the unit is part of.',
  });
}

function noSnapshot(given: string): Problem {
  return new Problem('NOT_FOUND', 'Gaps were not counted under this id.', {
    field: 'snapshotId',
    given,
    cure: 'Take an id from "gapSnapshots".',
  });
}

function recordOf({ figures, takenAt, ...head }: StoredSnapshot): SnapshotRecord {
  return { ...head, takenAt: new Date(takenAt), counts: readAgencyFigures(figures) };
}

import { SnapshotKind } from '../../schema/vocabulary/gap-snapshot.ts';
import { foldGaps } from './gap-summary.rules.ts';
import type { FoldedGaps } from './gap-summary.rules.ts';
import type { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';
import type { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';

/** Services of one agency that agree in their verdicts, as they are read for a count of a month. */
export interface SnapshotGroup {
  readonly unitId: string;
  readonly digitalGap: DigitalGap;
  readonly rationaleState: RationaleState;
  readonly physicalGap: PhysicalGap;
  readonly count: number;
  readonly flags: readonly { readonly flag: ChannelRationale; readonly count: number }[];
  /** Ids of the services, where the verdict proves a gap. */
  readonly gaps: readonly string[];
}

/** The month of a moment in Coordinated Universal Time, such as 2026-11. */
export function monthOf(moment: Date): string {
  return moment.toISOString().slice(0, 7);
}

/** The month so many months before or after another. */
export function monthFrom(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number);
  return monthOf(new Date(Date.UTC(year, number - 1 + months, 1)));
}

/** When the month after this moment begins. */
export function nextMonth(moment: Date): Date {
  return new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth() + 1, 1));
}

/**
 * What the count of a month stands for. The first count after a quarter is that of its end, because nothing is written
 * while no copy of the product runs, and a copy that runs counts when the month begins. Where the series began after
 * the quarter, nobody knows how the quarter ended (R33).
 * @param first month in which the series began, null where this is its first count
 */
export function kindOf(month: string, first: string | null): SnapshotKind {
  const opensQuarter = Number(month.slice(5)) % 3 === 1;
  return opensQuarter && first !== null && first < month ? SnapshotKind.QUARTER_END : SnapshotKind.MONTH;
}

/** The months of a series, oldest first: from where it began, but no more than asked for, to the month of today. */
export function monthsShown(first: string | null, now: Date, most: number): string[] {
  const last = monthOf(now);
  if (first === null || first > last) return [];
  const back = Array.from({ length: most }, (_, i) => monthFrom(last, i - most + 1));
  return back.filter((month) => month >= first);
}

/** Adds the groups of a month up, in total and for each agency, by the same rule as every summary. */
export function foldSnapshot(groups: readonly SnapshotGroup[]): FoldedGaps {
  return foldGaps({
    services: groups.map((group) => ({ ...group, keys: [group.unitId] })),
    channels: groups.flatMap(({ unitId, flags }) => flags.map((flag) => ({ ...flag, keys: [unitId] }))),
  });
}

import { DUE_WITHIN_DAYS } from '../../schema/vocabulary/inventory-deadline.ts';
import type { DeadlineState, InventoryDeadlineKind } from '../../schema/vocabulary/inventory-deadline.ts';
import type { ServiceStatus } from '../../schema/vocabulary/service.ts';

/** One of the two deadlines as it stands on a day. */
export interface InventoryDeadlineRecord {
  readonly kind: InventoryDeadlineKind;
  readonly state: DeadlineState;
  /** ISO date; null while the time does not run. */
  readonly dueOn: string | null;
  /** Whole days from today, below 0 once it has passed; null while the time does not run. */
  readonly daysLeft: number | null;
}

const DAY_MS = 24 * 60 * 60 * 1000;
const dayOf = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

/** 180 calendar days after the release (M-23-22 IV.A.6). @param release ISO date */
export function preliminaryDay(release: string): string {
  return dayOf(Date.parse(release) + 180 * DAY_MS);
}

/** The same day one year later; of February 29 the last of that February (M-23-22 IV.A.6). @param release ISO date */
export function finalDay(release: string): string {
  const [year = 0, month = 1, day = 1] = release.split('-').map(Number);
  const lastOfMonth = new Date(Date.UTC(year + 1, month, 0)).getUTCDate();
  return dayOf(Date.UTC(year + 1, month - 1, Math.min(day, lastOfMonth)));
}

/**
 * Both deadlines as they stand today. While no release is configured, or it lies ahead, the time does not run: nothing
 * is ever overdue then (R11).
 * @param release ISO date, or null where none is configured
 * @param today ISO date
 */
export function inventoryDeadlines(release: string | null, today: string): InventoryDeadlineRecord[] {
  return [
    deadline('PRELIMINARY', release, today, preliminaryDay),
    deadline('FINAL', release, today, finalDay),
  ];
}

function deadline(
  kind: InventoryDeadlineKind,
  release: string | null,
  today: string,
  dayAfter: (release: string) => string,
): InventoryDeadlineRecord {
  if (release === null || release > today)
    return { kind, state: 'NOT_TRIGGERED', dueOn: null, daysLeft: null };
  const dueOn = dayAfter(release);
  const daysLeft = Math.round((Date.parse(dueOn) - Date.parse(today)) / DAY_MS);
  const state = daysLeft < 0 ? 'PASSED' : daysLeft <= DUE_WITHIN_DAYS ? 'DUE' : 'UPCOMING';
  return { kind, state, dueOn, daysLeft };
}

/** Services of one agency in one status. */
export interface StatusCount {
  readonly unitId: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly status: ServiceStatus;
  readonly count: number;
}

/** How far the inventory of an agency has come; each number holds those after it. */
export interface InventoryCoverageRecord {
  readonly unitId: string;
  readonly name: string;
  readonly abbreviation: string | null;
  readonly services: number;
  readonly submitted: number;
  readonly approved: number;
  readonly published: number;
}

const reached: Record<ServiceStatus, readonly ('services' | 'submitted' | 'approved' | 'published')[]> = {
  DRAFT: ['services'],
  CHANGES_REQUESTED: ['services'],
  SUBMITTED: ['services', 'submitted'],
  APPROVED: ['services', 'submitted', 'approved'],
  PUBLISHED: ['services', 'submitted', 'approved', 'published'],
  ARCHIVED: [],
};

const byName = new Intl.Collator('en');

/** Adds statuses up by agency, by name. What was archived is no part of an inventory. */
export function foldCoverage(counts: readonly StatusCount[]): InventoryCoverageRecord[] {
  const rows = new Map<
    string,
    { -readonly [K in keyof InventoryCoverageRecord]: InventoryCoverageRecord[K] }
  >();
  for (const { unitId, name, abbreviation, status, count } of counts) {
    if (count === 0 || reached[status].length === 0) continue;
    const row = rows.get(unitId) ?? {
      unitId,
      name,
      abbreviation,
      services: 0,
      submitted: 0,
      approved: 0,
      published: 0,
    };
    for (const step of reached[status]) row[step] += count;
    rows.set(unitId, row);
  }
  return [...rows.values()].sort((a, b) => byName.compare(a.name, b.name));
}

import type { GapCounts, GapRow, GapSummary } from './gap-counts.ts';
import { PROVEN } from './gap-links.ts';
import type { GapListSearch } from './gap-list-search.ts';
import { flaggedChannels } from './finding-sentences.ts';

/** The part of an address that narrows rows to one row of a summary, by what the summary is divided by. */
export type RowParam = 'unit' | 'type' | 'lifeExperience' | 'hisp' | 'reason';

/** One row of a figure, ready to be drawn as a bar and as a table row. */
export interface FigureRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly unknown: number;
  readonly whole: number;
  readonly counts: GapCounts;
  /** Opens all services of the row; a cell adds its verdict. */
  readonly search: GapListSearch;
}

/** Rows with the most services that stop short first; equal ones by the larger whole, then by name. Empty rows go. */
export function figureRows(rows: readonly GapRow[], param: RowParam): FigureRow[] {
  return rows
    .filter((row) => row.counts.services > 0)
    .map((row) => ({
      key: row.key,
      label: row.label,
      value: row.counts.notDigital,
      unknown: row.counts.digitalUnknown,
      whole: row.counts.services,
      counts: row.counts,
      search: { [param]: row.key },
    }))
    .sort((a, b) => b.value - a.value || b.whole - a.whole || a.label.localeCompare(b.label));
}

/** The flags of the channels of one kind, in the order in which they are drawn. */
export interface FlagRow {
  readonly key: string;
  readonly label: string;
  readonly needed: number;
  readonly given: number;
  readonly unknown: number;
  readonly notNeeded: number;
  readonly all: number;
}

/** Kinds of channels with at least one channel that is not certainly digital; most channels first. */
export function flagRows(rows: readonly GapRow[]): FlagRow[] {
  return rows
    .map(({ key, label, counts }) => ({
      key,
      label,
      needed: counts.channelsNeeded,
      given: counts.channelsGiven,
      unknown: counts.channelsUnknown,
      notNeeded: counts.channelsNotNeeded,
      all: flaggedChannels(counts),
    }))
    .filter((row) => row.all > 0)
    .sort((a, b) => b.needed - a.needed || b.all - a.all || a.label.localeCompare(b.label));
}

/** The address of the services that stop short in a row. */
export function gapsOf(row: FigureRow): GapListSearch {
  return { ...row.search, gap: PROVEN };
}

/** One reason with the services that stop short and name it. */
export interface ReasonRow {
  readonly key: string;
  readonly label: string;
  readonly value: number;
  readonly search: GapListSearch;
}

/** Reasons in use, most first, and last of all the services for which none is given. */
export function reasonRows(summary: Pick<GapSummary, 'rows' | 'total'>): ReasonRow[] {
  const named = summary.rows
    .filter((row) => row.counts.notDigital > 0)
    .map((row) => ({
      key: row.key,
      label: row.label,
      value: row.counts.notDigital,
      search: { gap: PROVEN, reason: row.key },
    }))
    .sort((a, b) => b.value - a.value || a.label.localeCompare(b.label));
  const missing = summary.total.rationaleMissing;
  if (missing === 0) return named;
  return [
    ...named,
    { key: 'none', label: 'No rationale', value: missing, search: { gap: PROVEN, rationale: 'MISSING' } },
  ];
}

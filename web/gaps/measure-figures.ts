import type { MeasureId } from '../../schema/vocabulary/measures.ts';
import type { GapCounts } from './gap-counts.ts';
import { flaggedChannels } from './finding-sentences.ts';
import { rowsOf } from './gap-links.ts';
import type { GapListSearch } from './gap-list-search.ts';

/** Today's figure of a measure: how many, of how many, and the rows that sum to it. */
export interface MeasureFigure {
  readonly part: number;
  readonly whole: number;
  /** Plural of what is counted. */
  readonly noun: string;
  readonly search?: GapListSearch;
}

type Reader = (total: GapCounts) => MeasureFigure;

const services =
  (part: (total: GapCounts) => number, search: GapListSearch): Reader =>
  (total) => ({ part: part(total), whole: total.services, noun: 'services', search });

/** How each measure that has one figure for the whole index is read from the counts. Null where it has none. */
const readers: Record<MeasureId, Reader | null> = {
  'services-listed': services((t) => t.services, rowsOf.services),
  'not-finished-digitally': services((t) => t.notDigital, rowsOf.notDigital),
  'finished-digitally': services((t) => t.closed, rowsOf.closed),
  'no-digital-way': services((t) => t.noDigital, rowsOf.noDigital),
  'not-to-the-end': services((t) => t.infoOnly + t.notToEnd + t.partial, rowsOf.notToTheEnd),
  'digital-not-known': services((t) => t.digitalUnknown, rowsOf.digitalUnknown),
  explained: (t) => ({
    part: t.rationaleGiven,
    whole: t.notDigital,
    noun: 'services that cannot be finished digitally',
    search: rowsOf.rationaleGiven,
  }),
  reasons: null,
  'channel-rationale': (t) => ({
    part: t.channelsNeeded,
    whole: flaggedChannels(t),
    noun: 'channels lack a rationale',
  }),
  'no-other-way': services((t) => t.physicalGap, rowsOf.physicalGap),
  'by-agency': null,
  'by-life-experience': null,
  'by-provider': null,
  trend: null,
  completeness: null,
  'yearly-volume': null,
  'journeys-digital': null,
  'one-figure': null,
  'weighted-rank': null,
  'top-tasks': null,
};

/** Today's figure of a measure, or null for a measure that is a way of dividing another. */
export function figureOf(id: MeasureId, total: GapCounts): MeasureFigure | null {
  return readers[id]?.(total) ?? null;
}

/** Whether a measure has a figure of its own, before the counts are there. */
export function hasFigure(id: MeasureId): boolean {
  return readers[id] !== null;
}

import { provenDigitalGaps, givenRationaleStates } from '../../schema/vocabulary/gap.ts';
import type { DigitalGap, PhysicalGap, RationaleState } from '../../schema/vocabulary/gap.ts';
import type { ChannelRationale } from '../../schema/vocabulary/channel-rationale.ts';

/** How many of a set of services can be finished digitally, how many cannot and how many of those are explained. */
export interface GapFigures {
  services: number;
  closed: number;
  notDigital: number;
  digitalUnknown: number;
  noChannel: number;
  noDigital: number;
  infoOnly: number;
  notToEnd: number;
  partial: number;
  rationaleGiven: number;
  rationaleDraft: number;
  rationaleMissing: number;
  physicalGap: number;
  physicalUnknown: number;
  physicalNone: number;
  channelsNeeded: number;
  channelsGiven: number;
  channelsNotNeeded: number;
  channelsUnknown: number;
}

/** Services that agree in their rows and verdicts. */
export interface ServiceGroup {
  /** Rows the services are in: none, one, or several where rows overlap. */
  readonly keys: readonly string[];
  readonly digitalGap: DigitalGap;
  readonly rationaleState: RationaleState;
  readonly physicalGap: PhysicalGap;
  readonly count: number;
}

/** Channels that agree in their rows and flag. */
export interface ChannelGroup {
  readonly keys: readonly string[];
  readonly flag: ChannelRationale;
  readonly count: number;
}

/** All services and channels of a summary, each in exactly one group. */
export interface GapGroups {
  readonly services: readonly ServiceGroup[];
  readonly channels: readonly ChannelGroup[];
}

/** The figures of a summary. */
export interface FoldedGaps {
  readonly total: GapFigures;
  readonly rows: ReadonlyMap<string, GapFigures>;
  readonly notInAnyRow: number;
}

const ofGap: Record<DigitalGap, keyof GapFigures> = {
  NO_CHANNEL: 'noChannel',
  NO_DIGITAL: 'noDigital',
  DIGITAL_INFO_ONLY: 'infoOnly',
  DIGITAL_NOT_TO_END: 'notToEnd',
  DIGITAL_PARTIAL: 'partial',
  UNKNOWN: 'digitalUnknown',
  CLOSED: 'closed',
};

const ofPhysicalGap: Record<PhysicalGap, keyof GapFigures> = {
  GAP: 'physicalGap',
  UNKNOWN: 'physicalUnknown',
  NONE: 'physicalNone',
};

const ofFlag: Record<ChannelRationale, keyof GapFigures | null> = {
  NOT_APPLICABLE: null,
  NEEDED: 'channelsNeeded',
  GIVEN: 'channelsGiven',
  NOT_NEEDED: 'channelsNotNeeded',
  UNKNOWN: 'channelsUnknown',
};

/** Figures of no service at all. */
export function noFigures(): GapFigures {
  return {
    services: 0,
    closed: 0,
    notDigital: 0,
    digitalUnknown: 0,
    noChannel: 0,
    noDigital: 0,
    infoOnly: 0,
    notToEnd: 0,
    partial: 0,
    rationaleGiven: 0,
    rationaleDraft: 0,
    rationaleMissing: 0,
    physicalGap: 0,
    physicalUnknown: 0,
    physicalNone: 0,
    channelsNeeded: 0,
    channelsGiven: 0,
    channelsNotNeeded: 0,
    channelsUnknown: 0,
  };
}

/**
 * Adds groups up: every service counts once in the total and once in each of its rows. Unknown stays a count of its
 * own and is never added to a gap or to closed (R20).
 * @param rowsOf the rows that a key of a group stands for; by default the key is the row
 */
export function foldGaps(
  groups: GapGroups,
  rowsOf: (key: string) => readonly string[] = (key) => [key],
): FoldedGaps {
  const total = noFigures();
  const rows = new Map<string, GapFigures>();
  let notInAnyRow = 0;
  const row = (key: string): GapFigures => {
    const found = rows.get(key) ?? noFigures();
    rows.set(key, found);
    return found;
  };
  for (const group of groups.services) {
    const keys = new Set(group.keys.flatMap(rowsOf));
    if (keys.size === 0) notInAnyRow += group.count;
    for (const figures of [total, ...[...keys].map(row)]) addServices(figures, group);
  }
  for (const group of groups.channels) {
    const figure = ofFlag[group.flag];
    if (figure === null) continue;
    const keys = new Set(group.keys.flatMap(rowsOf));
    for (const figures of [total, ...[...keys].map(row)]) figures[figure] += group.count;
  }
  return { total, rows, notInAnyRow };
}

/** Puts agencies together that were added up one by one, in one row for each and in the total. */
export function foldSums(
  sums: readonly { readonly key: string; readonly figures: GapFigures }[],
): FoldedGaps {
  const total = noFigures();
  const rows = new Map<string, GapFigures>();
  for (const { key, figures } of sums) {
    if (figures.services === 0) continue;
    addFigures(total, figures);
    const row = rows.get(key);
    if (row === undefined) rows.set(key, figures);
    else addFigures(row, figures);
  }
  return { total, rows, notInAnyRow: 0 };
}

function addFigures(to: GapFigures, more: GapFigures): void {
  for (const name of figureNames) to[name] += more[name];
}

const figureNames = Object.keys(noFigures()) as readonly (keyof GapFigures)[];

function addServices(figures: GapFigures, group: ServiceGroup): void {
  const { digitalGap, rationaleState, physicalGap, count } = group;
  figures.services += count;
  figures[ofGap[digitalGap]] += count;
  figures[ofPhysicalGap[physicalGap]] += count;
  if (!provenDigitalGaps.includes(digitalGap)) return;
  figures.notDigital += count;
  if (givenRationaleStates.includes(rationaleState)) figures.rationaleGiven += count;
  else if (rationaleState === 'DRAFT') figures.rationaleDraft += count;
  else if (rationaleState === 'MISSING') figures.rationaleMissing += count;
}

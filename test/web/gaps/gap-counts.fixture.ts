import type { GapCounts } from '../../../web/gaps/gap-counts.ts';

/** Counts of zero with some of them set. */
export function counts(set: Partial<GapCounts> = {}): GapCounts {
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
    ...set,
  };
}

/** A row of a figure. */
export function row(
  label: string,
  services: number,
  notDigital: number,
): {
  key: string;
  label: string;
  counts: GapCounts;
} {
  return { key: label.toLowerCase(), label, counts: counts({ services, notDigital }) };
}

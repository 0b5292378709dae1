import { digitalGapOrder, provenDigitalGaps } from '../../schema/vocabulary/gap.ts';
import type { GapListSearch } from './gap-list-search.ts';

/** Verdicts that say for certain that a service cannot be finished digitally, as a value of the address. */
export const PROVEN = provenDigitalGaps.join(',');

/** Every verdict, as a value of the address: the list without a choice of verdicts. */
export const ALL_VERDICTS = digitalGapOrder.join(',');

/** Conditions that say which gaps are meant. */
const gapConditions = ['gap', 'physicalGap', 'channelRationale', 'rationale'] as const;

/**
 * An address with what it means by saying nothing of gaps: the proven ones, as the API and the files read it. Where
 * another condition says which gaps are meant, every verdict is.
 */
export function meantSearch(search: GapListSearch): GapListSearch {
  if ((search.gap ?? '').trim() !== '') return search;
  const saysWhich = gapConditions.some((condition) => (search[condition] ?? '').trim() !== '');
  return { ...search, gap: saysWhich ? ALL_VERDICTS : PROVEN };
}

/** Proven gaps of services that do have a digital way. */
export const SHORT_OF_THE_END = provenDigitalGaps.filter((gap) => gap !== 'NO_DIGITAL').join(',');

/** States in which a rationale is given, as a value of the address. */
export const GIVEN = 'SUBMITTED,APPROVED';

/** Part of the figures whose rows a link can open. */
export type CountedPart =
  | 'services'
  | 'closed'
  | 'notDigital'
  | 'noDigital'
  | 'notToTheEnd'
  | 'digitalUnknown'
  | 'noChannel'
  | 'rationaleGiven'
  | 'rationaleDraft'
  | 'rationaleMissing'
  | 'physicalGap'
  | 'physicalUnknown'
  | 'physicalNone';

/** The address of the rows that sum to each counted part. */
export const rowsOf: Record<CountedPart, GapListSearch> = {
  services: { gap: ALL_VERDICTS },
  closed: { gap: 'CLOSED' },
  notDigital: { gap: PROVEN },
  noDigital: { gap: 'NO_DIGITAL' },
  notToTheEnd: { gap: SHORT_OF_THE_END },
  digitalUnknown: { gap: 'UNKNOWN' },
  noChannel: { gap: 'NO_CHANNEL' },
  rationaleGiven: { gap: PROVEN, rationale: GIVEN },
  rationaleDraft: { gap: PROVEN, rationale: 'DRAFT' },
  rationaleMissing: { gap: PROVEN, rationale: 'MISSING' },
  physicalGap: { physicalGap: 'GAP' },
  physicalUnknown: { physicalGap: 'UNKNOWN' },
  physicalNone: { physicalGap: 'NONE' },
};

/** What became of the gaps of an earlier count. */
export type ChangedPart = 'closed' | 'opened' | 'stillOpen' | 'notKnown';

/** The address of the rows that sum to each part of what changed since a count. */
export function rowsSince(snapshotId: string): Record<ChangedPart, GapListSearch> {
  return {
    closed: { gap: 'CLOSED', gapAt: snapshotId },
    opened: { gap: PROVEN, noGapAt: snapshotId },
    stillOpen: { gap: PROVEN, gapAt: snapshotId },
    notKnown: { gap: 'NO_CHANNEL,UNKNOWN', gapAt: snapshotId },
  };
}

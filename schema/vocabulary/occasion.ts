import type { Term } from './term.ts';

/** What kind of situation an occasion is (R4, A-11 280.4). */
export const OccasionKind = { STORY: 'STORY', LIFE_EVENT: 'LIFE_EVENT', UNKNOWN: 'UNKNOWN' } as const;
export type OccasionKind = (typeof OccasionKind)[keyof typeof OccasionKind];

export const occasionKindTerms: Record<OccasionKind, Term> = {
  STORY: {
    label: 'story of intent',
    definition: 'What somebody sets out to do, such as financing new farm equipment.',
    source: 'R4, A-11 280.4 (2022)',
  },
  LIFE_EVENT: {
    label: 'life event',
    definition: 'What happens in a life or a business, such as the birth of a child or a disaster.',
    source: 'R4, A-11 280.4 (2022)',
  },
  UNKNOWN: { label: 'not known', definition: 'Nobody has recorded the kind.', source: 'R4' },
};

/**
 * How large the demand of an occasion is in a year, as a band (R4). An exact figure, with its source, is a yearly volume
 * of the service.
 */
export const DemandBand = {
  UNDER_1000: 'UNDER_1000',
  FROM_1000: 'FROM_1000',
  FROM_10000: 'FROM_10000',
  FROM_100000: 'FROM_100000',
  FROM_1000000: 'FROM_1000000',
  FROM_10000000: 'FROM_10000000',
  UNKNOWN: 'UNKNOWN',
} as const;
export type DemandBand = (typeof DemandBand)[keyof typeof DemandBand];

const band = (label: string, definition: string): Term => ({ label, definition, source: 'R4' });

export const demandBandTerms: Record<DemandBand, Term> = {
  UNDER_1000: band('fewer than 1,000', 'Fewer than a thousand in the year.'),
  FROM_1000: band('1,000 to 9,999', 'Thousands in the year.'),
  FROM_10000: band('10,000 to 99,999', 'Tens of thousands in the year.'),
  FROM_100000: band('100,000 to 999,999', 'Hundreds of thousands in the year.'),
  FROM_1000000: band('1,000,000 to 9,999,999', 'Millions in the year.'),
  FROM_10000000: band('10,000,000 or more', 'Ten million or more in the year.'),
  UNKNOWN: band('not known', 'It was asked and nobody knows; the explanation says why.'),
};

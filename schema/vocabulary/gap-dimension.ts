import type { Term } from './term.ts';

/** What the summary of gaps counts by. */
export const GapDimension = {
  UNIT: 'UNIT',
  SERVICE_TYPE: 'SERVICE_TYPE',
  CHANNEL_KIND: 'CHANNEL_KIND',
  LIFE_EXPERIENCE: 'LIFE_EXPERIENCE',
  HISP: 'HISP',
  REASON: 'REASON',
} as const;
export type GapDimension = (typeof GapDimension)[keyof typeof GapDimension];

export const gapDimensionTerms: Record<GapDimension, Term> = {
  UNIT: {
    label: 'Agency',
    definition:
      'By agency at the top of the tree; where the filter names a unit, by the units directly below it, with one row for what it leads itself.',
    source: 'R2, R26',
  },
  SERVICE_TYPE: { label: 'Service type', definition: 'By primary type of the service.', source: 'R5' },
  CHANNEL_KIND: {
    label: 'Channel',
    definition:
      'By kinds of channel the service can be reached through; the counts of channels in a row are those of the kind.',
    source: 'R18, R20c',
  },
  LIFE_EXPERIENCE: {
    label: 'Life experience',
    definition: 'By life experiences in whose stages the service is involved.',
    source: 'R42, R44',
  },
  HISP: {
    label: 'High Impact Service Provider',
    definition: 'By provider that leads the service, itself or through a unit inside it.',
    source: 'R53',
  },
  REASON: {
    label: 'Reason',
    definition: 'By reasons that standing rationales give.',
    source: 'R22, IDEA section 4(d)',
  },
};

/** Dimensions in which one service can be in several rows, so that the rows sum to more than the total. */
export const overlappingDimensions: readonly GapDimension[] = [
  'CHANNEL_KIND',
  'LIFE_EXPERIENCE',
  'HISP',
  'REASON',
];

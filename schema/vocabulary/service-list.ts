import type { Term } from './term.ts';

/** Orders a list of services can be asked in. Each is a stored, unique sort key, but for PRIORITY, which weights make. */
export const ServiceOrder = {
  NAME: 'NAME',
  UNIT: 'UNIT',
  VOLUME: 'VOLUME',
  WORST_GAP: 'WORST_GAP',
  OLDEST_GAP: 'OLDEST_GAP',
  LEAST_COMPLETE: 'LEAST_COMPLETE',
  UPDATED: 'UPDATED',
  ANNUAL_TRANSACTIONS: 'ANNUAL_TRANSACTIONS',
  ADJUDICATION_TIME: 'ADJUDICATION_TIME',
  BURDEN: 'BURDEN',
  SELF_SERVICE_CALLS: 'SELF_SERVICE_CALLS',
  PRIORITY: 'PRIORITY',
} as const;
export type ServiceOrder = (typeof ServiceOrder)[keyof typeof ServiceOrder];

export const serviceOrderTerms: Record<ServiceOrder, Term> = {
  NAME: { label: 'Name', definition: 'By name, from A to Z.', source: 'R1' },
  UNIT: {
    label: 'Agency',
    definition: 'By the agency at the top, then by the responsible unit, then by name.',
    source: 'R2',
  },
  VOLUME: {
    label: 'Yearly volume',
    definition: 'Largest newest yearly volume first; services without a recorded volume come last.',
    source: 'R4, R32',
  },
  WORST_GAP: {
    label: 'Worst gap first',
    definition:
      'By how far digital service is missing, then services without a rationale, then the largest volume.',
    source: 'R26, R32',
  },
  OLDEST_GAP: {
    label: 'Oldest gap first',
    definition:
      'By the time since which a digital gap has been proven, longest first; services without a proven gap come last.',
    source: 'R26',
  },
  LEAST_COMPLETE: {
    label: 'Least complete first',
    definition: 'By the share of the facts asked for that is recorded, lowest first.',
    source: 'R1, R3',
  },
  UPDATED: { label: 'Newest change first', definition: 'By the time of the last change.', source: 'R12' },
  ANNUAL_TRANSACTIONS: {
    label: 'Most transactions first',
    definition: 'By the transactions a year, most first; services without the figure come last, by name.',
    source: 'R32, M-23-22 section IV',
  },
  ADJUDICATION_TIME: {
    label: 'Longest decision first',
    definition: 'By the days to a decision, most first; services without the figure come last, by name.',
    source: 'R32, M-23-22 section IV',
  },
  BURDEN: {
    label: 'Heaviest burden first',
    definition:
      'By the minutes that a transaction takes, most first; services without the figure come last, by name.',
    source: 'R32, M-23-22 section IV',
  },
  SELF_SERVICE_CALLS: {
    label: 'Most avoidable calls first',
    definition:
      'By the calls a year that need no agent, most first; services without the figure come last, by name.',
    source: 'R32, M-23-22 section IV',
  },
  PRIORITY: {
    label: 'Weighted rank',
    definition:
      'By the weighted mean of the four criteria, highest first, services of High Impact Service Providers before all others unless that is switched off; services without any of the figures come last in each group.',
    source: 'R32, M-23-22 section IV',
  },
};

/** Properties by which a list of services is counted into buckets. */
export const ServiceFacet = {
  UNIT: 'UNIT',
  SERVICE_TYPE: 'SERVICE_TYPE',
  CHANNEL_KIND: 'CHANNEL_KIND',
  CHANNEL_RATIONALE: 'CHANNEL_RATIONALE',
  DIGITAL_GAP: 'DIGITAL_GAP',
  PHYSICAL_GAP: 'PHYSICAL_GAP',
  RATIONALE_STATE: 'RATIONALE_STATE',
  STATUS: 'STATUS',
  LIFE_EXPERIENCE: 'LIFE_EXPERIENCE',
  HISP: 'HISP',
} as const;
export type ServiceFacet = (typeof ServiceFacet)[keyof typeof ServiceFacet];

export const serviceFacetTerms: Record<ServiceFacet, Term> = {
  UNIT: {
    label: 'Agency',
    definition: 'Agency at the top of the tree above the unit that leads the service.',
    source: 'R2',
  },
  SERVICE_TYPE: { label: 'Service type', definition: 'Primary type of the service.', source: 'R5' },
  CHANNEL_KIND: {
    label: 'Channel',
    definition: 'Kinds of channel the service can be reached through.',
    source: 'R18',
  },
  CHANNEL_RATIONALE: {
    label: 'Rationale per channel',
    definition: 'Flags of the channels of the service that are not digital.',
    source: 'R20c',
  },
  DIGITAL_GAP: {
    label: 'Digital service',
    definition: 'Whether and how far the service can be finished digitally.',
    source: 'R20',
  },
  PHYSICAL_GAP: {
    label: 'Other way kept',
    definition: 'Whether an accessible way that is not digital takes the service to the end.',
    source: 'R25, IDEA section 4(e)',
  },
  RATIONALE_STATE: {
    label: 'Rationale',
    definition: 'Where the explanation of the digital gap stands.',
    source: 'R26',
  },
  STATUS: { label: 'Status', definition: 'Where the record stands in its life.', source: 'R10' },
  LIFE_EXPERIENCE: {
    label: 'Life experience',
    definition: 'Life experiences with a stage that involves the service.',
    source: 'R42, R45',
  },
  HISP: {
    label: 'High Impact Service Provider',
    definition: 'High Impact Service Providers that the leading unit belongs to.',
    source: 'R53',
  },
};

/** Facets in which one service may be in several buckets, so that the buckets sum to more than the total. */
export const overlappingFacets: readonly ServiceFacet[] = [
  'CHANNEL_KIND',
  'CHANNEL_RATIONALE',
  'LIFE_EXPERIENCE',
  'HISP',
];

import type { Term } from './term.ts';

/**
 * What OMB asks agencies to weigh when they choose what to make digital first (M-23-22 section IV): how often a service
 * is used, how long a decision takes, how much it asks of people, and how many calls people could do without.
 */
export const PriorityCriterion = {
  annualTransactions: 'annualTransactions',
  adjudicationDays: 'adjudicationDays',
  burdenMinutes: 'burdenMinutes',
  selfServiceCalls: 'selfServiceCalls',
} as const;
export type PriorityCriterion = (typeof PriorityCriterion)[keyof typeof PriorityCriterion];

/** The criteria in the order in which pages, files and settings name them. */
export const priorityCriteria = Object.values(PriorityCriterion);

/** One criterion: its words, its unit and its scale. */
export interface CriterionTerm extends Term {
  /** What the figure counts, after the number: "1,200 transactions a year". */
  readonly unit: string;
  /** The same after "1". */
  readonly unitOfOne: string;
  /** Largest figure that is taken; more is a mistake of typing. */
  readonly most: number;
  /** The figure that stands at the end of the scale, 1,000 of 1,000; so does every larger one. */
  readonly fullAt: number;
  /** Its name in settings, addresses and columns of files. */
  readonly setting: string;
  readonly column: string;
}

export const priorityCriterionTerms: Record<PriorityCriterion, CriterionTerm> = {
  annualTransactions: {
    label: 'Transactions a year',
    definition:
      'How many transactions of the service were completed in the year: applications, filings, payments or renewals, each once. People, visits and calls are not transactions.',
    source: 'R32, M-23-22 section IV',
    unit: 'transactions a year',
    unitOfOne: 'transaction a year',
    most: 1_000_000_000_000,
    fullAt: 1_000_000_000,
    setting: 'transactions',
    column: 'annual_transactions',
  },
  adjudicationDays: {
    label: 'Days to a decision',
    definition:
      'How many calendar days typically lie between a complete application and the decision. Zero where it is decided on the same day.',
    source: 'R32, M-23-22 section IV',
    unit: 'days to a decision',
    unitOfOne: 'day to a decision',
    most: 36_500,
    fullAt: 3_650,
    setting: 'adjudication',
    column: 'adjudication_days',
  },
  burdenMinutes: {
    label: 'Minutes for a transaction',
    definition:
      'How many minutes one transaction takes of a person, from learning what to do to sending the last part.',
    source: 'R32, R41, M-23-22 section IV',
    unit: 'minutes for a transaction',
    unitOfOne: 'minute for a transaction',
    most: 1_000_000,
    fullAt: 6_000,
    setting: 'burden',
    column: 'burden_minutes',
  },
  selfServiceCalls: {
    label: 'Calls a year that need no agent',
    definition:
      'How many calls a year ask for what people could do by themselves, if there were a digital way to do it.',
    source: 'R32, M-23-22 section IV',
    unit: 'calls a year that need no agent',
    unitOfOne: 'call a year that needs no agent',
    most: 10_000_000_000,
    fullAt: 100_000_000,
    setting: 'calls',
    column: 'self_service_calls',
  },
};

/** How much each criterion counts: whole numbers from 0, which leaves it out, to 100. */
export type PriorityWeights = Readonly<Record<PriorityCriterion, number>>;

export const WEIGHT_MAX = 100;

/** Where nobody says more, the criteria count the same: the memo sets none above another. */
export const EQUAL_WEIGHTS: PriorityWeights = {
  annualTransactions: 25,
  adjudicationDays: 25,
  burdenMinutes: 25,
  selfServiceCalls: 25,
};

/** Highest point of the scale of a criterion, and of a score. */
export const SCALE_END = 1_000;

/** Where a criterion counts of which the figure is not known: halfway between the lowest and the highest it can have. */
export const SCALE_MIDDLE = SCALE_END / 2;

/** The parameters of an address that hold a rank; pages and files have the same. */
export const rankParameters = {
  annualTransactions: 'weightTransactions',
  adjudicationDays: 'weightAdjudication',
  burdenMinutes: 'weightBurden',
  selfServiceCalls: 'weightCalls',
  hispFirst: 'hispFirst',
} as const satisfies Record<PriorityCriterion | 'hispFirst', string>;
export type RankParameter = (typeof rankParameters)[keyof typeof rankParameters];

export const rankParameterNames = Object.values(rankParameters);

/** A map with an entry for each criterion, in their order. */
export function byCriterion<T>(of: (criterion: PriorityCriterion) => T): Record<PriorityCriterion, T> {
  return Object.fromEntries(priorityCriteria.map((criterion) => [criterion, of(criterion)])) as Record<
    PriorityCriterion,
    T
  >;
}

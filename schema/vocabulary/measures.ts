import { agencyMeasures } from './agency-measures.ts';
import { priorityMeasures } from './priority-measures.ts';
import { recordMeasures } from './record-measures.ts';

/**
 * Every figure the product shows, defined once: what it says, how it is counted, what is left out, where it ends
 * (R26, R33). Pages and footnote links read the words from here.
 */
export const MeasureId = {
  SERVICES_LISTED: 'services-listed',
  NOT_FINISHED_DIGITALLY: 'not-finished-digitally',
  FINISHED_DIGITALLY: 'finished-digitally',
  NO_DIGITAL_WAY: 'no-digital-way',
  NOT_TO_THE_END: 'not-to-the-end',
  DIGITAL_NOT_KNOWN: 'digital-not-known',
  EXPLAINED: 'explained',
  REASONS: 'reasons',
  CHANNEL_RATIONALE: 'channel-rationale',
  NO_OTHER_WAY: 'no-other-way',
  BY_AGENCY: 'by-agency',
  BY_LIFE_EXPERIENCE: 'by-life-experience',
  BY_PROVIDER: 'by-provider',
  TREND: 'trend',
  COMPLETENESS: 'completeness',
  YEARLY_VOLUME: 'yearly-volume',
  JOURNEYS_DIGITAL: 'journeys-digital',
  ONE_FIGURE: 'one-figure',
  WEIGHTED_RANK: 'weighted-rank',
  TOP_TASKS: 'top-tasks',
} as const;
export type MeasureId = (typeof MeasureId)[keyof typeof MeasureId];

/** One measure, in words a reader without statistics understands. Sentences end with a full stop. */
export interface Measure {
  readonly id: MeasureId;
  readonly name: string;
  /** What the figure tells, in one sentence. */
  readonly sentence: string;
  /** The arithmetic, in the words of `numerator` and `denominator`. */
  readonly formula: string;
  readonly numerator: string;
  readonly denominator: string;
  /** What is counted in neither number, or kept apart. */
  readonly exclusions: string;
  /** What the figure must not be read as. */
  readonly limits: string;
  /** Requirement, law or circular the measure rests on. */
  readonly source: string;
}

const gapLimit =
  'Channel facts are first judgments that agencies have yet to confirm, so a verdict is as sure as its record.';

/** The measures in the order in which the definitions page lists them. */
export const measures: Record<MeasureId, Measure> = {
  'services-listed': {
    id: 'services-listed',
    name: 'Services listed',
    sentence: 'How many services the index holds.',
    formula: 'A count.',
    numerator: 'Services that the reader may see.',
    denominator: 'None: the number of services that exist is not known.',
    exclusions: 'Records that are not public yet are left out for readers who may not see them.',
    limits:
      'The index is not complete. A service that is not listed is missing here, not missing in the world.',
    source: 'IDEA section 4(a), R1',
  },
  'not-finished-digitally': {
    id: 'not-finished-digitally',
    name: 'Cannot be finished digitally',
    sentence:
      'How many services stop short of the end online: no digital channel takes them from start to finish.',
    formula: 'Services proven to stop short, divided by all services listed.',
    numerator:
      'Services with no digital way, with digital information only, with a digital way that goes part of the way, or with one that does not reach the end.',
    denominator: 'All services listed.',
    exclusions:
      'Services for which it is not known, and services without any recorded channel, are in the denominator only and are shown as parts of their own.',
    limits: `The true number lies between the numerator and the numerator plus the not known. ${gapLimit}`,
    source: 'R20, IDEA section 4(a), A-11 280.5 (2022)',
  },
  'finished-digitally': {
    id: 'finished-digitally',
    name: 'Can be finished digitally',
    sentence: 'How many services have at least one digital channel that takes them from start to finish.',
    formula: 'Services that can be finished digitally, divided by all services listed.',
    numerator: 'Services with a digital channel that reaches the end.',
    denominator: 'All services listed.',
    exclusions: 'Services for which it is not known are in the denominator only.',
    limits:
      'A service of the type Informational is finished when its information can be read online. A digital way through a partner counts, with a warning. The share of a small agency rests on few services; the count stands beside it.',
    source: 'R20, A-11 280.4 (2024)',
  },
  'no-digital-way': {
    id: 'no-digital-way',
    name: 'No digital way',
    sentence: 'How many services have no digital channel at all.',
    formula: 'Services without a digital channel, divided by all services listed.',
    numerator: 'Services all of whose channels are certainly not digital.',
    denominator: 'All services listed.',
    exclusions:
      'Services with a partner whose medium is not known are not counted, because the partner may be online.',
    limits: gapLimit,
    source: 'R20, A-11 280.5 (2022)',
  },
  'not-to-the-end': {
    id: 'not-to-the-end',
    name: 'Digital, but not to the end',
    sentence: 'How many services have a digital channel, none of which reaches the end.',
    formula: 'Services with a digital channel that stops short, divided by all services listed.',
    numerator:
      'Services whose digital channels give information only, go part of the way, or do not reach the end with the distance not recorded.',
    denominator: 'All services listed.',
    exclusions: 'Services with a digital channel whose end is not recorded count as not known.',
    limits: 'Most records say only that a channel does not reach the end, not how far it gets.',
    source: 'R18, R20, R24',
  },
  'digital-not-known': {
    id: 'digital-not-known',
    name: 'Not known whether digital',
    sentence: 'How many services have too little recorded to say whether they can be finished digitally.',
    formula: 'Services with an open verdict, divided by all services listed.',
    numerator: 'Services whose verdict depends on how an unknown fact turns out.',
    denominator: 'All services listed.',
    exclusions: 'Services without any recorded channel have a verdict of their own.',
    limits: 'Not known is neither a gap nor a closed gap. Recording the missing fact settles it.',
    source: 'R20, R20c',
  },
  explained: {
    id: 'explained',
    name: 'Explained',
    sentence: 'For how many of the services that stop short online a rationale says why.',
    formula: 'Services with a given rationale, divided by services that cannot be finished digitally.',
    numerator: 'Services that cannot be finished digitally and whose rationale is submitted or approved.',
    denominator: 'Services that cannot be finished digitally.',
    exclusions:
      'Drafts do not count. Rationales of services with a verdict of not known are kept, and counted in neither number.',
    limits:
      'Most rationales in this demonstration are illustrations written for it, not statements of an agency; each says so.',
    source: 'R21, R22, R26, IDEA section 4(d)',
  },
  reasons: {
    id: 'reasons',
    name: 'Reasons given',
    sentence: 'Which reasons the rationales name for a service that cannot be finished digitally.',
    formula: 'Services per reason, divided by services that cannot be finished digitally.',
    numerator: 'Services that cannot be finished digitally and have a rationale naming the reason.',
    denominator: 'Services that cannot be finished digitally.',
    exclusions: 'Services without a rationale have no reason; they are counted beside the reasons.',
    limits: 'The Act lists no reasons, so these words are ours. A service can have several rationales.',
    source: 'R22, IDEA section 4(d)(4), E.O. 14058 section 2',
  },
  'channel-rationale': {
    id: 'channel-rationale',
    name: 'Does this channel need a rationale?',
    sentence:
      'For every channel that is not digital: whether the same can be finished digitally and, where it cannot, whether a rationale is given.',
    formula: 'Channels with the flag, divided by all channels that are not certainly digital.',
    numerator:
      'Channels of the kind whose flag is: rationale missing, rationale given, not needed, or not known.',
    denominator: 'All recorded channels of the kind that are not certainly digital.',
    exclusions: 'Digital channels need no rationale and are not counted.',
    limits:
      'A phone line is no fault: it has to stay. The flag asks whether the service behind it can also be finished digitally.',
    source: 'R20c, IDEA sections 4(d) and 4(e)',
  },
  'no-other-way': {
    id: 'no-other-way',
    name: 'No accessible other way',
    sentence:
      'How many services with a digital channel have no accessible channel that is not digital and reaches the end.',
    formula: 'Services without an accessible other way, divided by all services listed.',
    numerator:
      'Services with a digital channel where every other channel stops short, is not accessible or is missing.',
    denominator: 'All services listed.',
    exclusions:
      'Services where another channel may serve, but nobody has recorded it, are shown as not known.',
    limits:
      'No rationale excuses this gap; only a channel closes it. Accessibility is recorded for no channel yet.',
    source: 'R25, IDEA section 4(e), M-23-22 III.B.2',
  },
  'by-agency': {
    id: 'by-agency',
    name: 'By agency',
    sentence: 'The same count for each department and independent agency, with all the units inside it.',
    formula: 'Services of the agency with the verdict, divided by all its services listed.',
    numerator: 'Services for which a unit of the agency is the lead.',
    denominator: 'All services of the agency listed.',
    exclusions:
      'Agencies with no service listed are not shown: nothing is known of them, which is not zero gaps.',
    limits: 'Agencies differ in how many services they have and in how many of these are listed.',
    source: 'R2, R26',
  },
  'by-life-experience': {
    id: 'by-life-experience',
    name: 'By life experience',
    sentence: 'The same count for the services that the stages of each life experience draw on.',
    formula: 'Services of the life experience with the verdict, divided by all its services.',
    numerator:
      'Services with the verdict in any stage; a service in two stages of one life experience counts once.',
    denominator: 'All services in the stages of the life experience.',
    exclusions: 'Services in no life experience, and partner programs, which have no verdict.',
    limits: 'A service can be part of several life experiences, so the rows add up to more than the total.',
    source: 'R42, R44, E.O. 14058 section 5',
  },
  'by-provider': {
    id: 'by-provider',
    name: 'By high impact service provider',
    sentence: 'The same count for the services of each high impact service provider (HISP).',
    formula: 'Services of the provider with the verdict, divided by all its services listed.',
    numerator: 'Services with the verdict for which the provider, or a unit inside it, is responsible.',
    denominator: 'All services of the provider listed.',
    exclusions: 'Services of units that are not providers.',
    limits: "The list of providers is put together from public sources; it is not OMB's official list.",
    source: 'R53, R55, A-11 280.13 (2022)',
  },
  trend: {
    id: 'trend',
    name: 'Whether it gets better',
    sentence:
      'How many services stopped short of the end online month by month, and what became of those that did.',
    formula:
      'Services proven to stop short when the month was counted, divided by all services listed then. Since a count: each gap of then is closed, still open, not known or not listed any more; new are gaps of today that were none then.',
    numerator: 'Services that cannot be finished digitally, as the month was counted.',
    denominator: 'All services listed when the month was counted.',
    exclusions:
      'A month in which the product did not run has no count and is shown as not taken; it is never made up. Services for which it was not known are in the denominator only. For an agency, what became of a gap is told of the services that it leads today.',
    limits:
      'Each month is counted once, when the first copy of the product notices it, and never changed. The first count after a quarter stands for its end. Where the rules that judge changed between two counts, part of the difference comes from them; the page says so.',
    source: 'R33',
  },
  'journeys-digital': {
    id: 'journeys-digital',
    name: 'Journeys with a digital step in every stage',
    sentence: 'How many journeys have, in every stage, at least one step that can be finished digitally.',
    formula: 'Numerator of denominator; both are shown.',
    numerator:
      'Journeys in which each stage that has steps has at least one step that can be finished digitally, together with every step whose output it requires.',
    denominator: 'Journeys of the list that have at least one step.',
    exclusions:
      'Journeys without a step count in neither number, and stages without a step are passed over. A step of which it is not known, or that is not in the index, is not a digital step.',
    limits:
      'One digital step a stage is enough, so it does not say that every step of a journey is digital, nor that everybody can take the digital step: how many steps of each journey can be finished digitally stands beside it.',
    source: 'R48',
  },
  ...recordMeasures,
  ...priorityMeasures,
  ...agencyMeasures,
};

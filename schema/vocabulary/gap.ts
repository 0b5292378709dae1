import type { Term } from './term.ts';

/** Can the public finish the service digitally? (R20). A verdict holds only if every way of filling in the unknowns gives it. */
export const DigitalGap = {
  NO_CHANNEL: 'NO_CHANNEL',
  NO_DIGITAL: 'NO_DIGITAL',
  DIGITAL_INFO_ONLY: 'DIGITAL_INFO_ONLY',
  DIGITAL_NOT_TO_END: 'DIGITAL_NOT_TO_END',
  DIGITAL_PARTIAL: 'DIGITAL_PARTIAL',
  UNKNOWN: 'UNKNOWN',
  CLOSED: 'CLOSED',
} as const;
export type DigitalGap = (typeof DigitalGap)[keyof typeof DigitalGap];

/** Worst first: the order in which pages list the verdicts and in which a list "worst first" is sorted. */
export const digitalGapOrder: readonly DigitalGap[] = [
  'NO_CHANNEL',
  'NO_DIGITAL',
  'DIGITAL_INFO_ONLY',
  'DIGITAL_NOT_TO_END',
  'DIGITAL_PARTIAL',
  'UNKNOWN',
  'CLOSED',
];

/** Verdicts that say for certain that the service cannot be finished digitally. UNKNOWN is not among them. */
export const provenDigitalGaps: readonly DigitalGap[] = [
  'NO_DIGITAL',
  'DIGITAL_INFO_ONLY',
  'DIGITAL_NOT_TO_END',
  'DIGITAL_PARTIAL',
];

export const digitalGapTerms: Record<DigitalGap, Term> = {
  NO_CHANNEL: {
    label: 'No channel recorded',
    definition: 'No way of reaching the service is recorded; the record is incomplete.',
    source: 'R1, R20',
  },
  NO_DIGITAL: {
    label: 'No digital way',
    definition: 'The service has no digital channel at all.',
    source: 'R20, A-11 280.5 (2022)',
  },
  DIGITAL_INFO_ONLY: {
    label: 'Digital, information only',
    definition: 'Digital channels inform, but nothing can be done in them.',
    source: 'R20',
  },
  DIGITAL_NOT_TO_END: {
    label: 'Digital, not to the end',
    definition: 'The service cannot be finished digitally; how far a digital channel gets is not recorded.',
    source: 'R20',
  },
  DIGITAL_PARTIAL: {
    label: 'Digital, part of the way',
    definition: 'Some tasks can be done digitally, but the service cannot be finished that way.',
    source: 'R20',
  },
  UNKNOWN: {
    label: 'Not known',
    definition: 'Too little is recorded to say whether the service can be finished digitally.',
    source: 'R20',
  },
  CLOSED: {
    label: 'Can be finished digitally',
    definition: 'At least one digital channel takes the service from start to finish.',
    source: 'R20',
  },
};

/** Does a digital service keep an accessible way that is not digital, from start to finish? (R25, IDEA section 4(e)). No waiver. */
export const PhysicalGap = { GAP: 'GAP', UNKNOWN: 'UNKNOWN', NONE: 'NONE' } as const;
export type PhysicalGap = (typeof PhysicalGap)[keyof typeof PhysicalGap];

export const physicalGapTerms: Record<PhysicalGap, Term> = {
  GAP: {
    label: 'No accessible other way',
    definition:
      'The service has a digital channel, but no accessible channel that is not digital takes it from start to finish.',
    source: 'R25, IDEA section 4(e)',
  },
  UNKNOWN: {
    label: 'Not known',
    definition:
      'A channel that is not digital may take the service to the end, but nobody has recorded whether it does and is accessible.',
    source: 'R25',
  },
  NONE: {
    label: 'Other way kept',
    definition:
      'An accessible channel that is not digital takes the service from start to finish, or there is no digital channel to back up.',
    source: 'R25',
  },
};

/** Where the explanation of a digital gap stands (R26, R27). Computed, never typed in. */
export const RationaleState = {
  NOT_REQUIRED: 'NOT_REQUIRED',
  MISSING: 'MISSING',
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  APPROVED: 'APPROVED',
  CONTRADICTED: 'CONTRADICTED',
  UNKNOWN: 'UNKNOWN',
} as const;
export type RationaleState = (typeof RationaleState)[keyof typeof RationaleState];

/** States in which a rationale stands for others to read; a draft does not. */
export const givenRationaleStates: readonly RationaleState[] = ['SUBMITTED', 'APPROVED'];

export const rationaleStateTerms: Record<RationaleState, Term> = {
  NOT_REQUIRED: {
    label: 'Not required',
    definition: 'The service can be finished digitally, so nothing has to be explained.',
    source: 'R26',
  },
  MISSING: {
    label: 'Missing',
    definition: 'The service cannot be finished digitally and nobody has said why.',
    source: 'R26, IDEA section 4(d)',
  },
  DRAFT: {
    label: 'Draft',
    definition: 'A rationale is being written and is not yet submitted.',
    source: 'R26',
  },
  SUBMITTED: {
    label: 'Given, not yet reviewed',
    definition: 'A rationale is given; OMB has not decided on it.',
    source: 'R26',
  },
  APPROVED: {
    label: 'Given and approved',
    definition: 'A rationale is given and OMB has accepted it.',
    source: 'R26',
  },
  CONTRADICTED: {
    label: 'Contradicted',
    definition: 'A rationale says the service cannot be digital, yet a digital channel takes it to the end.',
    source: 'R27',
  },
  UNKNOWN: {
    label: 'Not known whether needed',
    definition:
      'It is not known whether the service can be finished digitally, so it is not known whether a rationale is needed.',
    source: 'R26',
  },
};

/** Things worth fixing that block nothing. */
export const AssessmentWarning = {
  NO_COMPLETE_CHANNEL: 'NO_COMPLETE_CHANNEL',
  ONLY_THROUGH_PARTNER: 'ONLY_THROUGH_PARTNER',
} as const;
export type AssessmentWarning = (typeof AssessmentWarning)[keyof typeof AssessmentWarning];

export const assessmentWarningTerms: Record<AssessmentWarning, Term> = {
  NO_COMPLETE_CHANNEL: {
    label: 'No complete channel',
    definition: 'No single channel is recorded as taking the service from start to finish.',
    source: 'R20 truth table, row 2',
  },
  ONLY_THROUGH_PARTNER: {
    label: 'Only through a partner',
    definition: 'The only digital way to the end leads through a partner, not through the agency itself.',
    source: 'R20',
  },
};

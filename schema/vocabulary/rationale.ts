import type { Term } from './term.ts';

/** Why a service cannot be finished digitally (requirements 1.4). The Act does not list reasons; these are ours. */
export const ReasonCode = {
  IDENTITY_PROOFING: 'IDENTITY_PROOFING',
  WET_SIGNATURE: 'WET_SIGNATURE',
  INHERENTLY_PHYSICAL: 'INHERENTLY_PHYSICAL',
  LAW_PRESCRIBES_METHOD: 'LAW_PRESCRIBES_METHOD',
  SECURITY: 'SECURITY',
  LEGACY_SYSTEM: 'LEGACY_SYSTEM',
  PARTNER_OR_STATE_OWNED: 'PARTNER_OR_STATE_OWNED',
  ORIGINAL_DOCUMENT: 'ORIGINAL_DOCUMENT',
  DATA_SHARING: 'DATA_SHARING',
  LOW_VOLUME: 'LOW_VOLUME',
  COST: 'COST',
} as const;
export type ReasonCode = (typeof ReasonCode)[keyof typeof ReasonCode];

export const reasonTerms: Record<ReasonCode, Term> = {
  IDENTITY_PROOFING: {
    label: 'Identity must be proved in person',
    definition: 'Identity or citizenship is proved by appearing in person.',
    source: 'R22, E.O. 14058 section 2',
  },
  WET_SIGNATURE: {
    label: 'Ink signature',
    definition: 'A wet or witnessed signature is asked for.',
    source: 'R28, R38',
  },
  INHERENTLY_PHYSICAL: {
    label: 'Physical by nature',
    definition: 'A person or a thing has to be there, as for a vaccination, a checkpoint or a park visit.',
    source: 'R22',
  },
  LAW_PRESCRIBES_METHOD: {
    label: 'Law prescribes the method',
    definition: 'A statute or regulation orders another way.',
    source: 'R22, E.O. 14058 section 2',
  },
  SECURITY: {
    label: 'Security or custody',
    definition: 'Security, custody or chain of evidence stand in the way.',
    source: 'R22',
  },
  LEGACY_SYSTEM: {
    label: 'Old systems or paper records',
    definition: 'The systems or records behind the service are not digital yet.',
    source: 'R22',
  },
  PARTNER_OR_STATE_OWNED: {
    label: 'Delivered by partners',
    definition: 'States, localities or private partners deliver the service.',
    source: 'R22',
  },
  ORIGINAL_DOCUMENT: {
    label: 'Original document',
    definition: 'An original document has to be handed over or shown.',
    source: 'R22',
  },
  DATA_SHARING: {
    label: 'Data cannot be shared',
    definition: 'Data needed to decide cannot be shared between the parties.',
    source: 'R22',
  },
  LOW_VOLUME: {
    label: 'Few users',
    definition: 'Too few people use the service to justify the work.',
    source: 'R22',
  },
  COST: { label: 'Cost', definition: 'Money for the work is missing.', source: 'R22, E.O. 14058 section 2' },
};

/** Root causes of Executive Order 14058 section 2. Not every record says which one applies. */
export const RootCause = {
  STATUTORY: 'STATUTORY',
  REGULATORY: 'REGULATORY',
  BUDGETARY: 'BUDGETARY',
  TECHNOLOGICAL: 'TECHNOLOGICAL',
  PROCESS: 'PROCESS',
} as const;
export type RootCause = (typeof RootCause)[keyof typeof RootCause];

export const rootCauseTerms: Record<RootCause, Term> = {
  STATUTORY: {
    label: 'A statute',
    definition: 'An Act of Congress asks for the way it is done today.',
    source: 'E.O. 14058 section 2',
  },
  REGULATORY: {
    label: 'A regulation',
    definition: 'A rule of an agency, not the Act behind it, asks for the way it is done today.',
    source: 'E.O. 14058 section 2',
  },
  BUDGETARY: {
    label: 'Money',
    definition: 'The work is possible and allowed, but is not funded.',
    source: 'E.O. 14058 section 2',
  },
  TECHNOLOGICAL: {
    label: 'Technology',
    definition: 'Systems, data or security are not ready for it.',
    source: 'E.O. 14058 section 2',
  },
  PROCESS: {
    label: 'The way of working',
    definition: 'Steps and habits of the agency and its partners stand in the way; no law asks for them.',
    source: 'E.O. 14058 section 2',
  },
};

/** Root causes that usually lie behind a reason, the likeliest first. A hint for who writes; any other may be chosen. */
export const usualRootCauses: Record<ReasonCode, readonly RootCause[]> = {
  IDENTITY_PROOFING: ['REGULATORY', 'STATUTORY', 'TECHNOLOGICAL'],
  WET_SIGNATURE: ['REGULATORY', 'PROCESS', 'STATUTORY'],
  INHERENTLY_PHYSICAL: ['PROCESS'],
  LAW_PRESCRIBES_METHOD: ['STATUTORY', 'REGULATORY'],
  SECURITY: ['TECHNOLOGICAL', 'REGULATORY'],
  LEGACY_SYSTEM: ['TECHNOLOGICAL', 'BUDGETARY'],
  PARTNER_OR_STATE_OWNED: ['PROCESS', 'STATUTORY'],
  ORIGINAL_DOCUMENT: ['REGULATORY', 'PROCESS'],
  DATA_SHARING: ['STATUTORY', 'TECHNOLOGICAL'],
  LOW_VOLUME: ['BUDGETARY'],
  COST: ['BUDGETARY'],
};

/** Potential solutions by kind (IDEA section 4(d)(5)); a record may leave the kind open. */
export const SolutionKind = {
  EXISTING_TECHNOLOGY: 'EXISTING_TECHNOLOGY',
  PROCEDURAL_CHANGE: 'PROCEDURAL_CHANGE',
  REGULATORY_CHANGE: 'REGULATORY_CHANGE',
  LEGISLATIVE_CHANGE: 'LEGISLATIVE_CHANGE',
  OTHER: 'OTHER',
  NONE_IDENTIFIED: 'NONE_IDENTIFIED',
} as const;
export type SolutionKind = (typeof SolutionKind)[keyof typeof SolutionKind];

export const solutionKindTerms: Record<SolutionKind, Term> = {
  EXISTING_TECHNOLOGY: {
    label: 'Technology that exists',
    definition: 'Technology that can be had today would make a digital way possible.',
    source: 'IDEA section 4(d)(5)',
  },
  PROCEDURAL_CHANGE: {
    label: 'A change of procedure',
    definition: 'Doing the steps in another way, without a new rule or law.',
    source: 'IDEA section 4(d)(5)',
  },
  REGULATORY_CHANGE: {
    label: 'A change of regulation',
    definition: 'An agency would have to change a rule.',
    source: 'IDEA section 4(d)(5)',
  },
  LEGISLATIVE_CHANGE: {
    label: 'A change of law',
    definition: 'Congress would have to change an Act.',
    source: 'IDEA section 4(d)(5)',
  },
  OTHER: {
    label: 'Another way',
    definition: 'Something else, said in words; the list of the Act is open.',
    source: 'IDEA section 4(d)(5)',
  },
  NONE_IDENTIFIED: {
    label: 'None identified',
    definition: 'No way was found, and the text says where it was looked for. OMB sees this first.',
    source: 'R22',
  },
};

/** What the agency claims about the future (R23). UNKNOWN where the record does not say. */
export const Disposition = {
  NOT_YET_DIGITAL: 'NOT_YET_DIGITAL',
  CANNOT_BE_DIGITAL: 'CANNOT_BE_DIGITAL',
  UNKNOWN: 'UNKNOWN',
} as const;
export type Disposition = (typeof Disposition)[keyof typeof Disposition];

export const dispositionTerms: Record<Disposition, Term> = {
  NOT_YET_DIGITAL: {
    label: 'Not yet digital',
    definition: 'The agency says it could be digital.',
    source: 'R23',
  },
  CANNOT_BE_DIGITAL: {
    label: 'Cannot be digital',
    definition: 'The agency says it cannot be digital.',
    source: 'R22, IDEA section 4(d)',
  },
  UNKNOWN: {
    label: 'Not said',
    definition: 'The record does not say whether it could be digital one day.',
    source: 'R23',
  },
};

import type { Term } from './term.ts';

/** The seven service types (R5, A-11 280.4). */
export const ServiceTypeCode = {
  ADMINISTRATIVE: 'ADMINISTRATIVE',
  BENEFITS: 'BENEFITS',
  COMPLIANCE: 'COMPLIANCE',
  RECREATION: 'RECREATION',
  INFORMATIONAL: 'INFORMATIONAL',
  DATA_AND_RESEARCH: 'DATA_AND_RESEARCH',
  REGULATORY: 'REGULATORY',
} as const;
export type ServiceTypeCode = (typeof ServiceTypeCode)[keyof typeof ServiceTypeCode];

export const serviceTypeTerms: Record<ServiceTypeCode, Term> = {
  ADMINISTRATIVE: {
    label: 'Administrative',
    definition:
      'Requests and renewals that need little work on eligibility, such as a license, a passport or a card.',
    source: 'A-11 280.4 (2022)',
  },
  BENEFITS: {
    label: 'Benefits',
    definition:
      'Help for which eligibility and its degree are decided, such as immigration, Medicare or a small-business loan.',
    source: 'A-11 280.4 (2022)',
  },
  COMPLIANCE: {
    label: 'Compliance',
    definition:
      'Acts that the law requires, such as taxes, audits, environmental reports and mandatory surveys.',
    source: 'A-11 280.4 (2022)',
  },
  RECREATION: {
    label: 'Recreation',
    definition: 'Use of public places, such as parks, historic sites and museums.',
    source: 'A-11 280.4 (2022)',
  },
  INFORMATIONAL: {
    label: 'Informational',
    definition: 'Authoritative knowledge for the public, such as labels, warnings and health advice.',
    source: 'A-11 280.4 (2022)',
  },
  DATA_AND_RESEARCH: {
    label: 'Data and research',
    definition: 'Funding or conducting research, and preserving and sharing data.',
    source: 'A-11 280.4 (2022)',
  },
  REGULATORY: {
    label: 'Regulatory',
    definition: 'Guidance for commerce and safety, and the reporting of grievances.',
    source: 'A-11 280.4 (2022)',
  },
};

/** Who uses the service (R6). */
export const CustomerKind = {
  INDIVIDUAL: 'INDIVIDUAL',
  BUSINESS: 'BUSINESS',
  ORGANIZATION: 'ORGANIZATION',
  PUBLIC_SERVANT: 'PUBLIC_SERVANT',
} as const;
export type CustomerKind = (typeof CustomerKind)[keyof typeof CustomerKind];

export const customerKindTerms: Record<CustomerKind, Term> = {
  INDIVIDUAL: {
    label: 'Individuals',
    definition: 'People acting for themselves or their family.',
    source: 'A-11 280.2 (2022)',
  },
  BUSINESS: {
    label: 'Businesses',
    definition: 'Companies and people acting for one.',
    source: 'A-11 280.2 (2022)',
  },
  ORGANIZATION: {
    label: 'Organizations',
    definition: 'Grantees, states, localities, tribes, nonprofits and others.',
    source: 'A-11 280.2 (2022)',
  },
  PUBLIC_SERVANT: {
    label: 'Federal employees',
    definition: 'People served as employees of the federal government.',
    source: 'A-11 280.2 (2022)',
  },
};

/** Where a record stands in its life (R10). */
export const ServiceStatus = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  CHANGES_REQUESTED: 'CHANGES_REQUESTED',
  APPROVED: 'APPROVED',
  PUBLISHED: 'PUBLISHED',
  ARCHIVED: 'ARCHIVED',
} as const;
export type ServiceStatus = (typeof ServiceStatus)[keyof typeof ServiceStatus];

export const serviceStatusTerms: Record<ServiceStatus, Term> = {
  DRAFT: { label: 'Draft', definition: 'Being written by the agency.', source: 'R10' },
  SUBMITTED: { label: 'Submitted', definition: 'Waiting for a decision by OMB.', source: 'R10' },
  CHANGES_REQUESTED: {
    label: 'Changes requested',
    definition: 'Returned to the agency with a comment.',
    source: 'R10',
  },
  APPROVED: { label: 'Approved', definition: 'Accepted by OMB and not yet public.', source: 'R10' },
  PUBLISHED: { label: 'Published', definition: 'Public.', source: 'R10, R15' },
  ARCHIVED: { label: 'Archived', definition: 'No longer given; kept for the record.', source: 'R10' },
};

/** How sure a record is of what it says. Never shown as more certain than it is. */
export const Confidence = {
  VERIFIED: 'VERIFIED',
  REPORTED: 'REPORTED',
  HIGH: 'HIGH',
  MEDIUM: 'MEDIUM',
} as const;
export type Confidence = (typeof Confidence)[keyof typeof Confidence];

export const confidenceTerms: Record<Confidence, Term> = {
  VERIFIED: {
    label: 'Checked against a source',
    definition: 'A consulted source shows that this exists. Not every fact was compared with it.',
    source: 'Seed data notes',
  },
  REPORTED: {
    label: 'Reported by the agency',
    definition: 'A registrar of the responsible unit wrote this; nobody has compared it with a source.',
    source: 'R1, R10',
  },
  HIGH: {
    label: 'General knowledge, likely',
    definition: 'Rests on general knowledge and is likely right; no source was consulted.',
    source: 'Seed data notes',
  },
  MEDIUM: {
    label: 'General knowledge, uncertain',
    definition: 'Rests on general knowledge and may be wrong; no source was consulted.',
    source: 'Seed data notes',
  },
};

/** Parts of the record that a source can be consulted for. */
export const VerifiedField = {
  EXISTENCE: 'EXISTENCE',
  UNIT: 'UNIT',
  CHANNEL_HOST: 'CHANNEL_HOST',
  FORMS: 'FORMS',
  VOLUME: 'VOLUME',
} as const;
export type VerifiedField = (typeof VerifiedField)[keyof typeof VerifiedField];

export const verifiedFieldTerms: Record<VerifiedField, Term> = {
  EXISTENCE: {
    label: 'that the service exists',
    definition: 'A source names the service.',
    source: 'Seed data notes',
  },
  UNIT: {
    label: 'which unit is responsible',
    definition: 'A source names the unit.',
    source: 'Seed data notes',
  },
  CHANNEL_HOST: {
    label: 'web host of the channels',
    definition: 'The host is in a public list of federal sites; the page itself was not opened.',
    source: 'Seed data notes',
  },
  FORMS: {
    label: 'forms',
    definition: 'A source names the forms and their control numbers.',
    source: 'Seed data notes',
  },
  VOLUME: { label: 'yearly volume', definition: 'A source gives the figure.', source: 'Seed data notes' },
};

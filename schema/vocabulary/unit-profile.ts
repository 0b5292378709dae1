import type { Term } from './term.ts';

/** What an agency means to do with a top task (R31). */
export const TopTaskAim = { CREATE: 'CREATE', OPTIMIZE: 'OPTIMIZE' } as const;
export type TopTaskAim = (typeof TopTaskAim)[keyof typeof TopTaskAim];

export const topTaskAimTerms: Record<TopTaskAim, Term> = {
  CREATE: {
    label: 'Create as self-service',
    definition: 'Customers cannot do it by themselves online today; the agency means to make that possible.',
    source: 'R31, M-23-22 IV.A.5',
  },
  OPTIMIZE: {
    label: 'Optimize as self-service',
    definition: 'Customers can do it by themselves online today; the agency means to make that better.',
    source: 'R31, M-23-22 IV.A.5',
  },
};

/** How many top tasks an agency that serves the public is asked to list, at the least (R31, M-23-22 IV.A.5). */
export const TOP_TASKS_ASKED = 5;

/** By when agencies were asked for their top tasks, as ISO dates. Facts of the past: what an agency sent is not known here. */
export const topTasksDue = {
  original: '2024-03-20',
  extended: '2024-06-21',
  source: 'OMB M-23-22, section IV.A.5; the extension as a federal web page tells it',
} as const;

/** What an agency names a person for; at most one each (R9). */
export const AccountableRole = {
  SENIOR_ACCOUNTABLE_OFFICIAL: 'SENIOR_ACCOUNTABLE_OFFICIAL',
  SERVICE_DELIVERY_OFFICIAL: 'SERVICE_DELIVERY_OFFICIAL',
  DIGITAL_EXPERIENCE_LEAD: 'DIGITAL_EXPERIENCE_LEAD',
} as const;
export type AccountableRole = (typeof AccountableRole)[keyof typeof AccountableRole];

export const accountableRoleTerms: Record<AccountableRole, Term> = {
  SENIOR_ACCOUNTABLE_OFFICIAL: {
    label: 'Senior accountable official',
    definition: 'Answers for customer experience in the agency.',
    source: 'R9, A-11 280.13 (2022), A-11 280.1 (2024)',
  },
  SERVICE_DELIVERY_OFFICIAL: {
    label: 'Lead agency service delivery official',
    definition:
      'Answers for how the agency delivers its services; appointed under the Government Service Delivery Improvement Act.',
    source: 'R9, P.L. 118-231',
  },
  DIGITAL_EXPERIENCE_LEAD: {
    label: 'Digital experience delivery lead',
    definition: 'Leads the work on websites and digital services of the agency.',
    source: 'R9, M-23-22 IV.A.1',
  },
};

/** The part of an agency's word about itself that names the person of a role, by its name in the contract. */
export const fieldOfRole = {
  SENIOR_ACCOUNTABLE_OFFICIAL: 'seniorAccountableOfficial',
  SERVICE_DELIVERY_OFFICIAL: 'serviceDeliveryOfficial',
  DIGITAL_EXPERIENCE_LEAD: 'digitalExperienceLead',
} as const satisfies Record<AccountableRole, string>;
export type OfficialField = (typeof fieldOfRole)[AccountableRole];

/** The parts that are changed each by itself. */
export type UnitProfileField = 'topTasks' | OfficialField;

export const unitProfileFields: readonly UnitProfileField[] = ['topTasks', ...Object.values(fieldOfRole)];

export const unitProfileFieldTerms: Record<UnitProfileField, Term> = {
  topTasks: {
    label: 'Top tasks',
    definition: 'What customers do most, and the agency means to create or optimize as self-service.',
    source: 'R31, M-23-22 IV.A.5',
  },
  seniorAccountableOfficial: accountableRoleTerms.SENIOR_ACCOUNTABLE_OFFICIAL,
  serviceDeliveryOfficial: accountableRoleTerms.SERVICE_DELIVERY_OFFICIAL,
  digitalExperienceLead: accountableRoleTerms.DIGITAL_EXPERIENCE_LEAD,
};

/** Most characters of each text, and most entries. */
export const unitProfileLimits = {
  topTasks: 50,
  taskName: 200,
  taskNote: 1000,
  officialName: 120,
  officialTitle: 160,
  contact: 200,
  source: 300,
} as const;

import type { Term } from './term.ts';

/** What a person may do beyond reading what is published (R97). A person may have several; most have none. */
export const AccessRole = {
  REGISTRAR: 'REGISTRAR',
  LIFE_EXPERIENCE_LEAD: 'LIFE_EXPERIENCE_LEAD',
  OMB_ANALYST: 'OMB_ANALYST',
  ADMINISTRATOR: 'ADMINISTRATOR',
} as const;
export type AccessRole = (typeof AccessRole)[keyof typeof AccessRole];

export const accessRoleTerms: Record<AccessRole, Term> = {
  REGISTRAR: {
    label: 'Registrar',
    definition: 'Records services and rationales of the assigned units and of every unit below them.',
    source: 'R97',
  },
  LIFE_EXPERIENCE_LEAD: {
    label: 'Life-experience lead',
    definition: 'Reads across agencies and writes journeys of life experiences.',
    source: 'R97',
  },
  OMB_ANALYST: {
    label: 'OMB analyst',
    definition: 'Reads everything, reviews rationales and decides, but never on an own submission.',
    source: 'R97',
  },
  ADMINISTRATOR: {
    label: 'Administrator',
    definition: 'Gives and takes roles, and moves units in the agency tree.',
    source: 'R97',
  },
};

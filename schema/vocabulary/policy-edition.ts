import type { Term } from './term.ts';

/** Edition of OMB Circular A-11 section 280 that a record is judged under (R16). */
export const PolicyEdition = {
  A11_2022: 'A11_2022',
  A11_2024: 'A11_2024',
} as const;
export type PolicyEdition = (typeof PolicyEdition)[keyof typeof PolicyEdition];

/** The edition under which new records are judged. */
export const CURRENT_EDITION: PolicyEdition = PolicyEdition.A11_2024;

export const policyEditionTerms: Record<PolicyEdition, Term> = {
  A11_2022: {
    label: 'A-11 section 280, 2022',
    definition: 'OMB Circular A-11 section 280 as issued in 2022; counts a kiosk as a digital channel.',
    source: 'A-11 280.7 (2022)',
  },
  A11_2024: {
    label: 'A-11 section 280, 2024',
    definition:
      'OMB Circular A-11 section 280 as issued in 2024, with OMB M-23-22; where its text is cut off the 2022 text applies.',
    source: 'A-11 280.3 to 280.5 (2024), M-23-22',
  },
};

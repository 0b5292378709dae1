import type { Term } from './term.ts';

/** Through whom a service is given (R6, A-11 280.2). A service may be given in several ways. */
export const DeliveryMode = {
  DIRECT: 'DIRECT',
  VIA_CONTRACTOR: 'VIA_CONTRACTOR',
  VIA_FEDERALLY_FUNDED_PROGRAM: 'VIA_FEDERALLY_FUNDED_PROGRAM',
  VIA_STATE_OR_LOCAL: 'VIA_STATE_OR_LOCAL',
} as const;
export type DeliveryMode = (typeof DeliveryMode)[keyof typeof DeliveryMode];

export const deliveryModeTerms: Record<DeliveryMode, Term> = {
  DIRECT: {
    label: 'By the agency itself',
    definition: 'Federal staff or federal systems give the service.',
    source: 'R6, A-11 280.2 (2022)',
  },
  VIA_CONTRACTOR: {
    label: 'By a contractor',
    definition: 'A contractor gives the service on behalf of the agency.',
    source: 'R6, A-11 280.2 (2022)',
  },
  VIA_FEDERALLY_FUNDED_PROGRAM: {
    label: 'By a federally funded program',
    definition: 'A grantee or another program that federal money pays for gives the service.',
    source: 'R6, A-11 280.2 (2022)',
  },
  VIA_STATE_OR_LOCAL: {
    label: 'By states or localities',
    definition: 'States, territories, tribes or localities administer the service.',
    source: 'R6, E.O. 14058 section 3',
  },
};

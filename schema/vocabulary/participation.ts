import type { Term } from './term.ts';

/**
 * What a unit does for a service that another unit leads (R7). Leading is no word of this list: it is the lead unit's,
 * of which a service has exactly one (R2).
 */
export const ParticipationRole = {
  CO_DELIVERS: 'CO_DELIVERS',
  FUNDS: 'FUNDS',
  ADMINISTERS: 'ADMINISTERS',
} as const;
export type ParticipationRole = (typeof ParticipationRole)[keyof typeof ParticipationRole];

export const participationRoleTerms: Record<ParticipationRole, Term> = {
  CO_DELIVERS: {
    label: 'gives part of it',
    definition: 'Its staff or systems give part of the service to the customer.',
    source: 'R7, A-11 280.4 (2022)',
  },
  FUNDS: {
    label: 'pays for it',
    definition: 'Its money pays for the service or for part of it.',
    source: 'R7, A-11 280.4 (2022)',
  },
  ADMINISTERS: {
    label: 'administers it',
    definition: 'It runs the program or the office behind the service without meeting the customer.',
    source: 'R7, A-11 280.4 (2022)',
  },
};

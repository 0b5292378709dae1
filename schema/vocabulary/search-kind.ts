import type { Term } from './term.ts';

/** What the one search box finds. */
export const SearchKind = {
  SERVICE: 'SERVICE',
  UNIT: 'UNIT',
  FORM: 'FORM',
  TOOL: 'TOOL',
  ROLE: 'ROLE',
  LIFE_EXPERIENCE: 'LIFE_EXPERIENCE',
  JOURNEY: 'JOURNEY',
} as const;
export type SearchKind = (typeof SearchKind)[keyof typeof SearchKind];

export const searchKindTerms: Record<SearchKind, Term> = {
  SERVICE: { label: 'Service', definition: 'A service that an agency gives.', source: 'A-11 280.4 (2022)' },
  UNIT: { label: 'Agency', definition: 'An agency, bureau or office.', source: 'R2' },
  FORM: { label: 'Form', definition: 'A form that a service asks for.', source: 'R34' },
  TOOL: { label: 'Tool', definition: 'A building block of delivery.', source: 'A-11 280.4 (2022)' },
  ROLE: { label: 'Role', definition: 'Who does the work of a service.', source: 'A-11 280.4 (2022)' },
  LIFE_EXPERIENCE: {
    label: 'Life experience',
    definition: 'An important point in life that needs several services.',
    source: 'R42',
  },
  JOURNEY: {
    label: 'Journey',
    definition:
      'A map of how people get through a life experience or another task, with its stages and steps.',
    source: 'R44',
  },
};

import type { Term } from './term.ts';

/** How one step leads to another (R47). Read aloud from the first step to the second. */
export const HandOffKind = {
  REFERS_TO: 'REFERS_TO',
  REQUIRES_OUTPUT_OF: 'REQUIRES_OUTPUT_OF',
  SAME_QUESTION_AS: 'SAME_QUESTION_AS',
  SHARES_DATA_WITH: 'SHARES_DATA_WITH',
  ELIGIBILITY_LINKED: 'ELIGIBILITY_LINKED',
} as const;
export type HandOffKind = (typeof HandOffKind)[keyof typeof HandOffKind];

export const handOffKindTerms: Record<HandOffKind, Term> = {
  REFERS_TO: {
    label: 'Refers to',
    definition: 'The first step sends people on to the second.',
    source: 'R47',
  },
  REQUIRES_OUTPUT_OF: {
    label: 'Requires output of',
    definition: 'The first step cannot be taken without what the second one gives.',
    source: 'R47',
  },
  SAME_QUESTION_AS: {
    label: 'Asks the same as',
    definition: 'Both steps ask people the same question.',
    source: 'R47, E.O. 14058 section 6(d)',
  },
  SHARES_DATA_WITH: {
    label: 'Shares data with',
    definition: 'The first step gives data to the second, so that people need not.',
    source: 'R47, E.O. 14058 section 5',
  },
  ELIGIBILITY_LINKED: {
    label: 'Eligibility linked',
    definition: 'Who is eligible in one step is, or may be, eligible in the other.',
    source: 'R47',
  },
};

/** Where a hand-off comes from. */
export const HandOffBasis = { RECORDED: 'RECORDED', ORDER: 'ORDER' } as const;
export type HandOffBasis = (typeof HandOffBasis)[keyof typeof HandOffBasis];

export const handOffBasisTerms: Record<HandOffBasis, Term> = {
  RECORDED: { label: 'Recorded', definition: 'A person has drawn it and said its kind.', source: 'R47' },
  ORDER: {
    label: 'From the order of steps',
    definition: 'The next step in order is with another agency; nobody has recorded a hand-off.',
    source: 'R47, R48',
  },
};

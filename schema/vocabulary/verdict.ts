import type { Term } from './term.ts';

/** What a stored verdict of the assessment is about. */
export const VerdictSubject = {
  DIGITAL_GAP: 'DIGITAL_GAP',
  PHYSICAL_GAP: 'PHYSICAL_GAP',
  RATIONALE: 'RATIONALE',
} as const;
export type VerdictSubject = (typeof VerdictSubject)[keyof typeof VerdictSubject];

export const verdictSubjectTerms: Record<VerdictSubject, Term> = {
  DIGITAL_GAP: {
    label: 'Digital service',
    definition: 'Can the service be finished digitally?',
    source: 'R20',
  },
  PHYSICAL_GAP: {
    label: 'Other way kept',
    definition: 'Is there an accessible way that is not digital, from start to finish?',
    source: 'R25, IDEA section 4(e)',
  },
  RATIONALE: {
    label: 'Rationale',
    definition:
      'Does somebody have to say why the service cannot be finished digitally, and has it been said?',
    source: 'R26, IDEA section 4(d)',
  },
};

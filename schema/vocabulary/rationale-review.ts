import type { Term } from './term.ts';

/** What a rationale is about: the service itself, a form of it, or a process of it that runs on paper (IDEA section 4(d)). */
export const RationaleSubject = {
  IN_PERSON_SERVICE: 'IN_PERSON_SERVICE',
  FORM: 'FORM',
  PAPER_BASED_PROCESS: 'PAPER_BASED_PROCESS',
} as const;
export type RationaleSubject = (typeof RationaleSubject)[keyof typeof RationaleSubject];

export const rationaleSubjectTerms: Record<RationaleSubject, Term> = {
  IN_PERSON_SERVICE: {
    label: 'The service itself',
    definition: 'The service is given in person or in another way that is not digital.',
    source: 'IDEA section 4(d)',
  },
  FORM: {
    label: 'A form',
    definition: 'A form of the service cannot be filled in and handed in digitally.',
    source: 'IDEA section 4(d), M-23-22 III.B.1',
  },
  PAPER_BASED_PROCESS: {
    label: 'A process on paper',
    definition: 'A process of the service runs on paper.',
    source: 'IDEA section 4(d)',
  },
};

/** Where the text of a rationale itself stands. What that means for its service is `RationaleState`. */
export const RationaleStatus = {
  DRAFT: 'DRAFT',
  SUBMITTED: 'SUBMITTED',
  APPROVED: 'APPROVED',
  RETURNED: 'RETURNED',
  WITHDRAWN: 'WITHDRAWN',
  SUPERSEDED: 'SUPERSEDED',
} as const;
export type RationaleStatus = (typeof RationaleStatus)[keyof typeof RationaleStatus];

/** Statuses in which a rationale stands for others to read and counts as given. */
export const standingRationaleStatuses: readonly RationaleStatus[] = ['SUBMITTED', 'APPROVED'];

/** Statuses in which somebody still has to finish the text before it can be given. */
export const unfinishedRationaleStatuses: readonly RationaleStatus[] = ['DRAFT', 'RETURNED'];

export const rationaleStatusTerms: Record<RationaleStatus, Term> = {
  DRAFT: {
    label: 'Draft',
    definition: 'The agency is writing it; others do not see it.',
    source: 'R26',
  },
  SUBMITTED: {
    label: 'Submitted',
    definition: 'The agency has given it; OMB has not decided on it.',
    source: 'R26',
  },
  APPROVED: {
    label: 'Approved',
    definition: 'OMB has accepted it.',
    source: 'R26',
  },
  RETURNED: {
    label: 'Returned',
    definition:
      'OMB has sent it back with a comment; it does not count as given until it is submitted again.',
    source: 'R26, R97',
  },
  WITHDRAWN: {
    label: 'Withdrawn',
    definition: 'The agency has taken it back; it does not count as given.',
    source: 'R27',
  },
  SUPERSEDED: {
    label: 'Superseded',
    definition: 'A newer version has taken its place; it is kept to be read.',
    source: 'R27',
  },
};

/** What OMB decides on a submitted rationale (R97). */
export const ReviewDecision = { APPROVE: 'APPROVE', RETURN: 'RETURN' } as const;
export type ReviewDecision = (typeof ReviewDecision)[keyof typeof ReviewDecision];

export const reviewDecisionTerms: Record<ReviewDecision, Term> = {
  APPROVE: {
    label: 'Approve',
    definition: 'The rationale is accepted as it stands.',
    source: 'R26, R97',
  },
  RETURN: {
    label: 'Return',
    definition: 'The rationale goes back to the agency with a comment that says what to mend.',
    source: 'R26, R97',
  },
};

import type { Term } from './term.ts';

/** Kind of node in the agency tree (R2). */
export const UnitKind = {
  DEPARTMENT: 'DEPARTMENT',
  INDEPENDENT: 'INDEPENDENT',
  BUREAU: 'BUREAU',
  OFFICE: 'OFFICE',
} as const;
export type UnitKind = (typeof UnitKind)[keyof typeof UnitKind];

export const unitKindTerms: Record<UnitKind, Term> = {
  DEPARTMENT: {
    label: 'Department',
    definition: 'One of the executive departments.',
    source: '5 U.S.C. 101',
  },
  INDEPENDENT: {
    label: 'Independent agency',
    definition: 'An agency outside the departments.',
    source: '5 U.S.C. 104',
  },
  BUREAU: { label: 'Bureau', definition: 'A component of a department or agency.', source: 'R2' },
  OFFICE: {
    label: 'Office',
    definition: 'An office or program inside a department, bureau or agency.',
    source: 'R2',
  },
};

import type { Term } from './term.ts';

/** Kinds of record that a registrar may propose by name while a service is written (R3). */
export const LookAlikeKind = { ROLE: 'ROLE', TOOL: 'TOOL' } as const;
export type LookAlikeKind = (typeof LookAlikeKind)[keyof typeof LookAlikeKind];

export const lookAlikeKindTerms: Record<LookAlikeKind, Term> = {
  ROLE: { label: 'Role', definition: 'Who does the work.', source: 'R3' },
  TOOL: { label: 'Tool', definition: 'The technology behind the service.', source: 'R3' },
};

import { evidenceMethodTerms } from '../../../schema/vocabulary/observation.ts';
import type { EvidenceMethod } from '../../../schema/vocabulary/observation.ts';

/** What is recorded of where a claim comes from (R51). */
export interface EvidenceFacts {
  readonly method: EvidenceMethod;
  readonly participants: number | null;
  readonly date: string | null;
}

/** What a step or an observation rests on: "Interview, n=24, 2025; Survey, 2026", or "assumed" where nothing is recorded. */
export function evidenceWords(evidence: readonly EvidenceFacts[]): string {
  if (evidence.length === 0) return 'assumed';
  return evidence
    .map(({ method, participants, date }) =>
      [
        evidenceMethodTerms[method].label,
        ...(participants === null ? [] : [`n=${participants}`]),
        ...(date === null ? [] : [date.slice(0, 4)]),
      ].join(', '),
    )
    .join('; ');
}

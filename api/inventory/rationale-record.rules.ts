import type { RationaleStatus } from '../../schema/vocabulary/rationale-review.ts';
import { reasonTerms, solutionKindTerms } from '../../schema/vocabulary/rationale.ts';
import type { ReasonCode } from '../../schema/vocabulary/rationale.ts';
import type { Facts } from './change-diff.rules.ts';
import { isWithoutSolution } from './rationale-text.rules.ts';
import type { RationaleText } from './rationale-text.rules.ts';
import type { StoredProperties } from './service-record.rules.ts';

/** A rationale as it is written: identity, text and where it stands. Moments are ISO texts. */
export interface WrittenRationale {
  readonly id: string;
  readonly serviceId: string;
  readonly version: number;
  readonly status: RationaleStatus;
  readonly text: RationaleText;
  /** Whether the text was written as an example and not published by the agency. */
  readonly illustrative: boolean;
  readonly source: string;
  readonly createdAt: string;
  readonly updatedAt: string;
  /** Name of whoever wrote last; null for what came with the seed. */
  readonly updatedBy: string | null;
  /** Since when it is in its status: who waits longest is first in the queue. */
  readonly since: string;
  /** Id and name of whoever gave it to OMB, and when; null where nobody did. */
  readonly submittedById: string | null;
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  /** What was said at the last step, such as why it was returned. */
  readonly comment: string | null;
  /** The version whose place it takes, once it stands; null for a first one. */
  readonly supersedesId: string | null;
}

/** A reason as an edge: to which reason, and what is said of it. */
export interface StoredReason {
  readonly reasonId: string;
  readonly code: ReasonCode;
  readonly properties: StoredProperties;
}

/** Id of the record of a reason. */
export function reasonId(code: ReasonCode): string {
  return `reason-${code.toLowerCase().replace(/_/g, '-')}`;
}

/**
 * What is stored of a rationale: its node and an edge for each reason. `reason`, `reasonLabel` and `potentialSolution`
 * say the first reason and all solutions in words; a kind of solution that was left open is an empty text.
 */
export function storedRationaleOf(rationale: WrittenRationale): {
  readonly properties: StoredProperties & { readonly id: string };
  readonly reasons: readonly StoredReason[];
} {
  const { text, supersedesId: _, ...record } = rationale;
  const { reasons, solutions, ...words } = text;
  const [first] = reasons;
  if (first === undefined) throw new Error(`The rationale ${record.id} gives no reason.`);
  return {
    properties: {
      ...record,
      ...words,
      reason: first.code,
      reasonLabel: first.brief ?? reasonTerms[first.code].label,
      reasons: [...new Set(reasons.map(({ code }) => code))],
      potentialSolution: solutions
        .map(({ kind, text: said }) => said ?? (kind === null ? '' : solutionKindTerms[kind].label))
        .join('\n'),
      solutionKinds: solutions.map(({ kind }) => kind ?? ''),
      solutionTexts: solutions.map(({ text: said }) => said ?? ''),
      noneIdentified: isWithoutSolution(text),
      queueKey: `${record.since}|${record.id}`,
    },
    reasons: reasons.map(({ code, rootCause, brief, citations }, position) => ({
      reasonId: reasonId(code),
      code,
      properties: { position: position + 1, rootCause, brief, citations },
    })),
  };
}

/** A rationale as its history keeps it: the text by its fields, with status and what was said beside them. */
export function rationaleHistoryOf({ text, status, comment }: WrittenRationale): Facts {
  const { reasons, solutions, ...words } = text;
  return {
    ...words,
    reasons: reasons.map((reason) => ({ ...reason, citations: [...reason.citations] })),
    solutions: solutions.map((solution) => ({ ...solution })),
    status,
    statusComment: comment,
  };
}

import type { RationaleSubject } from '../../schema/vocabulary/rationale-review.ts';
import type { Disposition, ReasonCode, RootCause, SolutionKind } from '../../schema/vocabulary/rationale.ts';
import { tidy } from './given.rules.ts';

/** One reason, with its root cause and the law behind it where somebody said so (R22, R30). */
export interface ReasonFacts {
  readonly code: ReasonCode;
  readonly rootCause: RootCause | null;
  /** The reason in at most 250 characters (R30); null where nothing was said. */
  readonly brief: string | null;
  /** References to statutes and regulations. */
  readonly citations: readonly string[];
}

/** One potential solution; a record may leave its kind open (R22). */
export interface SolutionFacts {
  readonly kind: SolutionKind | null;
  readonly text: string | null;
}

/**
 * Everything a person can write of a rationale, as plain JSON: the one shape of a write, a form and the history. Who,
 * when, version, status and the service stand beside it, never in it.
 */
export interface RationaleText {
  /** Null where the record does not say what it is about. */
  readonly subject: RationaleSubject | null;
  readonly title: string;
  /** What the service, form or process is (IDEA section 4(d)(2)); null where the service's own description serves. */
  readonly description: string | null;
  readonly disposition: Disposition;
  readonly reasons: readonly ReasonFacts[];
  readonly solutions: readonly SolutionFacts[];
  /** The reasons at length; empty where the brief ones say it all. */
  readonly explanation: string;
  /** Office that answers for the rationale; never a private contact (R9). */
  readonly owner: string | null;
  /** ISO date by which it is to be looked at again (R27). */
  readonly reviewDue: string | null;
}

/** A field of a form: absent where it was not touched, null where it was emptied. */
type Given<T> = T | null | undefined;

/** A rationale as a form gives it: only what was touched. A list that is given replaces the whole list. */
export interface GivenRationale {
  readonly subject?: Given<RationaleSubject>;
  readonly title?: Given<string>;
  readonly description?: Given<string>;
  readonly disposition?: Given<Disposition>;
  readonly reasons?: Given<
    readonly {
      readonly code: ReasonCode;
      readonly rootCause?: Given<RootCause>;
      readonly brief?: Given<string>;
      readonly citations?: Given<readonly string[]>;
    }[]
  >;
  readonly solutions?: Given<readonly { readonly kind: SolutionKind; readonly text?: Given<string> }[]>;
  readonly explanation?: Given<string>;
  readonly owner?: Given<string>;
  readonly reviewDue?: Given<string>;
}

/** A rationale in which nothing is written. */
export const emptyRationale: RationaleText = {
  subject: 'IN_PERSON_SERVICE',
  title: '',
  description: null,
  disposition: 'UNKNOWN',
  reasons: [],
  solutions: [],
  explanation: '',
  owner: null,
  reviewDue: null,
};

/**
 * The text of a rationale after what a form gives is laid over what is stored.
 * @param stored null for a rationale that is new
 */
export function mergeRationale(stored: RationaleText | null, given: GivenRationale): RationaleText {
  const base = stored ?? emptyRationale;
  return {
    subject: given.subject === undefined ? base.subject : given.subject,
    title: given.title === undefined ? base.title : tidy(given.title ?? ''),
    description: optionalOr(given.description, base.description),
    disposition: given.disposition === undefined ? base.disposition : (given.disposition ?? 'UNKNOWN'),
    reasons:
      given.reasons === undefined
        ? base.reasons
        : (given.reasons ?? []).map((reason) => ({
            code: reason.code,
            rootCause: reason.rootCause ?? null,
            brief: optionalOr(reason.brief, null),
            citations: (reason.citations ?? []).map(tidy).filter((citation) => citation !== ''),
          })),
    solutions:
      given.solutions === undefined
        ? base.solutions
        : (given.solutions ?? []).map(({ kind, text }) => ({ kind, text: optionalOr(text, null) })),
    explanation: given.explanation === undefined ? base.explanation : tidy(given.explanation ?? ''),
    owner: optionalOr(given.owner, base.owner),
    reviewDue: optionalOr(given.reviewDue, base.reviewDue),
  };
}

/** Whether the only thing said of solutions is that none was found; shown to OMB before all else (R22). */
export function isWithoutSolution({ solutions }: Pick<RationaleText, 'solutions'>): boolean {
  return solutions.length > 0 && solutions.every(({ kind }) => kind === 'NONE_IDENTIFIED');
}

function optionalOr(given: Given<string>, base: string | null): string | null {
  if (given === undefined) return base;
  const text = tidy(given ?? '');
  return text === '' ? null : text;
}

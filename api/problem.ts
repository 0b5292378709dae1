import type { ProblemCode } from '../schema/vocabulary/problem-codes.ts';

/** Facts that travel with a problem: which field, what was given, what the limit is, how to mend it. */
export interface ProblemFacts {
  /** Argument or input path, such as `first` or `filter.unitId`. */
  readonly field?: string;
  /** What was given, shortened to 200 characters. */
  readonly given?: string;
  /** The limit that was crossed, where there is one. */
  readonly limit?: number;
  /** What to do instead, one sentence. */
  readonly cure?: string;
  /** Seed file, record or other place, where there is one. */
  readonly place?: string;
}

const GIVEN_MAX = 200;

/**
 * The one error class: something that a person can be told and can mend. Whatever is not a Problem is logged whole
 * and shown as one neutral sentence with a reference.
 */
export class Problem extends Error {
  readonly code: ProblemCode;
  readonly facts: ProblemFacts;

  /**
   * @param message one plain sentence, without secrets
   * @param options.cause the error underneath, for the log only
   */
  constructor(
    code: ProblemCode,
    message: string,
    facts: ProblemFacts = {},
    options: { cause?: unknown } = {},
  ) {
    super(message, options);
    this.name = 'Problem';
    this.code = code;
    this.facts =
      facts.given !== undefined && facts.given.length > GIVEN_MAX
        ? { ...facts, given: `${facts.given.slice(0, GIVEN_MAX)}...` }
        : facts;
  }
}

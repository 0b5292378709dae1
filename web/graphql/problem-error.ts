import type { ProblemCode } from '../../schema/vocabulary/problem-codes.ts';

/** A problem of the API, or one that only a reader can have: the server was not reached, or answered with something else. */
export type WebProblemCode = ProblemCode | 'NETWORK' | 'UNREADABLE_ANSWER';

/** Facts that travel with a problem: which field, what was given, what the limit is, how to mend it. */
export interface ProblemFacts {
  readonly field?: string;
  readonly given?: string;
  readonly limit?: number;
  readonly cure?: string;
}

/** Something went wrong while asking the API. Pages show it with ProblemNotice, which finds the words by `code`. */
export class ProblemError extends Error {
  readonly code: WebProblemCode;
  readonly facts: ProblemFacts;
  /** Found again in the server's log; only set where the server gave one. */
  readonly reference: string | undefined;

  constructor(code: WebProblemCode, message: string, facts: ProblemFacts = {}, reference?: string) {
    super(message);
    this.name = 'ProblemError';
    this.code = code;
    this.facts = facts;
    this.reference = reference;
  }
}

/** One error of a GraphQL answer, as the API presents a problem. */
export interface GraphQLErrorAnswer {
  readonly message: string;
  readonly extensions?: Readonly<Record<string, unknown>> | undefined;
}

/** The problem that a GraphQL error stands for. An error without a code of ours reads as INTERNAL. */
export function problemOf(error: GraphQLErrorAnswer): ProblemError {
  const extensions = error.extensions ?? {};
  const inner = extensions['facts'];
  const facts = typeof inner === 'object' && inner !== null ? { ...inner } : extensions;
  const text = (key: string, from: object): string | undefined => {
    const value: unknown = Reflect.get(from, key);
    return typeof value === 'string' ? value : undefined;
  };
  const limit: unknown = Reflect.get(facts, 'limit');
  return new ProblemError(
    // A code that this build does not know is still shown, with the general words.
    (text('code', extensions) ?? 'INTERNAL') as WebProblemCode,
    error.message,
    {
      ...optional('field', text('field', facts)),
      ...optional('given', text('given', facts)),
      ...optional('cure', text('cure', facts)),
      ...(typeof limit === 'number' ? { limit } : {}),
    },
    text('reference', extensions),
  );
}

function optional<Key extends string>(key: Key, value: string | undefined): { [K in Key]?: string } {
  return value === undefined ? {} : ({ [key]: value } as { [K in Key]?: string });
}

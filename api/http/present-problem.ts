import { randomBytes } from 'node:crypto';
import { GraphQLError } from 'graphql';
import type { GraphQLFormattedError } from 'graphql';
import { Problem } from '../problem.ts';
import type { ProblemFacts } from '../problem.ts';
import { limits } from './limits.ts';
import { faultyValue } from './faulty-value.ts';
import type { WriteLog } from './request-log.ts';

/** Codes of faults in the text of a query; their messages are the language's own and help to mend it. */
const QUERY_FAULTS = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** What a client is told beside the sentence; see `ProblemCode` for the codes. */
export interface ProblemExtensions extends ProblemFacts {
  readonly code: string;
  /** Where the log tells more; only for what was unforeseen. */
  readonly reference?: string;
}

/** A problem as the client gets it, the same from every address of the server. */
export interface PresentedProblem {
  readonly message: string;
  readonly extensions: ProblemExtensions;
}

/** The problem inside an error, however often it was wrapped; null when there is none. */
export function problemIn(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  if (error instanceof GraphQLError && error.originalError !== error) return problemIn(error.originalError);
  return null;
}

/**
 * Says what went wrong in a way that can be shown: a problem as it is; anything else is logged whole and shown as one
 * neutral sentence with the reference under which the log has it. Never a stack trace.
 */
export function presentProblem(error: unknown, log: WriteLog): PresentedProblem {
  const problem = problemIn(error);
  if (problem !== null && problem.code !== 'INTERNAL') {
    if (problem.cause !== undefined)
      log({ level: 'warn', code: problem.code, message: problem.message, cause: whole(problem.cause) });
    return { message: problem.message, extensions: { code: problem.code, ...problem.facts } };
  }
  const reference = randomBytes(4).toString('hex');
  log({ level: 'error', code: 'INTERNAL', reference, cause: whole(error) });
  return {
    message: `Something went wrong on our side. Nothing was changed. Please name reference ${reference} when you report it.`,
    extensions: { code: 'INTERNAL', reference },
  };
}

/** The same for an error of a query: path and place stay, faults of the query keep the sentence that helps to mend it. */
export function presentQueryError(
  formatted: GraphQLFormattedError,
  error: unknown,
  log: WriteLog,
): GraphQLFormattedError {
  const place = {
    ...(formatted.locations === undefined ? {} : { locations: formatted.locations }),
    ...(formatted.path === undefined ? {} : { path: formatted.path }),
  };
  if (problemIn(error) === null) {
    const problem = queryFault(formatted, error);
    if (problem !== null) return { ...problem, ...place };
  }
  const { message, extensions } = presentProblem(error, log);
  return { message, extensions: { ...extensions }, ...place };
}

function queryFault(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError | null {
  const code = String(formatted.extensions?.['code'] ?? '');
  if (formatted.message.includes('Parsing aborted')) {
    return {
      message: `This query has more than ${limits.tokens.toLocaleString('en-US')} words and marks.`,
      extensions: {
        code: 'QUERY_TOO_LONG',
        field: 'query',
        limit: limits.tokens,
        cure: 'Ask for less in one query, and move values into variables.',
      },
    };
  }
  const value = faultyValue(formatted.message, error);
  if (value !== null) return { message: formatted.message, extensions: { code: 'INVALID_INPUT', ...value } };
  if (code === 'BAD_USER_INPUT') return { message: formatted.message, extensions: { code: 'INVALID_INPUT' } };
  return QUERY_FAULTS.has(code) ? { message: formatted.message, extensions: { code, field: 'query' } } : null;
}

/** Everything that is known of an error, for the log alone. */
function whole(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const inner = error instanceof GraphQLError ? error.originalError : error.cause;
  return `${error.stack ?? error.message}${inner === undefined ? '' : `\ncaused by ${whole(inner)}`}`;
}

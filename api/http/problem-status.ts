import type { ProblemCode } from '../../schema/vocabulary/problem-codes.ts';

/** The HTTP status that goes with a problem. */
const statusByCode: Record<ProblemCode, number> = {
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
  SIGN_IN_REQUIRED: 401,
  NOT_ALLOWED: 403,
  SIGN_IN_EXPIRED: 401,
  SIGN_IN_UNAVAILABLE: 503,
  INVALID_CURSOR: 400,
  PAGE_TOO_LARGE: 400,
  QUERY_TOO_DEEP: 400,
  QUERY_TOO_COSTLY: 400,
  QUERY_TOO_LONG: 400,
  BODY_TOO_LARGE: 413,
  TIMED_OUT: 504,
  DATABASE_DOWN: 503,
  DATABASE_REFUSED: 503,
  DATABASE_TOO_OLD: 503,
  SCHEMA_TOO_NEW: 503,
  STALE_VERSION: 409,
  DUPLICATE: 409,
  SEED_BROKEN: 500,
  LOCAL_DATABASE: 503,
  INTERNAL: 500,
};

/** Seconds after which a client may try again when the database is away. */
export const RETRY_AFTER_SECONDS = 5;

/** The HTTP status of a problem that is the whole answer. */
export function statusOf(code: ProblemCode): number {
  return statusByCode[code];
}

/**
 * The HTTP status of an answer to a query that met these problems, or null where the query itself was answered: a
 * field that could not be given is no fault of the server.
 */
export function serverFaultOf(codes: readonly ProblemCode[]): number | null {
  const faults = codes.map(statusOf).filter((status) => status >= 500);
  return faults.includes(503) ? 503 : (faults[0] ?? null);
}

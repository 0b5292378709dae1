/** Every problem the product reports, by code. The words a page shows are found by code; extra facts travel beside it. */
export const ProblemCode = {
  /** An argument or input field has a value that is not allowed; `field`, `given` and `cure` say which, what and how to mend. */
  INVALID_INPUT: 'INVALID_INPUT',
  /** Nothing is recorded under this id, or the reader may not see it. */
  NOT_FOUND: 'NOT_FOUND',
  /** Nobody is signed in, and only a person who is may do this. */
  SIGN_IN_REQUIRED: 'SIGN_IN_REQUIRED',
  /** Somebody is signed in who may not do this to a thing that they may see. */
  NOT_ALLOWED: 'NOT_ALLOWED',
  /** A session or token was given that no longer holds, or never did; it is never read as nobody's. */
  SIGN_IN_EXPIRED: 'SIGN_IN_EXPIRED',
  /** The identity provider cannot be reached, so that nobody can sign in or be known by a token just now. */
  SIGN_IN_UNAVAILABLE: 'SIGN_IN_UNAVAILABLE',
  /** A cursor was changed, belongs to another query, or comes from another order. */
  INVALID_CURSOR: 'INVALID_CURSOR',
  /** More rows were asked for than one page gives. */
  PAGE_TOO_LARGE: 'PAGE_TOO_LARGE',
  /** The query is nested too deeply. */
  QUERY_TOO_DEEP: 'QUERY_TOO_DEEP',
  /** The query asks for more than one request may cost. */
  QUERY_TOO_COSTLY: 'QUERY_TOO_COSTLY',
  /** The query has more aliases, directives or tokens than one request may have. */
  QUERY_TOO_LONG: 'QUERY_TOO_LONG',
  /** The request body is larger than the server reads. */
  BODY_TOO_LARGE: 'BODY_TOO_LARGE',
  /** The answer took longer than one request may take. */
  TIMED_OUT: 'TIMED_OUT',
  /** The database cannot be reached. */
  DATABASE_DOWN: 'DATABASE_DOWN',
  /** The database refused user name or password. */
  DATABASE_REFUSED: 'DATABASE_REFUSED',
  /** The database is older than 5.26. */
  DATABASE_TOO_OLD: 'DATABASE_TOO_OLD',
  /** The store was written by a newer version of the product. */
  SCHEMA_TOO_NEW: 'SCHEMA_TOO_NEW',
  /** Somebody else changed the record first. */
  STALE_VERSION: 'STALE_VERSION',
  /** A uniqueness rule of the graph was broken. */
  DUPLICATE: 'DUPLICATE',
  /** A seed file cannot be used; file, record and field are named. */
  SEED_BROKEN: 'SEED_BROKEN',
  /** The local database cannot be started; the sentence says what to do. */
  LOCAL_DATABASE: 'LOCAL_DATABASE',
  /** Something unforeseen; logged whole under the reference that is shown. */
  INTERNAL: 'INTERNAL',
} as const;
export type ProblemCode = (typeof ProblemCode)[keyof typeof ProblemCode];

/**
 * What one request may ask for. Every limit has a problem that names it and says how to ask for less; the pages of
 * the product stay well below (their queries are tested against these numbers).
 */
export const limits = {
  /** Fields nested in fields, introspection not counted. */
  depth: 12,
  /** Aliases in a whole document. */
  aliases: 20,
  /** Directives in a whole document. */
  directives: 20,
  /** Words and marks of a document. */
  tokens: 2_000,
  /** Records that a query may bring, estimated before it runs; see `queryCost`. */
  cost: 6_000,
  /** Faults of a query that are listed before checking stops. */
  validationErrors: 5,
  /** Bytes of a request body: a journey of 200 steps with all its texts is sent whole. */
  bodyBytes: 1_000_000,
  /** Milliseconds that all statements of one request may take together. */
  requestMs: 10_000,
  /** Milliseconds that all statements of one exported file may take together. */
  exportMs: 120_000,
  /** Milliseconds that the database may take to answer when the product is asked whether it is ready. */
  readyMs: 1_000,
} as const;

/** Records that a list without a page size is assumed to have, for the estimate of the cost. */
export const ASSUMED_LIST = 5;

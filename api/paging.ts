import { createHash } from 'node:crypto';
import { Problem } from './problem.ts';

/** Rows of one page when the client does not say, and the most it may ask for. */
export const PAGE_DEFAULT = 25;
export const PAGE_MAX = 100;

/** The four arguments of a connection (Relay cursor connections). */
export interface PageArguments {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/** A page as statements see it: how many rows, in which direction, from which sort key on (exclusive). */
export interface PageRequest {
  /** Rows of the page; statements ask for one more to learn whether there is a next page. */
  readonly size: number;
  readonly direction: 'FORWARD' | 'BACKWARD';
  /** Sort key of the row next to the page, or null at either end. */
  readonly key: string | null;
  /** What cursors of this query are bound to; see `queryMark`. */
  readonly mark: string;
}

/** One page of rows with what a client needs to go on. Cursors are made when they are asked for: each takes a checksum. */
export interface Page<T> {
  readonly nodes: readonly T[];
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/**
 * The mark of a query: cursors of one query are refused by another.
 * @param parts name of the connection, order and filter, as plain data
 */
export function queryMark(parts: readonly unknown[]): string {
  return digest(JSON.stringify(parts));
}

/**
 * Checks the arguments of a connection.
 * @throws Problem PAGE_TOO_LARGE when more than 100 rows are asked for
 * @throws Problem INVALID_INPUT when the arguments contradict each other
 * @throws Problem INVALID_CURSOR when a cursor was changed or belongs to another query
 */
export function readPageRequest(args: PageArguments, mark: string): PageRequest {
  const backward = args.last != null || args.before != null;
  if (backward && (args.first != null || args.after != null)) {
    throw new Problem(
      'INVALID_INPUT',
      'A page goes forward (first, after) or backward (last, before), not both.',
      {
        field: args.last != null ? 'last' : 'before',
        cure: 'Use first with after, or last with before.',
      },
    );
  }
  const cursor = backward ? args.before : args.after;
  return {
    size: readSize(backward ? args.last : args.first, backward ? 'last' : 'first'),
    direction: backward ? 'BACKWARD' : 'FORWARD',
    key: cursor == null ? null : readCursor(cursor, mark, backward ? 'before' : 'after'),
    mark,
  };
}

/**
 * Makes a page from rows that a statement brought in the page's direction, one more than its size if there are more.
 * @param keyOf the row's stored sort key
 * @param nodeOf what of the row is shown; the row itself when not given
 */
export function makePage<R, T = R>(
  rows: readonly R[],
  request: PageRequest,
  keyOf: (row: R) => string,
  nodeOf: (row: R) => T = (row) => row as unknown as T,
): Page<T> {
  const more = rows.length > request.size;
  const kept = rows.slice(0, request.size);
  if (request.direction === 'BACKWARD') kept.reverse();
  const forward = request.direction === 'FORWARD';
  const cursorOf = (row: R): string => writeCursor(keyOf(row), request.mark);
  const [firstRow, lastRow] = [kept[0], kept[kept.length - 1]];
  return {
    nodes: kept.map(nodeOf),
    get edges() {
      return kept.map((row) => ({ cursor: cursorOf(row), node: nodeOf(row) }));
    },
    pageInfo: {
      hasNextPage: forward ? more : request.key !== null,
      hasPreviousPage: forward ? request.key !== null : more,
      get startCursor() {
        return firstRow === undefined ? null : cursorOf(firstRow);
      },
      get endCursor() {
        return lastRow === undefined ? null : cursorOf(lastRow);
      },
    },
  };
}

function readSize(size: number | null | undefined, field: string): number {
  if (size == null) return PAGE_DEFAULT;
  if (!Number.isInteger(size) || size < 1) {
    throw new Problem('INVALID_INPUT', `"${field}" must be a whole number from 1 to ${PAGE_MAX}.`, {
      field,
      given: String(size),
      limit: PAGE_MAX,
      cure: `Ask for 1 to ${PAGE_MAX} rows.`,
    });
  }
  if (size > PAGE_MAX) {
    throw new Problem('PAGE_TOO_LARGE', `One page gives at most ${PAGE_MAX} rows.`, {
      field,
      given: String(size),
      limit: PAGE_MAX,
      cure: `Ask for ${PAGE_MAX} rows or fewer and go on with the cursor.`,
    });
  }
  return size;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 12);
}

/** A cursor is mark, seal and sort key; the seal is a checksum that shows a changed cursor, not a secret. */
function writeCursor(key: string, mark: string): string {
  return Buffer.from(`${mark}${digest(mark + key)}${key}`, 'utf8').toString('base64url');
}

function readCursor(cursor: string, mark: string, field: string): string {
  const text = cursor.length > 4096 ? '' : Buffer.from(cursor, 'base64url').toString('utf8');
  const key = text.slice(24);
  const known = text.slice(0, 12) === mark && text.slice(12, 24) === digest(mark + key) && key !== '';
  if (known) return key;
  throw new Problem('INVALID_CURSOR', 'This cursor does not belong to this query, or was changed.', {
    field,
    given: cursor,
    cure: 'Use a cursor that this query, with the same filter and order, has returned; or leave it out to start again.',
  });
}

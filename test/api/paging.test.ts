import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makePage, PAGE_DEFAULT, PAGE_MAX, queryMark, readPageRequest } from '../../api/paging.ts';
import type { Page, PageArguments } from '../../api/paging.ts';
import { Problem } from '../../api/problem.ts';

const mark = queryMark(['services', 'NAME', {}]);
const keys = Array.from({ length: 60 }, (_, i) => `key-${String(i).padStart(3, '0')}|id`);

/** A list that answers as a statement does: in the page's direction, one row more than the page has. */
function page(args: PageArguments, rows: readonly string[] = keys, of = mark): Page<string> {
  const request = readPageRequest(args, of);
  const { key, direction, size } = request;
  const forward = direction === 'FORWARD';
  const rest = rows.filter((row) => key === null || (forward ? row > key : row < key));
  const ordered = forward ? rest : [...rest].reverse();
  return makePage(ordered.slice(0, size + 1), request, (row) => row);
}

function problemOf(work: () => unknown): Problem {
  try {
    work();
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('There was no problem.');
}

const nodes = (of: Page<string>): string[] => of.edges.map((edge) => edge.node);

describe('pages of a connection', () => {
  it('hold 25 rows when nobody says how many', () => {
    expect(nodes(page({}))).toEqual(keys.slice(0, PAGE_DEFAULT));
  });

  it('yield each row once, forward, in any size', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: PAGE_MAX }), (first) => {
        const seen: string[] = [];
        let after: string | null = null;
        do {
          const got: Page<string> = page({ first, after });
          seen.push(...nodes(got));
          after = got.pageInfo.hasNextPage ? got.pageInfo.endCursor : null;
        } while (after !== null);
        expect(seen).toEqual(keys);
      }),
    );
  });

  it('yield each row once, backward, each page still in the order of the list', () => {
    const seen: string[] = [];
    let before: string | null = null;
    do {
      const got: Page<string> = page({ last: 7, before });
      seen.unshift(...nodes(got));
      before = got.pageInfo.hasPreviousPage ? got.pageInfo.startCursor : null;
    } while (before !== null);
    expect(seen).toEqual(keys);
  });

  it('yield no row twice when a record is added between two pages', () => {
    const first = page({ first: 10 });
    const grown = [...keys, 'key-0045|new', 'key-000|aaa'].sort();
    const second = page({ first: 100, after: first.pageInfo.endCursor }, grown);
    expect(nodes(second).filter((row) => nodes(first).includes(row))).toEqual([]);
  });

  it('say at the ends that there is nothing before or behind', () => {
    expect(page({ first: 60 }).pageInfo).toMatchObject({ hasNextPage: false, hasPreviousPage: false });
    expect(page({}, []).pageInfo).toEqual({
      hasNextPage: false,
      hasPreviousPage: false,
      startCursor: null,
      endCursor: null,
    });
  });
});

describe('what is refused', () => {
  it.each([0, -1, 1.5, Number.NaN])('a page of %s rows', (first) => {
    expect(problemOf(() => page({ first }))).toMatchObject({
      code: 'INVALID_INPUT',
      facts: { field: 'first' },
    });
  });

  it('a page of more than 100 rows, with the limit and how to go on', () => {
    expect(problemOf(() => page({ first: 100_000 }))).toMatchObject({
      code: 'PAGE_TOO_LARGE',
      facts: { field: 'first', given: '100000', limit: PAGE_MAX },
    });
    expect(problemOf(() => page({ last: 101 }))).toMatchObject({ facts: { field: 'last' } });
  });

  it('a page that goes forward and backward at once', () => {
    expect(problemOf(() => page({ first: 1, last: 1 }))).toMatchObject({
      code: 'INVALID_INPUT',
      facts: { field: 'last' },
    });
    expect(problemOf(() => page({ first: 1, before: 'x' }))).toMatchObject({ facts: { field: 'before' } });
  });

  it('a cursor of another query, order or filter', () => {
    const cursor = page({ first: 1 }).pageInfo.endCursor;
    const other = queryMark(['services', 'NAME', { digitalGaps: ['CLOSED'] }]);
    expect(problemOf(() => page({ after: cursor }, keys, other))).toMatchObject({
      code: 'INVALID_CURSOR',
      facts: { field: 'after' },
    });
  });

  it('a cursor with any one character changed', () => {
    const cursor = page({ first: 1 }).pageInfo.endCursor ?? '';
    const bytes = Buffer.from(cursor, 'base64url');
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        const problem = problemOf(() => page({ after: changed.toString('base64url') }));
        expect(problem.code).toBe('INVALID_CURSOR');
      }),
    );
  });

  it.each(['', 'x', '%%%', 'a'.repeat(10_000)])('a cursor that is none: %.10s', (after) => {
    expect(problemOf(() => page({ after }))).toMatchObject({ code: 'INVALID_CURSOR' });
  });

  it('without repeating more than 200 characters of what was given', () => {
    const { facts } = problemOf(() => page({ after: 'a'.repeat(10_000) }));
    expect(facts.given?.length).toBeLessThan(210);
  });
});

import { describe, expect, it } from '@jest/globals';
import { movedPage, pageArguments } from '../../../web/ui/page-moves.ts';
import type { PageSearch } from '../../../web/ui/page-moves.ts';

const ends = { startCursor: 'first-row', endCursor: 'last-row' };

describe('the page an address asks for', () => {
  it.each([
    [{}, { first: 25 }],
    [{ after: 'a' }, { first: 25, after: 'a' }],
    [{ before: 'b' }, { last: 25, before: 'b' }],
    [
      { after: 'a', before: 'b' },
      { last: 25, before: 'b' },
    ],
  ])('for %j is %j', (search, expected) => {
    expect(pageArguments(search, 25)).toEqual(expected);
  });
});

describe('the address of another page', () => {
  it('goes on after the last row, and counts for people', () => {
    const search: PageSearch & { text: string } = { text: 'loan' };
    expect(movedPage(search, 'next', ends)).toEqual({ text: 'loan', after: 'last-row', page: 2 });
  });

  it('goes back before the first row', () => {
    expect(movedPage({ after: 'x', page: 3 }, 'previous', ends)).toEqual({ before: 'first-row', page: 2 });
  });

  it('reaches the first page without a cursor, so that its address is always the same', () => {
    expect(movedPage({ after: 'x', page: 2 }, 'previous', ends)).toEqual({});
    expect(movedPage({ before: 'x', page: 7 }, 'first', ends)).toEqual({});
  });

  it('does not move where there is no row to start from', () => {
    expect(movedPage({}, 'next', { startCursor: null, endCursor: null })).toEqual({});
  });
});

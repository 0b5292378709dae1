import { describe, expect, it } from '@jest/globals';
import {
  exportHref,
  fromFirstPage,
  pageArguments,
  pageMove,
  pageNumber,
} from '../../../web/gaps/gap-addresses.ts';
import { readGapListSearch } from '../../../web/gaps/read-gap-list-search.ts';

describe('the addresses of the gap list', () => {
  it('gives a file the parameters of the page under the same names, and nothing of how the page is shown', () => {
    const search = {
      gap: 'NO_DIGITAL,UNKNOWN',
      unit: 'usda',
      order: 'VOLUME',
      after: 'xyz',
      columns: 'type',
      size: '50',
    };
    expect(exportHref(search, 'csv')).toBe(
      '/exports/digitization-gaps.csv?gap=NO_DIGITAL,UNKNOWN&unit=usda&order=VOLUME',
    );
    expect(exportHref({}, 'json')).toBe('/exports/digitization-gaps.json');
  });

  it('writes a text with signs so that the file is asked for the same text', () => {
    const text = 'a & b=c, 100% "d"';
    const query = exportHref({ text }, 'csv').split('?')[1] ?? '';
    expect(new URLSearchParams(query).get('text')).toBe(text);
    expect(readGapListSearch({ text }).filter.text).toBe(text);
  });

  it('starts at the first page after a change of query', () => {
    expect(fromFirstPage({ gap: 'CLOSED', after: 'x', page: '4' }, { gap: 'UNKNOWN' })).toEqual({
      gap: 'UNKNOWN',
    });
  });

  it('pages forward and back by cursor, and reaches the first page without one', () => {
    const edges = { startCursor: 's', endCursor: 'e' };
    expect(pageMove({ gap: 'CLOSED' }, 'next', edges)).toEqual({ gap: 'CLOSED', after: 'e', page: '2' });
    expect(pageMove({ after: 'x', page: '3' }, 'previous', edges)).toEqual({ before: 's', page: '2' });
    expect(pageMove({ after: 'x', page: '2' }, 'previous', edges)).toEqual({});
    expect(pageMove({ after: 'x', page: '7' }, 'first', edges)).toEqual({});
  });

  it('asks for the rows before a cursor or after it, never both', () => {
    expect(pageArguments({}, 25)).toEqual({ first: 25 });
    expect(pageArguments({ after: 'a' }, 25)).toEqual({ first: 25, after: 'a' });
    expect(pageArguments({ after: 'a', before: 'b' }, 50)).toEqual({ last: 50, before: 'b' });
  });

  it('takes a nonsense page number for the first', () => {
    for (const page of ['0', '-3', '1.5', 'x', '']) expect(pageNumber({ page })).toBe(1);
    expect(pageNumber({ page: '12' })).toBe(12);
  });
});

import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { parsePlainSearch, stringifyPlainSearch } from '../../../web/app/plain-search.ts';

describe('the query of an address', () => {
  it('is read as text, so that "10" stays what was typed and is never parsed as JSON', () => {
    expect(parsePlainSearch('?page=10&text=true&q={"a":1}')).toEqual({
      page: '10',
      text: 'true',
      q: '{"a":1}',
    });
  });

  it('reads a repeated parameter as a list', () => {
    expect(parsePlainSearch('gap=NO_DIGITAL&gap=UNKNOWN')).toEqual({ gap: ['NO_DIGITAL', 'UNKNOWN'] });
  });

  it('is written without empty parameters and with readable commas', () => {
    expect(stringifyPlainSearch({ gap: 'NO_DIGITAL,UNKNOWN', text: '', page: undefined, size: 50 })).toBe(
      '?gap=NO_DIGITAL,UNKNOWN&size=50',
    );
    expect(stringifyPlainSearch({})).toBe('');
  });

  it('reads back whatever was written', () => {
    const key = fc.stringMatching(/^[a-z]{1,12}$/);
    fc.assert(
      fc.property(fc.dictionary(key, fc.string({ minLength: 1 }), { noNullPrototype: true }), (search) => {
        expect(parsePlainSearch(stringifyPlainSearch(search))).toEqual(search);
      }),
    );
  });
});

import { describe, expect, it } from '@jest/globals';
import { readSearchSearch, searchSearch } from '../../../web/explore/search-search.ts';

const read = (given: object) => readSearchSearch(searchSearch.parse(given));

describe('the address of the search results', () => {
  it('searches for the words as they are, without the spaces around them', () => {
    expect(read({ q: '  replace   a card ' })).toEqual({
      text: 'replace a card',
      cut: false,
      kind: undefined,
    });
  });

  it('reads a form number as words, not as a number', () => {
    expect(read({ q: 1040, kind: 'forms' })).toMatchObject({ text: '1040', kind: 'FORM' });
  });

  it('cuts a very long text between letters and says so', () => {
    const { text, cut } = read({ q: '🙂'.repeat(10_000) });
    expect(cut).toBe(true);
    expect([...text]).toHaveLength(200);
    expect([...text].every((letter) => letter === '🙂')).toBe(true);
  });

  it('shows everything for a kind it does not know', () => {
    expect(read({ q: 'x', kind: 'planets' }).kind).toBeUndefined();
  });

  it('asks nothing for an address that carries no words', () => {
    for (const given of [{}, { q: '' }, { q: '   ' }, { q: ['a'] }, { q: null }])
      expect(read(given).text).toBe('');
  });
});

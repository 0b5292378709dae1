import { describe, expect, it } from '@jest/globals';
import { looseQuery, searchQuery } from '../../../api/explore/search-query.rules.ts';

describe('the query of a search', () => {
  it('asks for all words, and puts the record of that very name or number first', () => {
    expect(searchQuery('passport')).toBe(
      '+(("passport" OR passport*)) name:"passport"^4 abbreviation:"passport"^20 number:"passport"^20',
    );
  });

  it('reads nothing of the text as syntax', () => {
    const query = searchQuery('name:x" OR (a^5 \\') ?? '';
    const phrases = /"(?:[^"\\]|\\.)*"/g;
    const outside = query
      .replace(phrases, '')
      .replace(/\b(?:name|abbreviation|number):|\^\d+|\bAND\b|\bOR\b/g, '');
    expect(outside).not.toMatch(/[:"\\[\]{}~?!]|x|\ba\b/);
  });

  it.each([[''], ['  '], ['*?~'], ['"']])(
    'asks nothing when there is no letter and no digit: "%s"',
    (text) => {
      expect(searchQuery(text)).toBeNull();
    },
  );
});

describe('the second try', () => {
  it('allows one wrong letter, and a beginning that the index has shortened', () => {
    expect(looseQuery('retireme')).toBe('+(retireme retireme~1 retirem^0.1 retire^0.1 retir^0.1 reti^0.1)');
  });

  it('still asks for every word', () => {
    expect(looseQuery('lost pasport')).toMatch(/^\+\(lost lost~1\) \+\(pasport /);
  });

  it.each([['ss 5'], ['a'], ['**']])('is not made for short words: "%s"', (text) => {
    expect(looseQuery(text)).toBeNull();
  });
});

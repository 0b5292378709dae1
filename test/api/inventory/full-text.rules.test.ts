import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { fullTextQuery } from '../../../api/inventory/full-text.rules.ts';

describe('a text that a person typed', () => {
  it.each([
    ['card', '("card" OR card*)'],
    ['Replace Card', '"replace" AND ("card" OR card*)'],
    ['SS-5', '("ss-5" OR ss\\-5*)'],
    ['login.gov', '("login.gov" OR login\\.gov*)'],
    ['  two   blanks ', '"two" AND ("blanks" OR blanks*)'],
    ['x', '"x"'],
    ['niño', '("niño" OR niño*)'],
    ['AND OR tax', '"and" AND "or" AND ("tax" OR tax*)'],
    ['card not', '"card" AND "not"'],
    ['name:secret', '"name:secret"'],
    ['a~2 b^3 [c TO d]', '"a~2" AND "b^3" AND "[c" AND "to" AND "d]"'],
    ['say "hello" \\o/', '"say" AND "\\"hello\\"" AND "\\\\o/"'],
    ['wild*card?', '"wild*card?"'],
  ])('%s asks the index for every word, none of it as query syntax', (text, query) => {
    expect(fullTextQuery(text)).toBe(query);
  });

  it.each([[''], ['   '], ['***'], ['&& || !'], ['"']])('%j has no word to look for', (text) => {
    expect(fullTextQuery(text)).toBeNull();
  });

  it('never leaves a quotation mark open, nor a character of the query language outside the marks', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
        const query = fullTextQuery(text);
        if (query === null) return;
        const outside = query.replace(/"(?:[^"\\]|\\.)*"/gs, '').replace(/\\[.-]/g, '');
        expect(outside.replaceAll(' AND ', '').replaceAll(' OR ', '')).toMatch(
          /^\(?[\p{L}\p{N}\p{M}]*\*?\)?$/u,
        );
      }),
    );
  });
});

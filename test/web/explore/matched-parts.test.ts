import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { matchedParts } from '../../../web/explore/matched-parts.ts';

describe('the marks on what was found', () => {
  it('marks words that begin with a searched word, in any case', () => {
    expect(matchedParts('Replace a Social Security card', 'CARD social')).toEqual([
      { text: 'Replace a ', matched: false },
      { text: 'Social', matched: true },
      { text: ' Security ', matched: false },
      { text: 'card', matched: true },
    ]);
  });

  it('marks accented words for a reader who types none', () => {
    expect(matchedParts('Café', 'cafe')).toEqual([{ text: 'Café', matched: true }]);
  });

  it('takes signs in the words for signs, not for a pattern', () => {
    expect(matchedParts('What (else)', '.* ( [')).toEqual([{ text: 'What (else)', matched: false }]);
  });

  it('never loses or adds a letter', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        expect(
          matchedParts(text, query)
            .map((part) => part.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});

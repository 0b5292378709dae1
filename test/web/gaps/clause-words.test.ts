import { describe, expect, it } from '@jest/globals';
import { DigitalGap, PhysicalGap, RationaleState } from '../../../schema/vocabulary/gap.ts';
import { choicesWith, clauseWords, sameWords, vocabularyClauses } from '../../../web/gaps/clause-words.ts';
import { rowsOf } from '../../../web/gaps/gap-links.ts';

describe('the query in words', () => {
  const { gap, rationale, physicalGap } = vocabularyClauses;

  it('says an open clause in words too', () => {
    expect(clauseWords(gap, '')).toBe('with any verdict');
  });

  it('has one phrase for the four verdicts that prove a gap, in any order of the address', () => {
    expect(clauseWords(gap, 'DIGITAL_PARTIAL,NO_DIGITAL,DIGITAL_INFO_ONLY,DIGITAL_NOT_TO_END')).toBe(
      'that cannot be finished digitally',
    );
  });

  it('joins an unusual selection with "or" and offers it as a choice, so that applying again keeps it', () => {
    expect(clauseWords(gap, 'NO_DIGITAL,UNKNOWN')).toBe('with no digital way or for which it is not known');
    expect(choicesWith(gap, 'NO_DIGITAL,UNKNOWN').map((c) => c.value)).toContain('NO_DIGITAL,UNKNOWN');
    expect(choicesWith(gap, 'CLOSED')).toHaveLength(gap.choices.length);
  });

  it.each(Object.values(DigitalGap))('has words for the verdict %s', (word) => {
    expect(clauseWords(gap, word)).not.toContain(word);
  });

  it.each(Object.values(RationaleState))('has words for the rationale state %s', (word) => {
    expect(clauseWords(rationale, word)).not.toContain(word);
  });

  it.each(Object.values(PhysicalGap))('has words for the other way %s', (word) => {
    expect(clauseWords(physicalGap, word)).not.toContain(word);
  });

  it('offers each choice once', () => {
    for (const clause of Object.values(vocabularyClauses)) {
      const values = clause.choices.map((c) => c.value);
      expect(new Set(values).size).toBe(values.length);
      expect(new Set(clause.choices.map((c) => c.words)).size).toBe(values.length);
    }
  });

  it('reads every link of a figure back as a phrase without codes', () => {
    for (const search of Object.values(rowsOf))
      expect(clauseWords(gap, search.gap ?? '') + clauseWords(rationale, search.rationale ?? '')).not.toMatch(
        /[A-Z]{2}/,
      );
  });

  it('compares values as sets', () => {
    expect(sameWords('A,B', 'B, A,A')).toBe(true);
    expect(sameWords('A', 'A,B')).toBe(false);
  });
});

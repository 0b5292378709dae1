import { describe, expect, it } from '@jest/globals';
import { MeasureId, measures } from '../../schema/vocabulary/measures.ts';
import { priorityCriterionTerms } from '../../schema/vocabulary/priority.ts';

describe('the measures', () => {
  const all = Object.values(measures);

  it('defines every measure under its own id, so that a link to a definition never leads nowhere', () => {
    expect(Object.keys(measures).sort()).toEqual(Object.values(MeasureId).sort());
    for (const [id, measure] of Object.entries(measures)) expect(measure.id).toBe(id);
  });

  it('has ids that can stand in an address as they are', () => {
    for (const { id } of all) expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it.each(all)(
    'says of "$name" what is counted, what is left out, where it ends and where it comes from',
    (m) => {
      for (const text of [m.sentence, m.formula, m.numerator, m.denominator, m.exclusions, m.limits])
        expect(text).toMatch(/^[A-Z].*\.$/s);
      expect(m.source).not.toBe('');
      expect(m.name).not.toMatch(/\.$/);
    },
  );

  it('keeps codes of the API out of the words for readers', () => {
    for (const m of all) expect(Object.values(m).slice(1).join(' ')).not.toMatch(/\b[A-Z]+_[A-Z_]+\b/);
  });

  it('says of the gap measures what happens to the services for which it is not known', () => {
    for (const id of ['not-finished-digitally', 'finished-digitally', 'no-digital-way'] as const)
      expect(measures[id].exclusions).toMatch(/not known/);
  });

  it('names the ends of the scales of the weighted rank as they are', () => {
    for (const { fullAt } of Object.values(priorityCriterionTerms))
      expect(measures['weighted-rank'].numerator).toContain(fullAt.toLocaleString('en-US'));
  });
});

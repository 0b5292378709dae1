import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { noPriorityFacts } from '../../../api/inventory/priority-facts.rules.ts';
import type { PriorityFacts } from '../../../api/inventory/priority-facts.rules.ts';
import { rankKeyOf, scoreOf } from '../../../api/inventory/priority-rank.rules.ts';
import { orderedBy, readRank } from '../../../api/inventory/read-priority-rank.ts';
import { EQUAL_WEIGHTS, priorityCriteria } from '../../../schema/vocabulary/priority.ts';
import { anyFacts, anyWeights } from './priority-arbitraries.ts';

const known = (value: number) => ({ value, year: '2025', source: 'test' });
const facts = (over: Partial<Record<keyof PriorityFacts, number>>): PriorityFacts => ({
  ...noPriorityFacts,
  ...Object.fromEntries(Object.entries(over).map(([criterion, value]) => [criterion, known(value)])),
});
const all = facts({
  annualTransactions: 1_000_000_000,
  adjudicationDays: 3_650,
  burdenMinutes: 6_000,
  selfServiceCalls: 100_000_000,
});

describe('the score of a gap', () => {
  it('is the weighted mean of the places of its figures where all are known', () => {
    expect(scoreOf(all, EQUAL_WEIGHTS)).toEqual({
      score: 1000,
      lowest: 1000,
      highest: 1000,
      known: 4,
      asked: 4,
    });
    const half = { ...all, burdenMinutes: known(0), selfServiceCalls: known(0) };
    expect(scoreOf(half, EQUAL_WEIGHTS)).toMatchObject({ score: 500, lowest: 500, highest: 500 });
    const weights = { annualTransactions: 60, adjudicationDays: 0, burdenMinutes: 40, selfServiceCalls: 0 };
    expect(scoreOf(half, weights)).toEqual({ score: 600, lowest: 600, highest: 600, known: 2, asked: 2 });
  });

  it('never takes what is not known for zero: it says between which numbers the score lies and stands in their middle', () => {
    const one = facts({ annualTransactions: 1_000_000_000 });
    expect(scoreOf(one, EQUAL_WEIGHTS)).toEqual({
      score: 625,
      lowest: 250,
      highest: 1000,
      known: 1,
      asked: 4,
    });
    const none = facts({ annualTransactions: 0 });
    expect(scoreOf(none, EQUAL_WEIGHTS)).toEqual({ score: 375, lowest: 0, highest: 750, known: 1, asked: 4 });
  });

  it('of one high figure does not pass four that are proven high, as a mean of the known alone would', () => {
    const one = facts({ annualTransactions: 1_000_000_000 });
    const four = { ...all, selfServiceCalls: known(10_000) };
    expect(scoreOf(four, EQUAL_WEIGHTS)?.score).toBeGreaterThan(scoreOf(one, EQUAL_WEIGHTS)?.score ?? 0);
    expect(keyOf(four) < keyOf(one)).toBe(true);
  });

  it('is none where nothing that counts is known', () => {
    expect(scoreOf(noPriorityFacts, EQUAL_WEIGHTS)).toBeNull();
    const onlyCalls = { annualTransactions: 0, adjudicationDays: 0, burdenMinutes: 0, selfServiceCalls: 1 };
    expect(scoreOf(facts({ annualTransactions: 5 }), onlyCalls)).toBeNull();
  });

  it('is a score that every way of filling in what is not known may give, and lies between the lowest and the highest of them', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyWeights, (some, filling, weights) => {
        const score = scoreOf(some, weights);
        if (score === null) return;
        const whole = Object.fromEntries(
          priorityCriteria.map((one) => [one, some[one] ?? filling[one] ?? known(0)]),
        ) as unknown as PriorityFacts;
        const filled = scoreOf(whole, weights);
        expect(filled?.score).toBeGreaterThanOrEqual(score.lowest);
        expect(filled?.score).toBeLessThanOrEqual(score.highest);
        expect(Math.abs(score.score - (score.lowest + score.highest) / 2)).toBeLessThanOrEqual(0.1);
      }),
    );
  });
});

const keyOf = (
  of: PriorityFacts,
  { hisp = false, nameKey = 'name|id', weights = EQUAL_WEIGHTS, hispFirst = true } = {},
): string => rankKeyOf({ facts: of, hisp, nameKey }, { weights, hispFirst });

describe('the place of a gap in the weighted rank', () => {
  it('is before all others where a High Impact Service Provider leads it, unless that is switched off (R32)', () => {
    const provider = { hisp: true, nameKey: 'z|z' };
    expect(keyOf(noPriorityFacts, provider) < keyOf(all)).toBe(true);
    expect(keyOf(noPriorityFacts, { ...provider, hispFirst: false }) < keyOf(all, { hispFirst: false })).toBe(
      false,
    );
  });

  it('is behind every gap with a score where nothing is known, however low that score', () => {
    expect(keyOf(facts({ annualTransactions: 0 }), { nameKey: 'z|z' }) < keyOf(noPriorityFacts)).toBe(true);
  });

  it('is before a gap with the same score of which less is known', () => {
    const weights = { annualTransactions: 50, adjudicationDays: 0, burdenMinutes: 0, selfServiceCalls: 50 };
    const two = facts({ annualTransactions: 31_622, selfServiceCalls: 9_999 });
    const one = facts({ annualTransactions: 31_622 });
    expect([scoreOf(two, weights)?.score, scoreOf(one, weights)?.score]).toEqual([500, 500]);
    expect(keyOf(two, { weights, nameKey: 'z|z' }) < keyOf(one, { weights, nameKey: 'a|a' })).toBe(true);
  });

  it('is its own: no two gaps share one, and the order is the same whatever order they are read in', () => {
    const service = fc.record({ facts: anyFacts, hisp: fc.boolean(), name: fc.string({ maxLength: 3 }) });
    fc.assert(
      fc.property(
        fc.array(service, { maxLength: 20 }),
        anyWeights,
        fc.boolean(),
        (list, weights, hispFirst) => {
          const keys = list.map((one, id) =>
            rankKeyOf({ ...one, nameKey: `${one.name}|service-${id}` }, { weights, hispFirst }),
          );
          expect(new Set(keys).size).toBe(list.length);
          expect([...keys].reverse().sort()).toEqual([...keys].sort());
        },
      ),
    );
  });

  it('falls with the score in each group, for any weights', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, anyWeights, (one, other, weights) => {
        const [a, b] = [scoreOf(one, weights), scoreOf(other, weights)];
        if (a === null || b === null || Math.abs(a.score - b.score) < 0.2) return;
        expect(keyOf(one, { weights }) < keyOf(other, { weights })).toBe(a.score > b.score);
      }),
    );
  });
});

describe('the weights of a question', () => {
  it('are the configured ones for what it does not name, and equal where none are configured', () => {
    expect(readRank({}, null)).toEqual({ weights: EQUAL_WEIGHTS, hispFirst: true });
    const rankWeights = { ...EQUAL_WEIGHTS, burdenMinutes: 80 };
    expect(readRank({ rankWeights }, { annualTransactions: 0, hispFirst: false })).toEqual({
      weights: { ...rankWeights, annualTransactions: 0 },
      hispFirst: false,
    });
  });

  it('are refused with a cure where all are 0, because nothing would be ranked by', () => {
    const zero = { annualTransactions: 0, adjudicationDays: 0, burdenMinutes: 0, selfServiceCalls: 0 };
    expect(() => readRank({}, zero)).toThrow(
      expect.objectContaining({
        code: 'INVALID_INPUT',
        facts: expect.objectContaining({ field: 'rank', cure: expect.stringContaining('from 1 to 100') }),
      }),
    );
  });

  it.each([101, -1, 2.5])('are refused by name where one is not from 0 to 100: %d', (weight) => {
    expect(() => readRank({}, { burdenMinutes: weight })).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ field: 'rank.burdenMinutes' }) }),
    );
  });

  it('are refused beside an order that does not use them, instead of being passed over in silence', () => {
    expect(() => orderedBy({}, 'NAME', { burdenMinutes: 50 })).toThrow(
      expect.objectContaining({ facts: expect.objectContaining({ field: 'rank', given: 'NAME' }) }),
    );
    expect(orderedBy({}, 'NAME', null)).toEqual({ order: 'NAME' });
  });
});

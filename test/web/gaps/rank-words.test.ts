import { describe, expect, it } from '@jest/globals';
import { EQUAL_WEIGHTS } from '../../../schema/vocabulary/priority.ts';
import type { GapListRow } from '../../../web/gaps/gap-list-row.ts';
import { coverageInWords, placeInWords, reasonsForPlace } from '../../../web/gaps/rank-words.ts';

const nothing = {
  annualTransactions: null,
  adjudicationDays: null,
  burdenMinutes: null,
  selfServiceCalls: null,
};
const row = {
  priorityFacts: { ...nothing, annualTransactions: { value: 2_400_000, year: 'FY2025', source: 'Report' } },
  priorityScore: {
    ...nothing,
    annualTransactions: 709,
    score: 552.3,
    lowest: 177.3,
    highest: 927.3,
    known: 1,
    asked: 4,
  },
  hispDesignations: [],
} as unknown as GapListRow;

describe('why a row stands where it does in the weighted rank', () => {
  it('says in the row itself between which numbers the score lies and of how many criteria anything is known', () => {
    expect(placeInWords(row, true)).toEqual({ score: '552.3', rest: 'from 177.3 to 927.3; 1 of 4 known' });
  });

  it('gives each figure with its year, source, points and weight, and names what is not known and what that leaves open', () => {
    expect(reasonsForPlace(row, EQUAL_WEIGHTS)).toEqual([
      '2,400,000 transactions a year, FY2025 (Report): 709 of 1,000 points, weight 25 of 100.',
      'Not known, so anything from 0 to 1,000 points: Days to a decision (weight 25); Minutes for a transaction (weight 25); Calls a year that need no agent (weight 25).',
      'Score 552.3: the middle between 177.3 and 927.3, which the figures that are not known leave open.',
    ]);
  });

  it('leaves out what counts nothing', () => {
    const weights = { ...EQUAL_WEIGHTS, adjudicationDays: 0, burdenMinutes: 0, selfServiceCalls: 0 };
    const score = { ...row.priorityScore, lowest: 709, highest: 709, score: 709, asked: 1 };
    expect(reasonsForPlace({ ...row, priorityScore: score } as GapListRow, weights)).toEqual([
      '2,400,000 transactions a year, FY2025 (Report): 709 of 1,000 points, weight 25 of 25.',
      'Score 709: the weighted mean of the points.',
    ]);
  });

  it('says of a gap without any figure that it has no score, and never 0', () => {
    const none = { ...row, priorityFacts: nothing, priorityScore: null } as GapListRow;
    expect(placeInWords(none, true)).toEqual({ score: null, rest: 'No score: no figure known' });
    expect(reasonsForPlace(none, EQUAL_WEIGHTS)).toEqual([]);
  });

  it('says that a provider leads the service where providers come first', () => {
    const led = { ...row, hispDesignations: [{ id: 'h', name: 'Farm Agency' }] } as GapListRow;
    expect(placeInWords(led, true).rest).toMatch(/, provider$/);
    expect(placeInWords(led, false).rest).not.toMatch(/provider/);
    expect(reasonsForPlace(led, EQUAL_WEIGHTS).at(-1)).toBe(
      'Led by a high impact service provider: Farm Agency.',
    );
  });
});

describe('of how many gaps a figure is known', () => {
  it('is said with both numbers, also where it is none', () => {
    expect(coverageInWords(3, 412)).toBe('Services with the figure: 3 of 412 (1 %).');
    expect(coverageInWords(0, 107)).toBe('Services with the figure: none of 107.');
    expect(coverageInWords(0, 0)).toBe('No service is listed.');
  });
});

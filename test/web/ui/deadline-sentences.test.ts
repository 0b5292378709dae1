import { describe, expect, it } from '@jest/globals';
import { coverageSentence, deadlineSentence, sumCoverage } from '../../../web/ui/deadline-sentences.ts';

describe('the deadlines in words', () => {
  it.each([
    [
      { state: 'NOT_TRIGGERED', dueOn: null, daysLeft: null },
      /^the time runs from the day on which OMB releases the index$/,
    ],
    [{ state: 'UPCOMING', dueOn: '2027-05-30', daysLeft: 183 }, /^due on May 30, 2027, in 183 days$/],
    [{ state: 'DUE', dueOn: '2027-05-30', daysLeft: 1 }, /^due on May 30, 2027, in 1 day$/],
    [{ state: 'DUE', dueOn: '2027-05-30', daysLeft: 0 }, /^due today, May 30, 2027$/],
    [{ state: 'PASSED', dueOn: '2027-05-30', daysLeft: -1 }, /^passed on May 30, 2027, 1 day ago$/],
  ] as const)('%j', (deadline, words) => {
    expect(deadlineSentence(deadline)).toMatch(words);
  });

  it('say how far the inventory has come, of all agencies together', () => {
    const all = sumCoverage([
      { services: 10, submitted: 8, approved: 7, published: 7 },
      { services: 2, submitted: 1, approved: 1, published: 1 },
    ]);
    expect(coverageSentence(all)).toBe(
      'Of 12 services recorded, 9 were submitted, 8 approved and 8 are publicly online',
    );
    expect(coverageSentence(sumCoverage([]))).toBe('No service is recorded yet');
  });
});

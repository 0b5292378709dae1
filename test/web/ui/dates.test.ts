import { describe, expect, it } from '@jest/globals';
import { ageInDays, daysBetween } from '../../../web/ui/dates.ts';

const NOW = '2026-11-03T14:00:00.000Z';

describe('an age in days', () => {
  it.each([
    ['2026-11-03T13:00:00.000Z', 'since today'],
    ['2026-11-02T14:00:00.000Z', '1 day'],
    ['2026-10-04T14:00:00.000Z', '30 days'],
    ['2022-01-01T00:00:00.000Z', '1,767 days'],
    [null, 'not known'],
  ])('from %s reads "%s"', (since, words) => {
    expect(ageInDays(since, NOW)).toBe(words);
  });

  it('is never less than nothing, whatever the clocks say', () => {
    expect(daysBetween('2026-11-04T00:00:00.000Z', NOW)).toBe(0);
  });
});

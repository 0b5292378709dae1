import { describe, expect, it } from '@jest/globals';
import { formatDate } from '../../../web/ui/dates.ts';
import { countOf, formatCount, formatShare } from '../../../web/ui/numbers.ts';

describe('figures in words', () => {
  it.each([
    [0, '0'],
    [1234567, '1,234,567'],
    [null, 'not known'],
    [undefined, 'not known'],
    [Number.NaN, 'not known'],
  ])('writes the count %p as %p', (count, words) => {
    expect(formatCount(count)).toBe(words);
  });

  it.each([
    [137, 600, '137 of 600 (23 %)'],
    [0, 600, '0 of 600 (0 %)'],
    [1, 600, '1 of 600 (less than 1 %)'],
    [599, 600, '599 of 600 (more than 99 %)'],
    [600, 600, '600 of 600 (100 %)'],
    [0, 0, '0 of 0'],
    [5, 4, '5 of 4 (125 %)'],
    [null, 600, 'not known'],
    [3, null, 'not known'],
  ])('writes the share %p of %p as %p: both numbers, never a bare percentage', (part, whole, words) => {
    expect(formatShare(part, whole)).toBe(words);
  });

  it('gives a count its noun in the right number', () => {
    expect([0, 1, 2000].map((n) => countOf(n, 'service', 'services'))).toEqual([
      '0 services',
      '1 service',
      '2,000 services',
    ]);
    expect(countOf(null, 'service', 'services')).toBe('services: not known');
  });

  it.each([
    ['2026-11-03', 'November 3, 2026'],
    ['2026-11-03T23:59:59.000Z', 'November 3, 2026'],
    ['soon', 'not known'],
    [null, 'not known'],
  ])('writes the date %p as %p', (iso, words) => {
    expect(formatDate(iso)).toBe(words);
  });
});

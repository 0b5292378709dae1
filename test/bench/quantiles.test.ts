import { describe, expect, it } from '@jest/globals';
import { quantile } from './quantiles.ts';

describe('quantile', () => {
  it.each([
    [[3, 1, 2], 0.5, 2],
    [[1, 2, 3, 4], 0.5, 2.5],
    [[7], 0.95, 7],
    [[0, 10], 0.95, 9.5],
    [[5, 1, 4], 0, 1],
    [[5, 1, 4], 1, 5],
  ])('of %j at %d is %d', (samples, share, expected) => {
    expect(quantile(samples, share)).toBeCloseTo(expected, 10);
  });

  it('refuses to speak of no samples', () => {
    expect(() => quantile([], 0.5)).toThrow('at least one sample');
  });
});

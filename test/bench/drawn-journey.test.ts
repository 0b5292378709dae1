import { describe, expect, it } from '@jest/globals';
import { drawnJourney, linksOf } from './drawn-journey.ts';

describe('the journey that the bench draws', () => {
  it('has just as many steps and links as asked for, no pair linked twice', () => {
    const pairs = linksOf(60, 150);
    expect(pairs).toHaveLength(150);
    expect(new Set(pairs.map(String)).size).toBe(150);
    expect(pairs.every(([from, to]) => from < to && to < 60)).toBe(true);
    const { stages } = drawnJourney({ steps: 60, links: 150 }, ['a', 'b']) as {
      stages: { steps: { id: string }[] }[];
    };
    const ids = stages.flatMap(({ steps }) => steps.map(({ id }) => id));
    expect(ids).toHaveLength(60);
    expect(new Set(ids).size).toBe(60);
  });

  it('has every link that there can be where more are asked for', () => {
    expect(linksOf(4, 100)).toHaveLength(6);
  });
});

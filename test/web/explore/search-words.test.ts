import { describe, expect, it } from '@jest/globals';
import { foundHeading } from '../../../web/explore/search-words.ts';

describe('the heading of the search results', () => {
  it.each([
    [undefined, 'Search for “card”'],
    [[{ kind: 'SERVICE', count: 1200 }], '1,200 results for “card”'],
    [[{ kind: 'FORM', count: 1 }], '1 result for “card”'],
    [[{ kind: 'ROLE', count: 0 }], 'Nothing found for “card”'],
  ] as const)('says how much was found: %j', (counts, heading) => {
    expect(foundHeading('card', counts === undefined ? undefined : [...counts])).toBe(heading);
  });

  it('repeats only the beginning of a very long text', () => {
    expect(foundHeading('a'.repeat(200), undefined).length).toBeLessThan(80);
  });
});

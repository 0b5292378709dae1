import { describe, expect, it } from '@jest/globals';
import { headOf, notFoundHead, pageHeads } from '../../../web/app/page-heads.ts';
import { tabTitle } from '../../../web/ui/tab-title.ts';

const heads = [...Object.entries(pageHeads), ['an address that leads nowhere', notFoundHead] as const];

describe('titles and descriptions of the pages', () => {
  it.each(heads)(
    'gives %s a title of at least 20 characters that ends with the site and "(demo)"',
    (_path, head) => {
      const title = tabTitle(head.title);
      expect(title.length).toBeGreaterThanOrEqual(20);
      expect(title.length).toBeLessThanOrEqual(70);
      expect(title).toMatch(/ \| Federal Services Index \(demo\)$/);
    },
  );

  it('leaves "(demo)" out where the site is an official one', () => {
    expect(tabTitle('Services', true)).toBe('Services | Federal Services Index');
  });

  it.each(heads)('describes %s in 50 to 160 characters', (_path, head) => {
    expect(head.description.length).toBeGreaterThanOrEqual(50);
    expect(head.description.length).toBeLessThanOrEqual(160);
  });

  it('gives no two pages the same title or description', () => {
    expect(new Set(heads.map(([, head]) => head.title)).size).toBe(heads.length);
    expect(new Set(heads.map(([, head]) => head.description)).size).toBe(heads.length);
  });

  it('calls an unknown path not found', () => {
    expect(headOf('/nowhere')).toBe(notFoundHead);
  });
});

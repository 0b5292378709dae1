import { describe, expect, it } from '@jest/globals';
import { safeReturnTo } from '../../../api/access/return-to.rules.ts';

describe('where a sign-in leads afterwards', () => {
  it.each(['/', '/gaps/list?unit=unit-usda&order=NAME', '/services/ssa-card-replace#channels', '/work'])(
    'is a path of the product: %s',
    (path) => {
      expect(safeReturnTo(path)).toBe(path);
    },
  );

  it.each([
    ['another site', 'https://evil.example/'],
    ['another site without a scheme', '//evil.example/'],
    ['another site with a backslash', '/\\evil.example/'],
    ['another site with backslashes', '\\\\evil.example'],
    ['another site behind dots', '/.//evil.example/'],
    ['another site behind a folder that is left again', '/a/..//evil.example'],
    ['a tab, which browsers drop', '/\t/evil.example'],
    ['a line break', '/\n/evil.example'],
    ['a script', 'javascript:alert(1)'],
    ['a path without a slash', 'gaps'],
    ['nothing', ''],
    ['no text', null],
    ['a list', ['/gaps']],
    ['more than an address holds', `/${'x'.repeat(3000)}`],
    ['the sign-in itself', '/auth/sign-in?returnTo=/'],
    ['signing out', '/auth/sign-out'],
    ['the demo provider', '/demo-identity/auth'],
  ])('is the home page instead of %s', (_, asked) => {
    expect(safeReturnTo(asked)).toBe('/');
  });
});

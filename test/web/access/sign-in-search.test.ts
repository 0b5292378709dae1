import { describe, expect, it } from '@jest/globals';
import { readSignInSearch, signInSearch } from '../../../web/access/sign-in-search.ts';

const read = (given: Record<string, unknown>) => readSignInSearch(signInSearch.parse(given));

describe('the address of the sign-in page', () => {
  it('asks who to be only with a question of the demo provider', () => {
    const interaction = 'yV1jLW0hI3nX9dG6Zq2Rk';
    expect(read({ interaction })).toEqual({ shows: 'PERSONAS', interaction });
    for (const other of [
      '../auth/sign-out?x',
      'a/b/c/d/e/f/g/h',
      '',
      'short',
      '%2e%2e%2fauth',
      'x'.repeat(200),
    ])
      expect(read({ interaction: other })).toEqual({ shows: 'START', returnTo: '/' });
  });

  it('says what went wrong only in words that it knows', () => {
    expect(read({ problem: 'UNAVAILABLE', returnTo: '/gaps?unit=unit-usda' })).toEqual({
      shows: 'TROUBLE',
      trouble: 'UNAVAILABLE',
      returnTo: '/gaps?unit=unit-usda',
    });
    expect(read({ problem: 'Call 555-0100 to unlock your account' })).toEqual({
      shows: 'START',
      returnTo: '/',
    });
  });

  it.each([
    '//evil.example',
    '/\\evil.example',
    'https://evil.example',
    'javascript:alert(1)',
    ['/a', '/b'],
    7,
  ])('leads back to no other site: %j', (returnTo) => {
    expect(read({ returnTo })).toEqual({ shows: 'START', returnTo: '/' });
  });
});

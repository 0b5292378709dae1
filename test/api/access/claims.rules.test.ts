import { describe, expect, it } from '@jest/globals';
import { readClaims } from '../../../api/access/claims.rules.ts';

const settings = {
  roleClaim: 'roles',
  roleMap: { 'index-registrar': 'REGISTRAR', 'index-admin': 'ADMINISTRATOR' },
  unitClaim: 'unit',
} as const;

describe('what a provider claims of a person', () => {
  it.each([
    ['a list', ['index-registrar', 'index-admin'], ['REGISTRAR', 'ADMINISTRATOR']],
    ['one value', 'index-admin', ['ADMINISTRATOR']],
    ['a value twice', ['index-admin', 'index-admin'], ['ADMINISTRATOR']],
    ['a value that nobody mapped', ['staff'], []],
    ['one of our own words that nobody mapped', ['ADMINISTRATOR'], []],
    ['a name that every object has', ['constructor', '__proto__', 'toString'], []],
    ['nothing', undefined, []],
    ['something that is no text', [{ role: 'index-admin' }, 7, null], []],
  ])('gives roles by the map alone: %s', (_, claimed, roles) => {
    expect(readClaims({ sub: 'a', roles: claimed }, settings).roles).toEqual(roles);
  });

  it('is found at a path, and under a name with dots in it first', () => {
    const nested = { ...settings, roleClaim: 'realm_access.roles' };
    expect(readClaims({ realm_access: { roles: ['index-admin'] } }, nested).roles).toEqual(['ADMINISTRATOR']);
    const named = { 'https://example.gov/roles': 'index-admin' };
    expect(readClaims(named, { ...settings, roleClaim: 'https://example.gov/roles' }).roles).toEqual([
      'ADMINISTRATOR',
    ]);
  });

  it('gives units whose ids can be ids', () => {
    const unit = ['unit-usda', 'unit-usda', 'Unit USDA', "x'}) DETACH DELETE n //", 'x'.repeat(201)];
    expect(readClaims({ unit }, settings).unitIds).toEqual(['unit-usda']);
  });

  it.each([
    [{ sub: 's', name: ' Dana Whitfield ', preferred_username: 'dana' }, 'Dana Whitfield'],
    [{ sub: 's', name: '', preferred_username: 'dana' }, 'dana'],
    [{ sub: 's', email: 'dana@example.gov' }, 'dana@example.gov'],
    [{ sub: 's' }, 's'],
  ])('names the person by the best there is: %j', (claims, name) => {
    expect(readClaims(claims, settings).name).toBe(name);
  });
});

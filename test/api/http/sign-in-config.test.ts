import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../../api/http/config.ts';
import { Problem } from '../../../api/problem.ts';

const PROVIDER = { OIDC_ISSUER: 'https://login.example.gov/realms/index', OIDC_CLIENT_ID: 'index' };

function faultsIn(env: Record<string, string | undefined>): string {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof Problem) return error.message;
    throw error;
  }
  return 'no fault';
}

describe('settings of the sign-in', () => {
  it('name any provider: the audience is the client and the claims are "roles" and "unit" unless others are given', () => {
    expect(readConfig(PROVIDER).provider).toEqual({
      issuer: 'https://login.example.gov/realms/index',
      clientId: 'index',
      clientSecret: undefined,
      audience: 'index',
      roleClaim: 'roles',
      roleMap: {},
      unitClaim: 'unit',
    });
  });

  it('map values of a claim to roles, also values with an equals sign in them', () => {
    const config = readConfig({
      ...PROVIDER,
      OIDC_CLIENT_SECRET: 'a secret value',
      OIDC_AUDIENCE: 'index-api',
      OIDC_ROLE_CLAIM: 'realm_access.roles',
      OIDC_ROLE_MAP: 'index-registrar=REGISTRAR, CN=Analysts,OU=OMB=OMB_ANALYST'.replace(',OU', ';OU'),
      OIDC_UNIT_CLAIM: 'agency',
      PUBLIC_URL: 'https://index.example.gov/',
      SESSION_HOURS: '12',
    });
    expect(config).toMatchObject({ publicUrl: 'https://index.example.gov', sessionHours: 12 });
    expect(config.provider).toMatchObject({
      clientSecret: 'a secret value',
      audience: 'index-api',
      roleClaim: 'realm_access.roles',
      roleMap: { 'index-registrar': 'REGISTRAR', 'CN=Analysts;OU=OMB': 'OMB_ANALYST' },
      unitClaim: 'agency',
    });
  });

  it.each([
    ['an issuer without a client', { OIDC_ISSUER: PROVIDER.OIDC_ISSUER }, 'OIDC_CLIENT_ID: set it too'],
    ['a client without an issuer', { OIDC_CLIENT_ID: 'index' }, 'OIDC_CLIENT_ID: set OIDC_ISSUER too'],
    ['a role map without an issuer', { OIDC_ROLE_MAP: 'a=REGISTRAR' }, 'OIDC_ROLE_MAP: set OIDC_ISSUER too'],
    [
      'an issuer over plain http on another machine',
      { ...PROVIDER, OIDC_ISSUER: 'http://login.example.gov' },
      'OIDC_ISSUER: give the issuer',
    ],
    ['an issuer that is no address', { ...PROVIDER, OIDC_ISSUER: 'login' }, 'OIDC_ISSUER: give the issuer'],
    ['a role that there is not', { ...PROVIDER, OIDC_ROLE_MAP: 'boss=KING' }, 'OIDC_ROLE_MAP: give pairs'],
    ['a role map without pairs', { ...PROVIDER, OIDC_ROLE_MAP: 'REGISTRAR' }, 'OIDC_ROLE_MAP: give pairs'],
    ['a public address with a path', { PUBLIC_URL: 'https://example.gov/index' }, 'PUBLIC_URL: give scheme'],
    ['a public address without a scheme', { PUBLIC_URL: 'example.gov' }, 'PUBLIC_URL: give scheme'],
    ['a session without an end', { SESSION_HOURS: '0' }, 'SESSION_HOURS: give whole hours from 1 to 24'],
  ])('refuse %s, naming the variable and the cure', (_, env, sentence) => {
    expect(faultsIn(env)).toContain(sentence);
    expect(faultsIn(env)).toContain('One setting cannot be used');
  });

  it('report every fault together, and never repeat the secret', () => {
    const said = faultsIn({
      OIDC_CLIENT_SECRET: 'a secret value',
      OIDC_ROLE_MAP: 'x',
      PUBLIC_URL: 'x',
      SESSION_HOURS: 'x',
    });
    expect(said).toContain('5 settings cannot be used');
    expect(said).not.toContain('a secret value');
  });

  it('refuse the demo sign-in where NODE_ENV is production, and say what to set', () => {
    expect(faultsIn({ NODE_ENV: 'production' })).toMatch(
      /^One setting cannot be used\.\n {2}OIDC_ISSUER: set OIDC_ISSUER, .*there is no demo sign-in/,
    );
    expect(faultsIn({ ...PROVIDER, NODE_ENV: 'production' })).toBe('no fault');
    expect(faultsIn({ NODE_ENV: 'development' })).toBe('no fault');
  });
});

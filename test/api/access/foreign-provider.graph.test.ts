import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { ProviderSettings } from '../../../api/access/provider-settings.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { testId } from '../../support/neo4j.ts';
import { CookieJar } from '../../support/sign-in.ts';
import { startTestServer } from '../http/test-server.ts';
import type { TestServer } from '../http/test-server.ts';
import { openTestGraph } from '../inventory/test-schema.ts';
import { cleanUp, growUnits } from './access-graph.ts';
import { FOREIGN_CLIENT, FOREIGN_SECRET, startForeignProvider } from './foreign-provider.ts';
import type { ForeignProvider } from './foreign-provider.ts';

const prefix = testId('foreign');
const AUDIENCE = 'index-api';
const VIEWER = '{ viewer { person { name } roles units { id } demo } }';

let graph: Graph;
let provider: ForeignProvider;
let server: TestServer;
let unit: string;
let settings: ProviderSettings;

beforeAll(async () => {
  graph = openTestGraph('empty');
  [unit] = await growUnits(graph, prefix);
  provider = await startForeignProvider(() => `${server.url}/auth/callback`, {
    name: 'Dana of the agency',
    realm_access: { roles: ['staff', 'index-registrar'] },
    agency: unit,
  });
  settings = {
    issuer: provider.issuer,
    clientId: FOREIGN_CLIENT,
    clientSecret: FOREIGN_SECRET,
    audience: AUDIENCE,
    roleClaim: 'realm_access.roles',
    roleMap: { 'index-registrar': 'REGISTRAR' },
    unitClaim: 'agency',
  };
  server = await startTestServer(graph, { provider: settings });
});
afterAll(async () => {
  await cleanUp(graph, provider.issuer, prefix);
  await Promise.all([server.stop(), provider.stop()]);
  await graph.close();
});

/** Signs in at the provider as a browser would; gives the jar of the product and where it ended. */
async function signInThere(product = server, there = provider) {
  const jar = new CookieJar(product.url);
  const foreign = new CookieJar(there.issuer);
  const login = await foreign.lead(await jar.lead('/auth/sign-in?returnTo=/work'));
  const callback = await foreign.lead(await foreign.lead(login));
  return { jar, callback };
}

async function viewerOf(headers: Record<string, string>, url = server.url) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query: VIEWER }),
  });
  const body = (await response.json()) as {
    data?: { viewer: unknown };
    errors?: { message: string; extensions: { code: string } }[];
  };
  return { status: response.status, viewer: body.data?.viewer, problem: body.errors?.[0] };
}

describe('an identity provider that is configured', () => {
  it('gives the roles that its claims are mapped to, wherever it tells them, and the unit it names', async () => {
    const { jar, callback } = await signInThere();
    expect(await jar.lead(callback)).toBe('/work');
    expect((await viewerOf({ cookie: jar.header })).viewer).toEqual({
      person: { name: 'Dana of the agency' },
      roles: ['REGISTRAR'],
      units: [{ id: unit }],
      demo: false,
    });
  });

  it('ends its own session too when somebody signs out, and lets the form lead there', async () => {
    const { jar, callback } = await signInThere();
    await jar.lead(callback);
    const answer = await jar.ask('/auth/sign-out', { method: 'POST' });
    const next = new URL(answer.headers.get('location') ?? '');
    expect(`${next.origin}${next.pathname}`).toBe(`${provider.issuer}/session/end`);
    expect(next.searchParams.get('post_logout_redirect_uri')).toBe(`${server.url}/`);
    expect(next.searchParams.get('id_token_hint')).toMatch(/^ey/);
    expect((await fetch(next)).status).toBe(200);
    expect(answer.headers.get('content-security-policy')).toContain(`form-action 'self' ${provider.issuer};`);
  });

  it('leaves no demo provider beside it', async () => {
    for (const path of ['/demo-identity/auth', '/demo-identity/.well-known/openid-configuration'])
      expect((await fetch(`${server.url}${path}`)).status).toBe(404);
  });

  it('is believed for bearer tokens that are meant for this API, and for no others', async () => {
    const exp = Math.floor(Date.now() / 1000) + 300;
    const claims = { iss: provider.issuer, aud: AUDIENCE, sub: 'program', exp, realm_access: { roles: [] } };
    const good = await provider.tokenFor(claims);
    expect((await viewerOf({ authorization: `Bearer ${good}` })).viewer).toMatchObject({
      person: { name: 'program' },
      roles: [],
    });
    for (const other of [
      { ...claims, aud: FOREIGN_CLIENT },
      { ...claims, iss: 'https://evil.example' },
      { ...claims, exp: exp - 1_000 },
    ]) {
      const { status, problem } = await viewerOf({
        authorization: `Bearer ${await provider.tokenFor(other)}`,
      });
      expect([status, problem?.extensions.code]).toEqual([401, 'SIGN_IN_EXPIRED']);
    }
  });
});

describe('an identity provider that cannot be reached', () => {
  it('is told on a page that keeps the way back, when somebody wants to sign in', async () => {
    const away = await startTestServer(graph, { provider: { ...settings, issuer: 'http://127.0.0.1:9' } });
    try {
      const jar = new CookieJar(away.url);
      expect(await jar.lead('/auth/sign-in?returnTo=/gaps')).toBe(
        '/sign-in?problem=UNAVAILABLE&returnTo=%2Fgaps',
      );
      const token = await provider.tokenFor({ sub: 'program', exp: Math.floor(Date.now() / 1000) + 300 });
      const { status, problem } = await viewerOf({ authorization: `Bearer ${token}` }, away.url);
      expect([status, problem?.extensions.code]).toEqual([503, 'SIGN_IN_UNAVAILABLE']);
      expect((await viewerOf({}, away.url)).status).toBe(200);
    } finally {
      await away.stop();
    }
  });

  it('is told on a page when it goes away while somebody is signing in', async () => {
    const shortLived = await startForeignProvider(() => `${product.url}/auth/callback`, {
      name: 'Dana',
      realm_access: { roles: [] },
      agency: unit,
    });
    const product = await startTestServer(graph, { provider: { ...settings, issuer: shortLived.issuer } });
    try {
      const { jar, callback } = await signInThere(product, shortLived);
      await shortLived.stop();
      expect(await jar.lead(callback)).toBe('/sign-in?problem=UNAVAILABLE&returnTo=%2Fwork');
    } finally {
      await product.stop();
    }
  });
});

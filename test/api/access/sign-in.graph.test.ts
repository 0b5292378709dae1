import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { demoPersonas } from '../../../schema/vocabulary/demo-persona.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { CookieJar, demoToken, signIn, signInAs } from '../../support/sign-in.ts';
import { startTestServer } from '../http/test-server.ts';
import type { TestServer } from '../http/test-server.ts';
import { openTestGraph } from '../inventory/test-schema.ts';
import { cleanUp, endHours, sessionsOf } from './access-graph.ts';

const VIEWER = '{ viewer { person { id name } roles demo signedInUntil signInExpired } }';
const NOBODY = { person: null, roles: [], demo: true, signedInUntil: null, signInExpired: false };

interface Viewer {
  readonly person: { readonly id: string; readonly name: string } | null;
  readonly roles: readonly string[];
  readonly demo: boolean;
  readonly signedInUntil: string | null;
  readonly signInExpired: boolean;
}

let graph: Graph;
let server: TestServer;
/** Another copy of the product behind the same address. */
let copy: TestServer;

beforeAll(async () => {
  graph = openTestGraph('empty');
  server = await startTestServer(graph);
  copy = await startTestServer(graph, { publicUrl: server.url });
});
afterAll(async () => {
  await cleanUp(graph, `${server.url}/demo-identity`, 'test-none');
  await Promise.all([server.stop(), copy.stop()]);
  await graph.close();
});

/** Asks `/graphql` with these headers. */
async function post(headers: Record<string, string>, query = VIEWER, url = server.url) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as {
    data?: { viewer: Viewer } | null;
    errors?: { message: string; extensions: Record<string, unknown> }[];
  };
  return { status: response.status, headers: response.headers, viewer: data?.viewer, errors };
}

describe('signing in with the demo provider', () => {
  it.each(demoPersonas)(
    'makes the browser $name, with the roles of the persona',
    async ({ id, name, roles }) => {
      const { viewer } = await post({ cookie: await signInAs(server.url, id) });
      expect(viewer).toMatchObject({ person: { name }, roles: [...roles], demo: true, signInExpired: false });
      const hours = (new Date(viewer?.signedInUntil ?? 0).getTime() - Date.now()) / 3_600_000;
      expect(hours).toBeGreaterThan(7.9);
      expect(hours).toBeLessThanOrEqual(8);
    },
  );

  it('leads back to the page that it was begun on', async () => {
    await expect(signIn(server.url, 'omb-analyst', '/gaps/list?unit=unit-usda')).resolves.toBeInstanceOf(
      CookieJar,
    );
  });

  it('leads to no other site afterwards, whatever the address says', async () => {
    for (const returnTo of ['https://evil.example/', '//evil.example', '/\\evil.example']) {
      const jar = new CookieJar(server.url);
      const choice = await jar.lead(await jar.lead(`/auth/sign-in?${new URLSearchParams({ returnTo })}`));
      const resumed = await jar.lead(`${choice}/no-role`, { method: 'POST' });
      expect(await jar.lead(await jar.lead(resumed))).toBe('/');
    }
  });

  it('asks who to be on a page of the product', async () => {
    const jar = new CookieJar(server.url);
    const choice = await jar.lead(await jar.lead('/auth/sign-in'));
    expect(await jar.lead(choice)).toMatch(/^\/sign-in\?interaction=[\w-]{20,}$/);
  });

  it('says which personas there are when somebody chooses another', async () => {
    const jar = new CookieJar(server.url);
    const choice = await jar.lead(await jar.lead('/auth/sign-in'));
    const answer = await jar.ask(`${choice}/the-president`, { method: 'POST' });
    expect(answer.status).toBe(400);
    expect(await answer.text()).toContain('registrar-agriculture');
  });

  it('asks again and remembers nobody: whoever signed out can be somebody else', async () => {
    const jar = await signIn(server.url, 'administrator');
    const choice = await jar.lead(await jar.lead('/auth/sign-in'));
    expect(choice).toContain('/choose/');
    const resumed = await jar.lead(`${choice}/no-role`, { method: 'POST' });
    await jar.lead(await jar.lead(resumed));
    expect((await post({ cookie: jar.header })).viewer?.person?.name).toBe('Jordan Pell');
  });

  it('gives a cookie that no script reads and no other site sends, of which the store knows the hash alone', async () => {
    const jar = new CookieJar(server.url);
    const choice = await jar.lead(await jar.lead('/auth/sign-in'));
    const callback = await jar.lead(await jar.lead(`${choice}/no-role`, { method: 'POST' }));
    const set = (await jar.ask(callback)).headers.getSetCookie().find((line) => line.startsWith('fsi='));
    expect(set).toMatch(/; Path=\/;.*; HttpOnly; SameSite=Lax$/);
    const token = /^fsi=([^;]+)/.exec(set ?? '')?.[1] ?? '';
    expect(Buffer.from(token, 'base64url')).toHaveLength(32);
    const id = (await post({ cookie: `fsi=${token}` })).viewer?.person?.id ?? '';
    const sessions = await sessionsOf(graph, id);
    expect(JSON.stringify(sessions)).not.toContain(token);
    const hash = createHash('sha256').update(token).digest('base64url');
    expect(sessions.find((session) => session.hash === hash)?.labels).toEqual(['Session']);
  });

  it('marks its cookies for HTTPS alone where the product is reached by it', async () => {
    const secure = await startTestServer(graph, { publicUrl: 'https://index.example.gov' });
    try {
      const answer = await fetch(`${secure.url}/auth/sign-in?here=1`, { redirect: 'manual' });
      expect(answer.headers.getSetCookie()[0]).toMatch(
        /^__Secure-fsi-sign-in=.*HttpOnly; Secure; SameSite=Lax$/,
      );
      expect(answer.headers.get('location')).toMatch(/^https:\/\/index\.example\.gov\/demo-identity\/auth\?/);
    } finally {
      await secure.stop();
    }
  });

  it('goes by one address: a browser that used another name of the machine is led there first', async () => {
    const { port } = new URL(server.url);
    const answer = await fetch(`http://localhost:${port}/auth/sign-in?returnTo=/gaps`, {
      redirect: 'manual',
    });
    expect(answer.headers.get('location')).toBe(`${server.url}/auth/sign-in?returnTo=%2Fgaps&here=1`);
  });
});

describe('a sign-in that cannot be finished', () => {
  it.each([
    ['was begun in another browser', '/auth/callback?code=x&state=y', ''],
    ['carries a made-up transaction', '/auth/callback?code=x&state=y', 'fsi-sign-in=made.up.x.y.z'],
  ])('is told on a page when it %s', async (_, address, cookie) => {
    const answer = await fetch(`${server.url}${address}`, { redirect: 'manual', headers: { cookie } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/sign-in?problem=STALE']);
  });

  it('is told on a page when the state is not the one that left', async () => {
    const jar = new CookieJar(server.url);
    const choice = await jar.lead(await jar.lead('/auth/sign-in?returnTo=/gaps'));
    const callback = new URL(await jar.lead(await jar.lead(`${choice}/no-role`, { method: 'POST' })));
    callback.searchParams.set('state', 'forged');
    expect(await jar.lead(callback.href)).toBe('/sign-in?problem=REFUSED&returnTo=%2Fgaps');
    expect((await post({ cookie: jar.header })).viewer).toEqual(NOBODY);
  });

  it('cannot be finished twice with one code', async () => {
    const jar = new CookieJar(server.url);
    const choice = await jar.lead(await jar.lead('/auth/sign-in'));
    const callback = await jar.lead(await jar.lead(`${choice}/no-role`, { method: 'POST' }));
    const before = jar.header;
    expect(await jar.lead(callback)).toBe('/');
    const replayed = await fetch(callback, { redirect: 'manual', headers: { cookie: before } });
    expect(replayed.headers.get('location')).toBe('/sign-in?problem=REFUSED');
  });
});

describe('a session', () => {
  it('is known to every copy of the product, and outlives the process that began it', async () => {
    const cookie = await signInAs(server.url, 'omb-analyst');
    expect((await post({ cookie }, VIEWER, copy.url)).viewer?.person?.name).toBe('Avery Lindqvist');
    const restarted = await startTestServer(graph, { publicUrl: server.url });
    try {
      expect((await post({ cookie }, VIEWER, restarted.url)).viewer?.roles).toEqual(['OMB_ANALYST']);
    } finally {
      await restarted.stop();
    }
  });

  it('is over for every copy of its cookie once it is signed out of', async () => {
    const jar = await signIn(server.url, 'administrator');
    const stolen = jar.header;
    const id = (await post({ cookie: stolen })).viewer?.person?.id ?? '';
    const answer = await jar.ask('/auth/sign-out', { method: 'POST', headers: { origin: server.url } });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(jar.header).not.toContain('fsi=');
    for (const url of [server.url, copy.url]) {
      expect((await post({ cookie: stolen }, VIEWER, url)).viewer).toEqual({
        ...NOBODY,
        signInExpired: true,
      });
      const { errors } = await post({ cookie: stolen }, '{ people { totalCount } }', url);
      expect(errors?.[0]?.extensions['code']).toBe('SIGN_IN_EXPIRED');
    }
    const ended = (await sessionsOf(graph, id)).filter(({ endedAt }) => endedAt !== null);
    expect(ended.length).toBeGreaterThan(0);
    expect(ended.filter(({ idToken }) => idToken !== null)).toEqual([]);
  });

  it('is over when its hours have passed, and reading what is published goes on', async () => {
    const cookie = await signInAs(server.url, 'life-experience-lead');
    const id = (await post({ cookie })).viewer?.person?.id ?? '';
    await endHours(graph, id, new Date(Date.now() - 1_000));
    const { status, viewer } = await post({ cookie });
    expect([status, viewer]).toEqual([200, { ...NOBODY, signInExpired: true }]);
  });

  it('is taken away from the store at the next sign-in once it is over', async () => {
    const cookie = await signInAs(server.url, 'life-experience-lead');
    const id = (await post({ cookie })).viewer?.person?.id ?? '';
    await endHours(graph, id, new Date(Date.now() - 1_000));
    await signInAs(server.url, 'life-experience-lead');
    expect(await sessionsOf(graph, id)).toHaveLength(1);
  });

  it('is nobody’s when its cookie is made up', async () => {
    for (const token of ['x', 'A'.repeat(43), '%00', 'x'.repeat(4_000)]) {
      expect((await post({ cookie: `fsi=${token}` })).viewer).toEqual({ ...NOBODY, signInExpired: true });
    }
    expect((await post({})).viewer).toEqual(NOBODY);
  });
});

describe('a request that another site has a browser send', () => {
  const foreign: Record<string, string>[] = [
    { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' },
    { 'sec-fetch-site': 'same-site', origin: 'http://other.127.0.0.1' },
    { origin: 'https://evil.example' },
    { origin: 'null' },
  ];

  it.each(foreign)('is refused while it carries the cookie of a session: %j', async (headers) => {
    const jar = await signIn(server.url, 'administrator');
    const { status, errors } = await post({ cookie: jar.header, ...headers });
    expect([status, errors?.[0]?.extensions['code']]).toEqual([403, 'NOT_ALLOWED']);
    const answer = await jar.ask('/auth/sign-out', { method: 'POST', headers });
    expect(answer.status).toBe(403);
    expect((await post({ cookie: jar.header })).viewer?.person?.name).toBe('Sam Ottaway');
  });

  it('chooses no persona either', async () => {
    const jar = new CookieJar(server.url);
    const choice = await jar.lead(await jar.lead('/auth/sign-in'));
    const headers = { 'sec-fetch-site': 'cross-site' };
    expect((await jar.ask(`${choice}/administrator`, { method: 'POST', headers })).status).toBe(403);
  });

  it('is answered when it comes from a page of the product, or without cookies', async () => {
    const cookie = await signInAs(server.url, 'administrator');
    const own: Record<string, string>[] = [
      { 'sec-fetch-site': 'same-origin', origin: server.url },
      { origin: server.url },
    ];
    for (const headers of own)
      expect((await post({ cookie, ...headers })).viewer?.person?.name).toBe('Sam Ottaway');
    expect((await post({ origin: 'https://elsewhere.example' })).viewer).toEqual(NOBODY);
  });
});

describe('a program with a bearer token', () => {
  it('is the persona that the token was printed for, at every copy of the product', async () => {
    const authorization = `Bearer ${await demoToken(server.url, 'omb-analyst')}`;
    for (const url of [server.url, copy.url]) {
      const { viewer } = await post({ authorization }, VIEWER, url);
      expect(viewer).toMatchObject({ person: { name: 'Avery Lindqvist' }, roles: ['OMB_ANALYST'] });
    }
  });

  it('is the same person as in the browser', async () => {
    const authorization = `Bearer ${await demoToken(server.url, 'administrator')}`;
    const cookie = await signInAs(server.url, 'administrator');
    expect((await post({ authorization })).viewer?.person).toEqual((await post({ cookie })).viewer?.person);
  });

  it.each(['/graphql?query={__typename}', '/exports/services.json'])(
    'is told at %s that its token does not hold, and is never taken for nobody',
    async (address) => {
      const token = await demoToken(server.url, 'omb-analyst');
      for (const bad of [`Bearer ${token}x`, 'Bearer x', 'Basic x', 'Bearer', token]) {
        const answer = await fetch(`${server.url}${address}`, {
          headers: { authorization: bad, 'apollo-require-preflight': 'true' },
        });
        expect([bad, answer.status]).toEqual([bad, 401]);
        expect(answer.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
        const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
        expect(errors[0]?.extensions.code).toBe('SIGN_IN_EXPIRED');
      }
    },
  );

  it('is not helped by a good cookie beside a bad token', async () => {
    const cookie = await signInAs(server.url, 'administrator');
    expect((await post({ cookie, authorization: 'Bearer x' })).status).toBe(401);
  });

  it('is told which personas there are, and that a product without a demo prints none', async () => {
    await expect(demoToken(server.url, 'nobody')).rejects.toThrow(/no demo persona "nobody"\. Choose one of/);
    await expect(demoToken('http://127.0.0.1:9', 'nobody')).rejects.toThrow(/^Nothing answers at/);
    const real = await startTestServer(graph, {
      provider: {
        issuer: 'https://login.example.gov',
        clientId: 'index',
        clientSecret: undefined,
        audience: 'index',
        roleClaim: 'roles',
        roleMap: {},
        unitClaim: 'unit',
      },
    });
    try {
      await expect(demoToken(real.url, 'omb-analyst')).rejects.toThrow(/is not in demo mode/);
    } finally {
      await real.stop();
    }
  });
});

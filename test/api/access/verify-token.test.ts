import { createHmac } from 'node:crypto';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createRemoteJWKSet, exportJWK, exportSPKI, generateKeyPair, SignJWT } from 'jose';
import type { JWK, JWTPayload } from 'jose';
import { verifyToken } from '../../../api/access/verify-token.ts';
import type { TokenRules } from '../../../api/access/verify-token.ts';
import { Problem } from '../../../api/problem.ts';

type Pair = Awaited<ReturnType<typeof generateKeyPair>>;

const ISSUER = 'https://login.example.gov';
const AUDIENCE = 'index';
const now = new Date('2026-11-03T14:00:00Z');
const seconds = Math.floor(now.getTime() / 1000);

/** The issuer's keys as it publishes them now, and how often it was asked. */
let published: JWK[] = [];
let isDown = false;
let asked = 0;
let server: Server;
let first: Pair;
let second: Pair;
let rules: TokenRules;

beforeAll(async () => {
  [first, second] = await Promise.all([generateKeyPair('RS256'), generateKeyPair('RS256')]);
  server = createServer((_request, response) => {
    asked += 1;
    if (isDown) response.writeHead(503).end();
    else response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: published }));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => server.close(resolve)));

beforeEach(async () => {
  isDown = false;
  asked = 0;
  published = [await publicKey(first, 'first')];
  const { port } = server.address() as AddressInfo;
  // Without a cooldown, so that the test need not wait for it.
  const keys = createRemoteJWKSet(new URL(`http://127.0.0.1:${port}/keys`), { cooldownDuration: 0 });
  rules = { issuer: ISSUER, audience: AUDIENCE, keys };
});

async function publicKey({ publicKey: key }: Pair, kid: string): Promise<JWK> {
  return { ...(await exportJWK(key)), kid, use: 'sig', alg: 'RS256' };
}

const good: JWTPayload = { iss: ISSUER, aud: AUDIENCE, sub: 'dana', exp: seconds + 300, iat: seconds };

function sign(claims: JWTPayload, pair: Pair = first, kid = 'first'): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: 'RS256', kid }).sign(pair.privateKey);
}

const encode = (part: object): string => Buffer.from(JSON.stringify(part)).toString('base64url');

async function refusalOf(token: string): Promise<Problem> {
  try {
    await verifyToken(token, rules, now);
  } catch (error) {
    if (error instanceof Problem) return error;
    throw error;
  }
  throw new Error('The token was taken.');
}

describe('a bearer token', () => {
  it('is taken when issuer, audience, expiry and signature are right', async () => {
    expect(await verifyToken(await sign(good), rules, now)).toMatchObject({ sub: 'dana' });
    expect(await verifyToken(await sign({ ...good, aud: ['other', AUDIENCE] }), rules, now)).toMatchObject({
      sub: 'dana',
    });
  });

  it.each([
    ['has expired', { ...good, exp: seconds - 60 }, 'has expired'],
    ['never expires', { ...good, exp: undefined }, 'has no usable "exp"'],
    ['begins tomorrow', { ...good, nbf: seconds + 86_400 }, 'has no usable "nbf"'],
    ['is meant for somebody else', { ...good, aud: 'another-api' }, `is not meant for ${AUDIENCE}`],
    ['is meant for nobody', { ...good, aud: undefined }, `is not meant for ${AUDIENCE}`],
    ['comes from another issuer', { ...good, iss: 'https://evil.example' }, `was not issued by ${ISSUER}`],
    ['names nobody', { ...good, sub: '' }, 'names nobody'],
  ])('is refused when it %s', async (_, claims, why) => {
    const problem = await refusalOf(await sign(claims));
    expect(problem.code).toBe('SIGN_IN_EXPIRED');
    expect(problem.message).toBe(`The bearer token ${why}.`);
    expect(problem.facts.cure).toMatch(/Get a new token/);
  });

  it('is refused when somebody else signed it, under our key’s name too', async () => {
    const forged = await generateKeyPair('RS256');
    const said = 'The bearer token is not signed by a key of its issuer.';
    expect((await refusalOf(await sign(good, forged))).message).toBe(said);
    expect((await refusalOf(await sign(good, forged, 'unknown'))).message).toBe(said);
  });

  it('is refused when its claims were changed after it was signed', async () => {
    const [head, , signature] = (await sign(good)).split('.');
    const changed = [head, encode({ ...good, sub: 'administrator' }), signature].join('.');
    expect((await refusalOf(changed)).message).toMatch(/not signed by a key of its issuer/);
  });

  it.each(['none', 'None', 'NONE', ''])(
    'is refused with the algorithm "%s" and no signature',
    async (alg) => {
      const token = `${encode({ alg, typ: 'JWT' })}.${encode(good)}.`;
      expect((await refusalOf(token)).code).toBe('SIGN_IN_EXPIRED');
    },
  );

  it('is refused when it is signed with the public key as a shared secret', async () => {
    const pem = await exportSPKI(first.publicKey);
    for (const secret of [pem, JSON.stringify(published[0])]) {
      const signed = `${encode({ alg: 'HS256', kid: 'first' })}.${encode(good)}`;
      const token = `${signed}.${createHmac('sha256', secret).update(signed).digest('base64url')}`;
      const problem = await refusalOf(token);
      expect(problem.message).toBe('The bearer token is signed in a way that is not taken.');
    }
  });

  it('is refused when it brings its own key', async () => {
    const forged = await generateKeyPair('RS256');
    const jwk = await exportJWK(forged.publicKey);
    const token = await new SignJWT(good)
      .setProtectedHeader({ alg: 'RS256', jwk, kid: 'mine' })
      .sign(forged.privateKey);
    expect((await refusalOf(token)).message).toMatch(/not signed by a key of its issuer/);
  });

  it.each(['x', 'a.b.c', '..', `${'x'.repeat(9_000)}`])('is refused when it is none', async (token) => {
    expect((await refusalOf(token)).code).toBe('SIGN_IN_EXPIRED');
  });

  it('is taken by a new key as soon as the issuer publishes it, and no longer by one that was rotated out', async () => {
    await verifyToken(await sign(good), rules, now);
    published = [await publicKey(second, 'second')];
    expect(await verifyToken(await sign(good, second, 'second'), rules, now)).toMatchObject({ sub: 'dana' });
    expect((await refusalOf(await sign(good))).message).toMatch(/not signed by a key of its issuer/);
  });

  it('is checked without asking the issuer each time', async () => {
    for (let turn = 0; turn < 5; turn += 1) await verifyToken(await sign(good), rules, now);
    expect(asked).toBe(1);
  });

  it('is neither taken nor blamed while the issuer’s keys cannot be had', async () => {
    isDown = true;
    const problem = await refusalOf(await sign(good));
    expect(problem.code).toBe('SIGN_IN_UNAVAILABLE');
    expect(problem.facts.cure).toBe('Try again in a moment.');
  });
});

/**
 * `npm run demo-token -- PERSONA`: prints a bearer token of the running product for one of its demo personas, so that the
 * API can be tried from a program. The token is got as any program would get it: authorization code with PKCE.
 */
import { createHash, randomBytes } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import { PlainFailure, runPlainly } from './plainly.mjs';

const CLIENT = 'demo-token';
const CALLBACK = 'http://127.0.0.1/demo-token';
const NO_DEMO = 'is not in demo mode: it takes tokens of its identity provider (OIDC_ISSUER), get one there';

/**
 * A bearer token for a persona; good for a quarter of an hour.
 *
 * @param {string} url address of the running product
 * @param {string} persona id, such as omb-analyst
 * @returns {Promise<string>}
 */
export async function demoToken(url, persona) {
  const cookies = new Map();
  const ask = (address, init = {}) => askProduct(url, address, cookies, init);
  const verifier = randomBytes(32).toString('base64url');
  const query = new URLSearchParams({
    client_id: CLIENT,
    response_type: 'code',
    redirect_uri: CALLBACK,
    scope: 'openid index',
    code_challenge: createHash('sha256').update(verifier).digest('base64url'),
    code_challenge_method: 'S256',
  });
  const asked = await ask(`/demo-identity/auth?${query}`);
  const choice = asked.headers.get('location');
  if (!choice?.includes('/demo-identity/choose/'))
    throw new PlainFailure(`The product at ${url} ${NO_DEMO}.`);
  const chosen = await ask(`${choice}/${encodeURIComponent(persona)}`, { method: 'POST' });
  if (chosen.status !== 303) throw new PlainFailure(await sentenceOf(chosen));
  const finished = await ask(chosen.headers.get('location'));
  const code = new URL(finished.headers.get('location') ?? '', url).searchParams.get('code');
  if (code === null) throw new PlainFailure(`The product at ${url} gave no code: ${await finished.text()}`);
  const body = new URLSearchParams({
    grant_type: 'authorization_code',
    client_id: CLIENT,
    redirect_uri: CALLBACK,
    code_verifier: verifier,
    code,
  });
  const answer = await ask('/demo-identity/token', { method: 'POST', body });
  const { access_token: token, error_description: fault } = await answer.json();
  if (!token) throw new PlainFailure(`The product at ${url} gave no token: ${fault}.`);
  return token;
}

/** Asks the product without following it anywhere, and keeps its cookies. */
async function askProduct(url, address, cookies, init) {
  const { pathname, search } = new URL(address, url);
  const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  const headers = { accept: 'application/json', cookie };
  let response;
  try {
    response = await fetch(`${url}${pathname}${search}`, { redirect: 'manual', headers, ...init });
  } catch {
    throw new PlainFailure(
      `Nothing answers at ${url}: start the product with "npm start", or set PORT or PUBLIC_URL to where it runs.`,
    );
  }
  for (const line of response.headers.getSetCookie()) {
    const [, name, value] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
    if (name) cookies.set(name, value);
  }
  return response;
}

async function sentenceOf(response) {
  const text = await response.text();
  try {
    const [{ message, extensions }] = JSON.parse(text).errors;
    return [message, extensions.cure].filter(Boolean).join(' ');
  } catch {
    return `The product answered with status ${response.status}.`;
  }
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  await runPlainly(async () => {
    const { PUBLIC_URL, HOST, PORT } = process.env;
    const url = (PUBLIC_URL || `http://${HOST || '127.0.0.1'}:${PORT || 4000}`).replace(/\/$/, '');
    const persona = process.argv[2] ?? '';
    if (persona === '') throw new PlainFailure('Name a persona: npm run demo-token -- omb-analyst');
    console.log(await demoToken(url, persona));
  });
}

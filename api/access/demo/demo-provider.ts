import type { IncomingMessage, ServerResponse } from 'node:http';
import type { JWK } from 'jose';
import type { Configuration, KoaContextWithOIDC, Provider } from 'oidc-provider';
import { demoPersonas } from '../../../schema/vocabulary/demo-persona.ts';
import { Problem } from '../../problem.ts';
import { claimsOf, DEMO_CLIENT, DEMO_PATH, requirePersona } from './demo-identity.ts';
import { memoryAdapter } from './memory-adapter.ts';

/** What the demo provider needs to know of the product around it. */
export interface DemoProviderSettings {
  /** Origin under which browsers know the product. */
  readonly publicUrl: string;
  readonly clientSecret: string;
  /** Absolute address of the product's callback. */
  readonly callback: string;
  readonly signingKey: JWK;
  /** Signs the provider's own cookies. */
  readonly cookieKey: string;
}

/** The demo provider: it asks who you would like to be, and believes you. */
export interface DemoProvider {
  /** Answers a request below `/demo-identity`. */
  handle(request: IncomingMessage, response: ServerResponse): void;
  /**
   * Takes the choice of a persona; gives the address where the sign-in goes on.
   * @throws Problem INVALID_INPUT for a persona that does not exist, NOT_FOUND when the sign-in took too long
   */
  choose(request: IncomingMessage, response: ServerResponse, personaId: string): Promise<string>;
}

/** The client by which a program gets a bearer token; it proves itself by PKCE alone. */
export const DEMO_TOKEN_CLIENT = 'demo-token';
/** Nothing listens there: the program reads the code from the address it is sent to. */
export const DEMO_TOKEN_CALLBACK = 'http://127.0.0.1/demo-token';
/** What a bearer token lets a program ask for. */
const SCOPE = 'index';
const SESSION_COOKIE = 'fsi-demo-session';
const MINUTES = 60;

/** Starts the demo provider: a certified library with made-up people in it. Loaded only where it is wanted. */
export async function openDemoProvider(settings: DemoProviderSettings): Promise<DemoProvider> {
  const library = await import('oidc-provider');
  const provider = new library.Provider(`${settings.publicUrl}${DEMO_PATH}`, configurationOf(settings));
  // The product names its own address; what stands before it may have changed the one in the request.
  provider.proxy = true;
  const answer = provider.callback();
  return {
    handle: (request, response) => void answer(toProvider(request, settings.publicUrl), response),
    choose: (request, response, personaId) => choose(provider, request, response, personaId),
  };
}

async function choose(
  provider: Provider,
  request: IncomingMessage,
  response: ServerResponse,
  personaId: string,
): Promise<string> {
  const { id: accountId } = requirePersona(personaId);
  try {
    return await provider.interactionResult(request, response, { login: { accountId, remember: false } });
  } catch (cause) {
    throw new Problem('NOT_FOUND', 'This sign-in took too long.', { cure: 'Start it again.' }, { cause });
  }
}

/** The request as the provider reads it: below its own path, at our own address, from nobody it remembers. */
function toProvider(request: IncomingMessage, publicUrl: string): IncomingMessage {
  const { host, protocol } = new URL(publicUrl);
  const { url = '', headers } = request;
  Object.assign(request, { originalUrl: url, url: url.slice(DEMO_PATH.length) || '/' });
  headers.host = host;
  headers['x-forwarded-host'] = host;
  headers['x-forwarded-proto'] = protocol.slice(0, -1);
  const cookies = (headers.cookie ?? '').split(/;\s*/).filter((one) => !one.startsWith(SESSION_COOKIE));
  headers.cookie = cookies.join('; ');
  return request;
}

function configurationOf({
  publicUrl,
  clientSecret,
  callback,
  signingKey,
  cookieKey,
}: DemoProviderSettings): Configuration {
  const resource = publicUrl;
  const cookie = { httpOnly: true, sameSite: 'lax', signed: true } as const;
  return {
    adapter: memoryAdapter(),
    clients: [
      {
        client_id: DEMO_CLIENT,
        client_secret: clientSecret,
        redirect_uris: [callback],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
      {
        client_id: DEMO_TOKEN_CLIENT,
        token_endpoint_auth_method: 'none',
        redirect_uris: [DEMO_TOKEN_CALLBACK],
        response_types: ['code'],
        grant_types: ['authorization_code'],
      },
    ],
    jwks: { keys: [signingKey] } as Configuration['jwks'],
    claims: { openid: ['sub'], profile: ['name', 'roles', 'unit'] },
    scopes: ['openid', 'profile', 'email'],
    conformIdTokenClaims: false,
    findAccount: async (_ctx, accountId) => {
      const persona = demoPersonas.find((one) => one.id === accountId);
      return persona && { accountId, claims: async () => ({ sub: accountId, ...claimsOf(persona) }) };
    },
    extraTokenClaims: async (_ctx, token) => {
      const persona = demoPersonas.find((one) => 'accountId' in token && one.id === token.accountId);
      return persona === undefined ? undefined : claimsOf(persona);
    },
    interactions: { url: (_ctx, interaction) => `${DEMO_PATH}/choose/${interaction.uid}` },
    loadExistingGrant: (ctx) => grantAll(ctx, resource),
    pkce: { required: () => true },
    cookies: {
      names: { session: SESSION_COOKIE, interaction: 'fsi-demo-interaction', resume: 'fsi-demo-resume' },
      keys: [cookieKey],
      long: { ...cookie, path: DEMO_PATH },
      short: cookie,
    },
    ttl: {
      AccessToken: 15 * MINUTES,
      AuthorizationCode: 1 * MINUTES,
      Grant: 15 * MINUTES,
      IdToken: 15 * MINUTES,
      Interaction: 10 * MINUTES,
      Session: 15 * MINUTES,
    },
    features: {
      devInteractions: { enabled: false },
      // The provider remembers nobody, so that there is nobody to sign out.
      rpInitiatedLogout: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: (_ctx, client) => (client?.clientId === DEMO_TOKEN_CLIENT ? resource : []),
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: SCOPE,
          audience: DEMO_CLIENT,
          accessTokenFormat: 'jwt',
          accessTokenTTL: 15 * MINUTES,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
    },
    renderError: (ctx, out) => {
      ctx.type = 'text';
      ctx.body = `This sign-in cannot go on: ${out.error_description ?? out.error}. Go back to the index and start it again.\n`;
    },
  };
}

/** Nobody is asked to consent to what a made-up person shares. */
async function grantAll(ctx: KoaContextWithOIDC, resource: string) {
  const { client, session, provider } = ctx.oidc;
  if (client === undefined || session?.accountId === undefined) return undefined;
  const grant = new provider.Grant({ clientId: client.clientId, accountId: session.accountId });
  grant.addOIDCScope('openid profile email');
  grant.addResourceScope(resource, SCOPE);
  await grant.save();
  return grant;
}

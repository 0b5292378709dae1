import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import type { JWTPayload } from 'jose';
import { Provider } from 'oidc-provider';
import { memoryAdapter } from '../../../api/access/demo/memory-adapter.ts';

/** An identity provider that is not ours, as an agency would run one. */
export interface ForeignProvider {
  readonly issuer: string;
  /** Signs an access token for a program. */
  tokenFor(claims: JWTPayload): Promise<string>;
  stop(): Promise<void>;
}

/** What it claims of everybody: a nested role, and a unit under a name of its own. Told at the user info address alone. */
export interface ForeignClaims {
  readonly name: string;
  readonly realm_access: { readonly roles: readonly string[] };
  readonly agency: string;
}

export const FOREIGN_CLIENT = 'index';
export const FOREIGN_SECRET = 'a secret of the test';

/**
 * Starts a provider that signs in whoever comes, as one person.
 * @param callback of the product; redirects to any other address are refused
 */
export async function startForeignProvider(
  callback: () => string,
  claims: ForeignClaims,
): Promise<ForeignProvider> {
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: 'foreign', use: 'sig', alg: 'ES256' };
  let provider: Provider | undefined;
  const server = createServer((request, response) => {
    if (provider === undefined) response.writeHead(503).end();
    else if (request.url?.startsWith('/login/') === true)
      void provider.interactionFinished(request, response, { login: { accountId: 'dana' } });
    else void provider.callback()(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const begin = (): void => {
    provider = new Provider(issuer, {
      adapter: memoryAdapter(),
      clients: [
        {
          client_id: FOREIGN_CLIENT,
          client_secret: FOREIGN_SECRET,
          redirect_uris: [callback()],
          post_logout_redirect_uris: [`${new URL(callback()).origin}/`],
          response_types: ['code'],
          grant_types: ['authorization_code'],
          id_token_signed_response_alg: 'ES256',
        },
      ],
      jwks: { keys: [key as never] },
      enabledJWA: { idTokenSigningAlgValues: ['ES256'] },
      claims: { openid: ['sub'], profile: ['name', 'realm_access', 'agency'] },
      findAccount: async (_ctx, accountId) => ({
        accountId,
        claims: async () => ({ sub: accountId, ...claims }),
      }),
      interactions: { url: (_ctx, { uid }) => `/login/${uid}` },
      features: { devInteractions: { enabled: false } },
      cookies: { keys: ['a key of the test'] },
      pkce: { required: () => true },
      ttl: { AccessToken: 300, Grant: 300, IdToken: 300, Interaction: 300, Session: 300 },
      loadExistingGrant: async ({ oidc }) => {
        const grant = new oidc.provider.Grant({
          clientId: oidc.client?.clientId,
          accountId: oidc.session?.accountId,
        });
        grant.addOIDCScope('openid profile email');
        await grant.save();
        return grant;
      },
    });
  };
  let begun = false;
  server.prependListener('request', () => {
    if (begun) return;
    begun = true;
    begin();
  });
  return {
    issuer,
    tokenFor: (payload) =>
      new SignJWT(payload).setProtectedHeader({ alg: 'ES256', kid: 'foreign' }).sign(privateKey),
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

import { createRemoteJWKSet } from 'jose';
import type { JWTVerifyGetKey } from 'jose';
import * as oidc from 'openid-client';
import { Problem } from '../problem.ts';
import { hasClaim } from './claims.rules.ts';
import type { Claims } from './claims.rules.ts';
import type { ProviderSettings } from './provider-settings.ts';
import type { Transaction } from './seal.ts';

/** Who came back from the provider, as it vouches for them. */
export interface Vouched {
  readonly issuer: string;
  readonly subject: string;
  readonly claims: Claims;
  /** By this the provider knows whom to sign out. */
  readonly idToken: string | null;
}

/** Where a sign-in comes back to, and how the provider is reached. */
export interface RelyingPartyOptions {
  /** Absolute address of our callback. */
  readonly callback: string;
  /** Absolute address to come back to after signing out. */
  readonly home: string;
  /** Sends requests to the provider; the plain one of Node unless it is reached another way. */
  readonly fetch?: typeof fetch;
}

/** What the provider says of itself is asked again after this long, in milliseconds. */
const DISCOVERY_MS = 60 * 60 * 1000;
const TIMEOUT_SECONDS = 10;
/** Key sets are asked again for an unknown key, but not more often than this, in milliseconds. */
const KEYS_COOLDOWN_MS = 30_000;

/** The product as a client of an identity provider: authorization code with PKCE, state and nonce (R99). */
export class RelyingParty {
  readonly #settings: ProviderSettings;
  readonly #options: RelyingPartyOptions;
  #found: { readonly configuration: Promise<oidc.Configuration>; readonly until: number } | undefined;
  #keys: { readonly address: string; readonly keys: JWTVerifyGetKey } | undefined;

  constructor(settings: ProviderSettings, options: RelyingPartyOptions) {
    this.#settings = settings;
    this.#options = options;
  }

  /**
   * Begins a sign-in.
   * @throws Problem SIGN_IN_UNAVAILABLE when the provider cannot be reached
   */
  async begin(returnTo: string): Promise<{ readonly url: string; readonly transaction: Transaction }> {
    const configuration = await this.#configuration();
    const transaction = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      verifier: oidc.randomPKCECodeVerifier(),
      returnTo,
    };
    const url = oidc.buildAuthorizationUrl(configuration, {
      redirect_uri: this.#options.callback,
      scope: 'openid profile email',
      code_challenge: await oidc.calculatePKCECodeChallenge(transaction.verifier),
      code_challenge_method: 'S256',
      state: transaction.state,
      nonce: transaction.nonce,
    });
    return { url: url.href, transaction };
  }

  /**
   * Finishes a sign-in with what the provider sent the browser back with.
   * @param query of the callback's address
   * @throws Problem SIGN_IN_UNAVAILABLE, or NOT_ALLOWED when the provider refused or its answer does not fit
   */
  async finish(query: string, transaction: Transaction): Promise<Vouched> {
    const configuration = await this.#configuration();
    try {
      const tokens = await oidc.authorizationCodeGrant(
        configuration,
        new URL(`${this.#options.callback}${query}`),
        {
          pkceCodeVerifier: transaction.verifier,
          expectedState: transaction.state,
          expectedNonce: transaction.nonce,
          idTokenExpected: true,
        },
      );
      const claims = tokens.claims();
      if (claims === undefined) throw new Error('The provider sent no ID token.');
      return {
        issuer: claims.iss,
        subject: claims.sub,
        claims: await this.#completed(configuration, claims, tokens.access_token),
        idToken: tokens.id_token ?? null,
      };
    } catch (error) {
      throw problemOf(error);
    }
  }

  /** Where the provider ends its own session, or null when it offers no such address or cannot be reached. */
  async signOutUrl(idToken: string | null): Promise<string | null> {
    const configuration = await this.#configuration().catch(() => null);
    if (configuration?.serverMetadata().end_session_endpoint === undefined) return null;
    return oidc.buildEndSessionUrl(configuration, {
      post_logout_redirect_uri: this.#options.home,
      ...(idToken === null ? {} : { id_token_hint: idToken }),
    }).href;
  }

  /** The provider's public keys for bearer tokens; asked again when a token names one that is not known. */
  readonly keys: JWTVerifyGetKey = async (header, token) => {
    const address = (await this.#configuration()).serverMetadata().jwks_uri;
    if (address === undefined) throw new Error('The provider names no keys.');
    if (this.#keys?.address !== address) {
      const keys = createRemoteJWKSet(new URL(address), {
        cooldownDuration: KEYS_COOLDOWN_MS,
        timeoutDuration: TIMEOUT_SECONDS * 1000,
      });
      this.#keys = { address, keys };
    }
    return this.#keys.keys(header, token);
  };

  /** Some providers put roles and names into the answer of another address only. */
  async #completed(configuration: oidc.Configuration, claims: oidc.IDToken, token: string): Promise<Claims> {
    const complete = hasClaim(claims, this.#settings.roleClaim) && hasClaim(claims, 'name');
    if (complete || configuration.serverMetadata().userinfo_endpoint === undefined) return claims;
    return { ...(await oidc.fetchUserInfo(configuration, token, claims.sub)), ...claims };
  }

  async #configuration(): Promise<oidc.Configuration> {
    if (this.#found === undefined || this.#found.until < Date.now()) {
      this.#found = { configuration: this.#discover(), until: Date.now() + DISCOVERY_MS };
    }
    try {
      return await this.#found.configuration;
    } catch (error) {
      this.#found = undefined;
      throw unavailable(error);
    }
  }

  #discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.#settings;
    const authentication = clientSecret === undefined ? oidc.None() : oidc.ClientSecretBasic(clientSecret);
    const isPlain = new URL(issuer).protocol === 'http:';
    const { fetch: send } = this.#options;
    return oidc.discovery(new URL(issuer), clientId, undefined, authentication, {
      timeout: TIMEOUT_SECONDS,
      execute: [oidc.enableNonRepudiationChecks, ...(isPlain ? [oidc.allowInsecureRequests] : [])],
      ...(send === undefined ? {} : { [oidc.customFetch]: (url, init) => send(url, init as RequestInit) }),
    });
  }
}

function unavailable(cause: unknown): Problem {
  return new Problem(
    'SIGN_IN_UNAVAILABLE',
    'The identity provider cannot be reached just now.',
    { cure: 'Try again in a moment.' },
    { cause },
  );
}

/** What the provider or the browser said that does not fit is a refusal; what was never answered is an outage. */
function problemOf(error: unknown): Problem {
  if (isOutage(error)) return unavailable(error);
  const said =
    error instanceof oidc.AuthorizationResponseError
      ? 'The identity provider did not let you in.'
      : 'The answer of the identity provider does not fit.';
  return new Problem('NOT_ALLOWED', said, {}, { cause: error });
}

/** Whether no answer came, or one that only a server in trouble gives; libraries wrap these in errors of their own. */
function isOutage(error: unknown): boolean {
  if (typeof error !== 'object' || error === null) return false;
  const { name, message, code, status, cause } = error as Record<string, unknown>;
  if (typeof status === 'number') return status >= 500;
  if (name === 'TypeError' && message === 'fetch failed') return true;
  return code === 'OAUTH_TIMEOUT' || isOutage(cause);
}

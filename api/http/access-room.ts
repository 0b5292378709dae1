import { randomBytes } from 'node:crypto';
import type { FastifyRequest } from 'fastify';
import { demoKeys, demoSettings, demoSigningKey } from '../access/demo/demo-identity.ts';
import { openDemoProvider } from '../access/demo/demo-provider.ts';
import type { DemoProvider } from '../access/demo/demo-provider.ts';
import type { ProviderSettings } from '../access/provider-settings.ts';
import { readBearer, readSession } from '../access/read-identity.ts';
import { RelyingParty } from '../access/relying-party.ts';
import { sharedSeal } from '../access/seal.ts';
import type { Seal } from '../access/seal.ts';
import { verifyToken } from '../access/verify-token.ts';
import type { TokenRules } from '../access/verify-token.ts';
import type { Graph } from '../graph/graph.ts';
import { Problem } from '../problem.ts';
import type { Actor, SignIn } from '../request.ts';
import { AccessCookies } from './access-cookies.ts';
import type { SignInConfig } from './sign-in-config.ts';

/** Who sent a request, and how we know. */
export interface Identity {
  readonly actor: Actor | null;
  readonly signIn: SignIn;
}

/** Everything that signing in needs, put together once. Nothing is asked of store or provider before it is needed. */
export class AccessRoom {
  readonly graph: Graph;
  readonly config: SignInConfig;
  /** Origin under which browsers know the product. */
  readonly publicUrl: string;
  readonly cookies: AccessCookies;
  readonly relyingParty: RelyingParty;
  readonly provider: ProviderSettings;
  /** Whether people sign in with the demo provider. */
  readonly demo: boolean;
  readonly #demoSecret = randomBytes(32).toString('base64url');
  readonly #made = new Map<string, Promise<unknown>>();

  /** @param localUrl where this very process listens: it reaches its own demo provider there */
  constructor(graph: Graph, config: SignInConfig, localUrl: string) {
    this.graph = graph;
    this.config = config;
    this.publicUrl = config.publicUrl ?? localUrl;
    this.cookies = new AccessCookies(this.publicUrl);
    this.demo = config.provider === undefined;
    this.provider = config.provider ?? demoSettings(this.publicUrl, this.#demoSecret);
    this.relyingParty = new RelyingParty(this.provider, {
      callback: this.callback,
      home: `${this.publicUrl}/`,
      ...(this.demo ? { fetch: ownProcess(this.publicUrl, localUrl) } : {}),
    });
  }

  /** Absolute address that the provider sends people back to. */
  get callback(): string {
    return `${this.publicUrl}/auth/callback`;
  }

  /**
   * Who sent a request. A session that is over makes it nobody's, because what is published is for everybody; a token
   * that does not hold is refused.
   * @throws Problem SIGN_IN_EXPIRED for a bad token, SIGN_IN_UNAVAILABLE when it cannot be checked
   */
  async identify(request: FastifyRequest, now: Date): Promise<Identity> {
    const { demo } = this;
    const bearer = bearerOf(request);
    if (bearer !== null) {
      const claims = await verifyToken(bearer, await this.#tokenRules(now), now);
      const actor = await readBearer(this.graph, this.provider.issuer, claims, this.provider, now);
      const until = new Date(1000 * Number(claims['exp']));
      return { actor, signIn: { demo, until, expired: false } };
    }
    const token = this.cookies.session(request);
    const session = token === undefined ? null : await readSession(this.graph, token, now);
    return {
      actor: session?.actor ?? null,
      signIn: { demo, until: session?.until ?? null, expired: token !== undefined && session === null },
    };
  }

  /** Seals sign-ins under way. */
  seal(now: Date): Promise<Seal> {
    return this.#once('seal', () => sharedSeal(this.graph, now));
  }

  /** The demo provider; only where there is no other. */
  demoProvider(now: Date): Promise<DemoProvider> {
    return this.#once('demo', async () =>
      openDemoProvider({
        publicUrl: this.publicUrl,
        clientSecret: this.#demoSecret,
        callback: this.callback,
        signingKey: await demoSigningKey(this.graph, now),
        cookieKey: this.#demoSecret,
      }),
    );
  }

  async #tokenRules(now: Date): Promise<TokenRules> {
    const { issuer, audience } = this.provider;
    if (!this.demo) return { issuer, audience, keys: this.relyingParty.keys };
    const keys = await this.#once('keys', () => demoKeys(this.graph, now));
    return { issuer, audience, keys };
  }

  /** Made on first use and kept; what failed is tried again the next time. */
  #once<T>(name: string, make: () => Promise<T>): Promise<T> {
    const known = this.#made.get(name);
    if (known !== undefined) return known as Promise<T>;
    const made = make();
    this.#made.set(name, made);
    made.catch(() => this.#made.delete(name));
    return made;
  }
}

/** What follows `Bearer` in the request, or null when it names nobody that way. */
function bearerOf({ headers: { authorization } }: FastifyRequest): string | null {
  if (authorization === undefined) return null;
  const [, token] = /^Bearer +(\S+)$/i.exec(authorization) ?? [];
  if (token !== undefined) return token;
  throw new Problem('SIGN_IN_EXPIRED', 'Only bearer tokens are taken in the header "authorization".', {
    field: 'authorization',
    cure: 'Send "Bearer" and a token of the identity provider, or leave the header out.',
  });
}

/** Requests to the product's own address go straight to this process, whatever stands before it. */
function ownProcess(publicUrl: string, localUrl: string): typeof fetch {
  return (input, init) => {
    const address = String(input instanceof Request ? input.url : input);
    const isOwn = address.startsWith(`${publicUrl}/`);
    return fetch(isOwn ? `${localUrl}${address.slice(publicUrl.length)}` : address, init);
  };
}

import { demoToken } from '../../.ci/demo-token.mjs';

/** A browser without pages: keeps cookies, follows nobody by itself. */
export class CookieJar {
  readonly #url: string;
  readonly #cookies = new Map<string, string>();

  /** @param url address of the product, to which all requests go */
  constructor(url: string) {
    this.#url = url;
  }

  /** The cookies as a browser sends them. */
  get header(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  /** Asks the product; redirects are not followed. */
  async ask(address: string, init: RequestInit = {}): Promise<Response> {
    const { pathname, search } = new URL(address, this.#url);
    const response = await fetch(`${this.#url}${pathname}${search}`, {
      redirect: 'manual',
      ...init,
      headers: { cookie: this.header, ...(init.headers as Record<string, string> | undefined) },
    });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0|expires=thu, 01 jan 1970/i.test(line)) this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** Asks, and gives where the answer leads. */
  async lead(address: string, init: RequestInit = {}): Promise<string> {
    const response = await this.ask(address, init);
    const location = response.headers.get('location');
    if (location === null) {
      throw new Error(`${address} led nowhere (${response.status}): ${await response.text()}`);
    }
    return location;
  }
}

/**
 * Signs in with the demo provider as a persona, as a browser would.
 * @param url address of the running product
 * @param persona id, such as `omb-analyst`
 */
export async function signIn(url: string, persona: string, returnTo = '/'): Promise<CookieJar> {
  const jar = new CookieJar(url);
  const provider = await jar.lead(`/auth/sign-in?${new URLSearchParams({ returnTo })}`);
  const choice = await jar.lead(provider);
  const resumed = await jar.lead(`${choice}/${persona}`, { method: 'POST' });
  const callback = await jar.lead(resumed);
  const end = await jar.lead(callback);
  if (end !== returnTo) throw new Error(`The sign-in ended at ${end}.`);
  return jar;
}

/** The cookie header of somebody who is signed in as a persona of the demo provider. */
export async function signInAs(url: string, persona: string): Promise<string> {
  return (await signIn(url, persona)).header;
}

export { demoToken };

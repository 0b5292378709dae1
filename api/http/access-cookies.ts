import type { FastifyReply, FastifyRequest } from 'fastify';
import { TRANSACTION_SECONDS } from '../access/seal.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The two cookies of the product: one for who is signed in, one for a sign-in under way. Neither can be read by
 * scripts; where the product is reached over HTTPS they are never sent without it, and no other host can set them.
 */
export class AccessCookies {
  readonly #secure: boolean;

  /** @param publicUrl origin under which browsers know the product */
  constructor(publicUrl: string) {
    this.#secure = publicUrl.startsWith('https:');
  }

  /** The token of a session, as the browser sent it. */
  session(request: FastifyRequest): string | undefined {
    return request.cookies[this.#sessionName];
  }

  /** The browser keeps it a day longer than the session lasts, so that a page can tell what ended from what never was. */
  keepSession(reply: FastifyReply, token: string, until: Date): void {
    const expires = new Date(until.getTime() + DAY_MS);
    reply.setCookie(this.#sessionName, token, { ...this.#common, path: '/', expires });
  }

  dropSession(reply: FastifyReply): void {
    reply.clearCookie(this.#sessionName, { ...this.#common, path: '/' });
  }

  /** The sealed sign-in under way. */
  transaction(request: FastifyRequest): string | undefined {
    return request.cookies[this.#transactionName];
  }

  keepTransaction(reply: FastifyReply, sealed: string): void {
    const maxAge = TRANSACTION_SECONDS;
    reply.setCookie(this.#transactionName, sealed, { ...this.#common, path: '/auth', maxAge });
  }

  dropTransaction(reply: FastifyReply): void {
    reply.clearCookie(this.#transactionName, { ...this.#common, path: '/auth' });
  }

  get #common() {
    return { httpOnly: true, sameSite: 'lax', secure: this.#secure } as const;
  }

  get #sessionName(): string {
    return this.#secure ? '__Host-fsi' : 'fsi';
  }

  get #transactionName(): string {
    return this.#secure ? '__Secure-fsi-sign-in' : 'fsi-sign-in';
  }
}

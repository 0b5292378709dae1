import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { safeReturnTo } from '../access/return-to.rules.ts';
import { startSession, stopSession } from '../access/start-session.ts';
import { Problem } from '../problem.ts';
import type { SignInTrouble } from '../../schema/vocabulary/sign-in-trouble.ts';
import type { AccessRoom } from './access-room.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import type { WriteLog } from './request-log.ts';

const FORM = 'application/x-www-form-urlencoded';

/** The room is there once the server listens, because the product's own address may depend on its port. */
export type FindAccessRoom = () => AccessRoom;

/**
 * Serves the sign-in: `GET /auth/sign-in?returnTo=/path` leads to the provider, `GET /auth/callback` comes back from
 * it, `POST /auth/sign-out` ends the session here and at the provider. Whatever goes wrong leads to the page
 * `/sign-in`, which says what and offers the way on.
 */
export function serveSignIn(app: FastifyInstance, room: FindAccessRoom, log: WriteLog): void {
  app.get('/auth/sign-in', async (request, reply) => {
    const query = queryOf(request);
    const returnTo = safeReturnTo(query.get('returnTo'));
    if (isElsewhere(request, room().publicUrl) && !query.has('here')) {
      return leadTo(
        reply,
        `${room().publicUrl}/auth/sign-in?${new URLSearchParams({ returnTo, here: '1' })}`,
      );
    }
    try {
      const now = new Date();
      const seal = await room().seal(now);
      const { url, transaction } = await room().relyingParty.begin(returnTo);
      room().cookies.keepTransaction(reply, await seal.close(transaction, now));
      return leadTo(reply, url);
    } catch (error) {
      return leadTo(reply, troublePage(troubleOf(error, log), returnTo));
    }
  });

  app.get('/auth/callback', async (request, reply) => {
    const now = new Date();
    const sealed = room().cookies.transaction(request);
    room().cookies.dropTransaction(reply);
    const transaction = sealed === undefined ? null : await (await room().seal(now)).open(sealed, now);
    if (transaction === null) return leadTo(reply, troublePage('STALE', '/'));
    const returnTo = safeReturnTo(transaction.returnTo);
    try {
      const { graph, provider, config, cookies, relyingParty } = room();
      const vouched = await relyingParty.finish(new URL(request.url, 'http://here').search, transaction);
      const { token, until } = await startSession(graph, vouched, provider, config.sessionHours, now);
      const former = cookies.session(request);
      if (former !== undefined) await stopSession(graph, former, now);
      cookies.keepSession(reply, token, until);
      return leadTo(reply, returnTo);
    } catch (error) {
      return leadTo(reply, troublePage(troubleOf(error, log), returnTo));
    }
  });

  app.register(async (scope) => {
    // The button is a form without fields.
    scope.addContentTypeParser(FORM, { parseAs: 'string' }, (_request, _body, done) => done(null));
    scope.post('/auth/sign-out', async (request, reply) => {
      const { graph, cookies, relyingParty, publicUrl, demo } = room();
      refuseCrossSite(request, publicUrl);
      const token = cookies.session(request);
      cookies.dropSession(reply);
      if (token === undefined) return leadTo(reply, '/');
      const idToken = await stopSession(graph, token, new Date());
      const next = demo || idToken === null ? null : await relyingParty.signOutUrl(idToken);
      return leadTo(reply, next ?? '/');
    });
  });
}

/** A name of this machine that the provider does not send people back to, such as localhost for 127.0.0.1. */
function isElsewhere(request: FastifyRequest, publicUrl: string): boolean {
  return request.headers.host !== undefined && request.headers.host !== new URL(publicUrl).host;
}

function leadTo(reply: FastifyReply, address: string): FastifyReply {
  return reply.header('cache-control', 'no-store').redirect(address, 303);
}

function troublePage(problem: SignInTrouble, returnTo: string): string {
  return `/sign-in?${new URLSearchParams({ problem, ...(returnTo === '/' ? {} : { returnTo }) })}`;
}

/** What to tell of a sign-in that failed; what is not foreseen goes on to be logged whole. */
function troubleOf(error: unknown, log: WriteLog): SignInTrouble {
  if (!(error instanceof Problem)) throw error;
  const { code, message, cause } = error;
  log({
    level: 'warn',
    code,
    message,
    cause: cause instanceof Error ? `${cause.name}: ${cause.message}` : null,
  });
  if (code === 'NOT_ALLOWED') return 'REFUSED';
  if (code === 'SIGN_IN_UNAVAILABLE') return 'UNAVAILABLE';
  if (code === 'DATABASE_DOWN' || code === 'TIMED_OUT') return 'DATABASE';
  throw error;
}

function queryOf(request: FastifyRequest): URLSearchParams {
  return new URL(request.url, 'http://here').searchParams;
}

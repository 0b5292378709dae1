import type { FastifyRequest } from 'fastify';
import type { Identity } from './access-room.ts';
import { refuseCrossSite } from './refuse-cross-site.ts';
import type { FindAccessRoom } from './serve-sign-in.ts';

/**
 * Who sent a request.
 * @throws Problem NOT_ALLOWED when another site had it sent, SIGN_IN_EXPIRED for a bad token
 */
export type FindIdentity = (request: FastifyRequest) => Promise<Identity>;

/** Finds out who sent a request, once for each. */
export function identityFinder(room: FindAccessRoom): FindIdentity {
  const known = new WeakMap<FastifyRequest, Promise<Identity>>();
  return (request) => {
    const found = known.get(request) ?? identify(room, request);
    known.set(request, found);
    return found;
  };
}

async function identify(room: FindAccessRoom, request: FastifyRequest): Promise<Identity> {
  refuseCrossSite(request, room().publicUrl);
  return room().identify(request, new Date());
}

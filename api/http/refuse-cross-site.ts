import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem.ts';

const READING = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Refuses what another site has a browser send along with our cookies. Browsers say where a request comes from; a
 * program that says nothing of it sends no cookies that somebody else could use.
 * @param publicUrl origin under which browsers know the product
 * @throws Problem NOT_ALLOWED
 */
export function refuseCrossSite(request: FastifyRequest, publicUrl: string): void {
  if (READING.has(request.method) || request.headers.cookie === undefined) return;
  if (!isCrossSite(request, publicUrl)) return;
  throw new Problem('NOT_ALLOWED', 'This request was sent by another site.', {
    field: 'origin',
    given: request.headers.origin,
    cure: 'Do it on a page of the index itself, or send a bearer token and no cookies.',
  });
}

function isCrossSite({ headers }: FastifyRequest, publicUrl: string): boolean {
  const site = headers['sec-fetch-site'];
  if (site !== undefined) return site !== 'same-origin' && site !== 'none';
  const { origin, host } = headers;
  if (origin === undefined || origin === publicUrl) return false;
  return !URL.canParse(origin) || new URL(origin).host !== host;
}

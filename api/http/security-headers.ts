import type { FastifyInstance } from 'fastify';

const strictPolicy = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "object-src 'none'",
];

/** The editor of the query page writes its own style elements and runs its language service in workers. */
const editorPolicy = [
  ...strictPolicy.filter((rule) => !/^(style|font)-src/.test(rule)),
  "style-src 'self' 'unsafe-inline'",
  "font-src 'self' data:",
  "worker-src 'self' blob:",
];

/** The content policy of every answer but the query page. */
export const contentPolicy = strictPolicy.join('; ');

/** The content policy of the query page. */
export const editorContentPolicy = editorPolicy.join('; ');

/** A year, in seconds. */
const HSTS = 'max-age=31536000; includeSubDomains';

/**
 * Puts the headers on every answer that keep a browser from running or sending what it should not.
 * @param issuer identity provider: signing out leads there, and a browser holds the form to the policy all the way
 * @param officialSite only then is a browser told to use HTTPS for a year; elsewhere nobody could take that back
 */
export function addSecurityHeaders(app: FastifyInstance, officialSite: boolean, issuer?: string): void {
  const policy = issuer === undefined ? contentPolicy : allowingForms(new URL(issuer).origin);
  const headers = {
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=()',
    ...(officialSite ? { 'strict-transport-security': HSTS } : {}),
  };
  app.addHook('onRequest', (_request, reply, done) => {
    reply.headers(headers);
    done();
  });
}

function allowingForms(origin: string): string {
  return contentPolicy.replace("form-action 'self'", `form-action 'self' ${origin}`);
}

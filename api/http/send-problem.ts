import type { FastifyReply } from 'fastify';
import { Problem } from '../problem.ts';
import { limits } from './limits.ts';
import { presentProblem } from './present-problem.ts';
import { RETRY_AFTER_SECONDS, statusOf } from './problem-status.ts';
import type { WriteLog } from './request-log.ts';

/** Answers with a problem, in the shape in which `/graphql` names problems. */
export function sendProblem(
  reply: FastifyReply,
  problem: Problem,
  status = statusOf(problem.code),
  log: WriteLog = () => undefined,
): FastifyReply {
  if (status === 401) reply.header('www-authenticate', 'Bearer error="invalid_token"');
  if (status === 503) reply.header('retry-after', String(RETRY_AFTER_SECONDS));
  return reply
    .code(status)
    .header('cache-control', 'no-store')
    .type('application/json; charset=utf-8')
    .send({ errors: [presentProblem(problem, log)] });
}

/** The problem behind an error of the server: what a client can mend is named, all else stays unforeseen. */
export function problemOfRequest(error: unknown): Problem | null {
  if (error instanceof Problem) return error;
  const { code, statusCode, message } = error as { code?: unknown; statusCode?: unknown; message?: unknown };
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE') {
    return new Problem('BODY_TOO_LARGE', `A request body may have ${limits.bodyBytes / 1000} kB.`, {
      field: 'body',
      limit: limits.bodyBytes,
      cure: 'Ask for less in one request.',
    });
  }
  if (typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500) {
    return new Problem('INVALID_INPUT', String(message), {
      field: 'body',
      cure: 'Send JSON with a "query", as POST with content-type application/json.',
    });
  }
  return null;
}

/** The status of an error of the server. */
export function statusOfRequestError(error: unknown, problem: Problem): number {
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && problem.code !== 'BODY_TOO_LARGE'
    ? statusCode
    : statusOf(problem.code);
}

import fastifyCompress from '@fastify/compress';
import fastifyCookie from '@fastify/cookie';
import Fastify from 'fastify';
import type { FastifyInstance } from 'fastify';
import path from 'node:path';
import { constants } from 'node:zlib';
import type { GraphQLSchema } from 'graphql';
import type { PriorityWeights } from '../../schema/vocabulary/priority.ts';
import type { Graph } from '../graph/graph.ts';
import { Problem } from '../problem.ts';
import { AccessRoom } from './access-room.ts';
import { identityFinder } from './find-identity.ts';
import { addHealth } from './health.ts';
import type { CheckSchema } from './health.ts';
import { limits } from './limits.ts';
import { presentProblem } from './present-problem.ts';
import { createQueryServer } from './query-server.ts';
import type { WriteLog } from './request-log.ts';
import { addSecurityHeaders } from './security-headers.ts';
import { problemOfRequest, sendProblem, statusOfRequestError } from './send-problem.ts';
import { serveDemoIdentity } from './serve-demo-identity.ts';
import { serveExports } from './serve-exports.ts';
import { serveQueries } from './serve-queries.ts';
import { serveSignIn } from './serve-sign-in.ts';
import { serveWeb } from './serve-web.ts';
import type { SignInConfig } from './sign-in-config.ts';

/** What the server needs to answer. */
export interface ServerSettings extends SignInConfig {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly checkSchema: CheckSchema;
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  readonly officialSite: boolean;
  /** Day on which OMB released the index, as an ISO date; undefined where none is configured. */
  readonly releaseDate?: string | undefined;
  /** What each criterion of the weighted rank counts where a question does not say; equal where none is configured. */
  readonly rankWeights?: PriorityWeights | undefined;
  /** Folder of the built pages. */
  readonly webDir: string;
  readonly log: WriteLog;
}

/** A server that listens. */
export interface RunningServer {
  /** Such as `http://127.0.0.1:4000`. */
  readonly url: string;
  /** Lets requests under way finish, then closes every socket; takes less than a second. */
  stop(): Promise<void>;
}

/** How long requests under way may take when the server stops, in milliseconds. */
const DRAIN_MS = 700;

/** Starts listening: queries, exports, health, pages. */
export async function startServer(settings: ServerSettings): Promise<RunningServer> {
  const queries = createQueryServer(settings.schema, settings.log);
  await queries.server.start();
  const app = Fastify({
    bodyLimit: limits.bodyBytes,
    requestTimeout: 2 * limits.requestMs,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 200 },
  });
  addSecurityHeaders(app, settings.officialSite, settings.provider?.issuer);
  addErrorHandler(app, settings.log);
  await app.register(fastifyCompress, {
    encodings: ['br', 'gzip'],
    globalDecompression: false,
    threshold: 1024,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
  });
  await app.register(fastifyCookie);
  let room: AccessRoom | undefined;
  const findRoom = (): AccessRoom =>
    (room ??= new AccessRoom(settings.graph, settings, localUrlOf(app, settings.host)));
  const findIdentity = identityFinder(findRoom);
  const { graph, schema, log } = settings;
  const { releaseDate, rankWeights } = settings;
  serveQueries(app, { graph, schema, queries, findIdentity, releaseDate, rankWeights, log });
  serveSignIn(app, findRoom, settings.log);
  if (settings.provider === undefined) serveDemoIdentity(app, findRoom);
  addHealth(app, settings.graph, settings.checkSchema, settings.log);
  serveExports(app, { graph, findIdentity, rankWeights, log });
  serveWeb(app, path.resolve(settings.webDir));
  const url = await listen(app, settings.host, settings.port);
  return {
    url,
    stop: async () => {
      const patience = setTimeout(() => app.server.closeAllConnections(), DRAIN_MS);
      await app.close();
      clearTimeout(patience);
      await queries.server.stop();
    },
  };
}

/** Where this process itself can be reached; the first of its addresses where it listens on all of them. */
function localUrlOf(app: FastifyInstance, host: string): string {
  const bound = app.server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${port ?? 0}`;
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<string> {
  try {
    return await app.listen({ host, port });
  } catch (error) {
    await app.close();
    const { code } = error as { code?: string };
    const field = code === 'EADDRINUSE' || code === 'EACCES' ? 'PORT' : 'HOST';
    const said = code === 'EADDRINUSE' ? 'is taken by another program' : 'cannot be listened on';
    throw new Problem(
      'INVALID_INPUT',
      `Port ${port} of ${host} ${said}: set ${field} to another one.`,
      { field, given: String(field === 'PORT' ? port : host), cure: `Set ${field} to one that is free.` },
      { cause: error },
    );
  }
}

/** What a request can mend is named with its cure; all else is logged whole and shown as one neutral sentence. */
function addErrorHandler(app: FastifyInstance, log: WriteLog): void {
  app.setErrorHandler((error, _request, reply) => {
    // A stream that failed before its first byte has been promised as compressed; this answer is not.
    reply.removeHeader('content-encoding').removeHeader('content-disposition');
    const problem = problemOfRequest(error);
    if (problem !== null) return sendProblem(reply, problem, statusOfRequestError(error, problem), log);
    return reply
      .code(500)
      .header('cache-control', 'no-store')
      .type('application/json; charset=utf-8')
      .send({ errors: [presentProblem(error, log)] });
  });
}

import { existsSync } from 'node:fs';
import path from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from '../problem.ts';
import { sendProblem } from './send-problem.ts';
import { editorContentPolicy } from './security-headers.ts';

/** The bundler puts a hash of the content into the names of these files, so a name never changes its content. */
const HASHED = /^\/assets\//;
const YEAR = 'public, max-age=31536000, immutable';

/** Ends of names that only a file has; a page's address has none of them. */
const FILE_NAME =
  /\.(?:js|mjs|css|map|json|svg|png|jpe?g|gif|ico|webp|avif|woff2?|ttf|txt|xml|webmanifest|wasm)$/i;

/**
 * Serves the pages: built files as they are, and the one page application for every address that a person opens.
 * @param webDir folder of the built pages; when it is not there, the API works without them
 */
export async function serveWeb(app: FastifyInstance, webDir: string): Promise<void> {
  const built = existsSync(path.join(webDir, 'index.html'));
  if (built) {
    await app.register(fastifyStatic, {
      root: webDir,
      cacheControl: false,
      index: ['index.html'],
      setHeaders: (reply, file) => {
        const address = `/${path.relative(webDir, file).split(path.sep).join('/')}`;
        reply.header('cache-control', HASHED.test(address) ? YEAR : 'no-cache');
      },
    });
    const queryPage = existsSync(path.join(webDir, 'graphiql', 'index.html'));
    const sendQueryPage = (_request: FastifyRequest, reply: FastifyReply): FastifyReply =>
      reply.header('content-security-policy', editorContentPolicy).sendFile('graphiql/index.html');
    if (queryPage) {
      for (const url of ['/graphiql', '/graphiql/', '/graphiql/index.html']) app.get(url, sendQueryPage);
    }
  }
  app.setNotFoundHandler((request, reply) => {
    if (built && isNavigation(request))
      return reply.header('cache-control', 'no-cache').sendFile('index.html');
    return sendProblem(reply, notFound(request, built), 404);
  });
}

/** Whether a person opens an address, rather than a page asking for one of its files. */
function isNavigation(request: FastifyRequest): boolean {
  const { pathname } = new URL(request.url, 'http://localhost');
  if (request.method !== 'GET' && request.method !== 'HEAD') return false;
  if (HASHED.test(pathname) || pathname.startsWith('/exports/') || FILE_NAME.test(pathname)) return false;
  return (request.headers.accept ?? '').includes('text/html');
}

function notFound(request: FastifyRequest, built: boolean): Problem {
  const facts = { field: 'path', given: request.url };
  if (built) return new Problem('NOT_FOUND', 'There is nothing under this address.', facts);
  return new Problem('NOT_FOUND', 'There is nothing under this address; the pages are not built.', {
    ...facts,
    cure: 'Run "npm run build" for the pages, or use /graphql.',
  });
}

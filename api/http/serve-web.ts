import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from '../problem.ts';
import { editorContentPolicy } from './security-headers.ts';
import { sendProblem } from './send-problem.ts';
import { findWebFile, sendWebFile } from './web-file.ts';
import type { WebFile } from './web-file.ts';

/** The bundler puts a hash of the content into the names of these files, so a name never changes its content. */
const HASHED = /^\/assets\//;
const A_YEAR = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';

/** Ends of names that only a file has; a page's address has none of them. */
const FILE_NAME =
  /\.(?:js|mjs|css|map|json|csv|svg|png|jpe?g|gif|ico|webp|avif|woff2?|ttf|txt|xml|webmanifest|wasm)$/i;

/** The page with the editor for queries, which has a content policy of its own. */
const QUERY_PAGE = /^\/graphiql(?:\/(?:index\.html)?)?$/;

/**
 * Serves the pages: built files as they are, and the one page application for every address that a person opens.
 * @param webDir folder of the built pages; when it is not there, the API works without them
 */
export function serveWeb(app: FastifyInstance, webDir: string): void {
  const find = (address: string): Promise<WebFile | null> => findWebFile(webDir, address);

  app.get('/*', async (request, reply) => {
    const address = addressOf(request);
    const page = QUERY_PAGE.test(address) ? await find('/graphiql/index.html') : null;
    if (page !== null) {
      reply.header('content-security-policy', editorContentPolicy);
      return sendWebFile(request, reply, page, ASK_EACH_TIME);
    }
    const file = await find(address);
    if (file !== null) {
      return sendWebFile(request, reply, file, HASHED.test(address) ? A_YEAR : ASK_EACH_TIME);
    }
    const home = await find('/index.html');
    if (home === null) return sendProblem(reply, notBuilt(request));
    if (!isNavigation(request, address)) return sendProblem(reply, notThere(request));
    return sendWebFile(request, reply, home, ASK_EACH_TIME);
  });

  app.setNotFoundHandler((request, reply) => sendProblem(reply, notThere(request)));
}

function addressOf(request: FastifyRequest): string {
  return new URL(request.url, 'http://localhost').pathname;
}

/** Whether a person opens an address, rather than a page asking for one of its files. The front door is open to any program. */
function isNavigation(request: FastifyRequest, address: string): boolean {
  if (address === '/') return true;
  if (HASHED.test(address) || FILE_NAME.test(address)) return false;
  return (request.headers.accept ?? '').includes('text/html');
}

function notThere(request: FastifyRequest): Problem {
  return new Problem('NOT_FOUND', 'There is nothing under this address.', {
    field: 'path',
    given: request.url,
  });
}

function notBuilt(request: FastifyRequest): Problem {
  return new Problem('NOT_FOUND', 'There is nothing under this address; the pages are not built.', {
    field: 'path',
    given: request.url,
    cure: 'Run "npm run build" for the pages, or use /graphql.',
  });
}

import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** Kinds of file that the bundler leaves, by the end of their name. */
const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

/** A file under the folder of the pages. */
export interface WebFile {
  readonly path: string;
  readonly size: number;
  /** Changes with the file: a browser that has this one need not be sent it again. */
  readonly etag: string;
}

/**
 * The file that an address names, or null: only files inside the folder are ever found, however the address is written.
 * @param address path of the request, without its query
 */
export async function findWebFile(webDir: string, address: string): Promise<WebFile | null> {
  const file = path.join(webDir, decoded(address) ?? '');
  if (!file.startsWith(webDir + path.sep) || file.includes('\0')) return null;
  const facts = await stat(file).catch(() => null);
  if (facts === null || !facts.isFile()) return null;
  const etag = `"${facts.size.toString(36)}-${Math.round(facts.mtimeMs).toString(36)}"`;
  return { path: file, size: facts.size, etag };
}

function decoded(address: string): string | null {
  try {
    return decodeURIComponent(address);
  } catch (error) {
    if (error instanceof URIError) return null;
    throw error;
  }
}

/** Sends a file, or says that the browser has it already. */
export function sendWebFile(
  request: FastifyRequest,
  reply: FastifyReply,
  file: WebFile,
  cacheControl: string,
): FastifyReply {
  reply.headers({ 'cache-control': cacheControl, etag: file.etag });
  if (request.headers['if-none-match']?.includes(file.etag) === true) return reply.code(304).send();
  const type = contentTypes[path.extname(file.path).toLowerCase()] ?? 'application/octet-stream';
  return reply.type(type).send(createReadStream(file.path));
}

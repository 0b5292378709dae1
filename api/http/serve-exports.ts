import { Readable } from 'node:stream';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ExportFile } from '../exchange/export-file.ts';
import { exportServices } from '../exchange/export-services.ts';
import { exportSnapshots } from '../exchange/export-snapshots.ts';
import { exportSummary } from '../exchange/export-summary.ts';
import { readListRequest, readSnapshotRequest, readSummaryRequest } from '../exchange/read-export-request.ts';
import type { PriorityWeights } from '../../schema/vocabulary/priority.ts';
import type { Graph } from '../graph/graph.ts';
import type { RequestContext } from '../request.ts';
import type { FindIdentity } from './find-identity.ts';
import { limits } from './limits.ts';
import { readRequest } from './read-request.ts';
import type { WriteLog } from './request-log.ts';

type Format = 'csv' | 'json';
type MakeFile = (context: RequestContext, query: URLSearchParams, format: Format) => Promise<ExportFile>;

/** What it takes to write files. */
export interface ExportRoom {
  readonly graph: Graph;
  readonly findIdentity: FindIdentity;
  /** What each criterion of the weighted rank counts where an address does not say. */
  readonly rankWeights: PriorityWeights | undefined;
  readonly log: WriteLog;
}

/** The files, by the address without its ending. */
const files: Readonly<Record<string, MakeFile>> = {
  services: (context, query, format) => exportServices(context, 'services', readListRequest(query), format),
  'digitization-gaps': (context, query, format) =>
    exportServices(context, 'digitization-gaps', readListRequest(query), format),
  'gap-snapshots': (context, query, format) => exportSnapshots(context, readSnapshotRequest(query), format),
  'gap-summary': (context, query, format) => exportSummary(context, readSummaryRequest(query), format),
};

const contentTypes: Record<Format, string> = {
  csv: 'text/csv; charset=utf-8; header=present',
  json: 'application/json; charset=utf-8',
};

/** Serves lists and summaries as files, with the parameters of the pages. What can be mended is a problem with status 400. */
export function serveExports(app: FastifyInstance, room: ExportRoom): void {
  const { graph, findIdentity, rankWeights, log } = room;
  for (const [name, makeFile] of Object.entries(files)) {
    for (const format of ['csv', 'json'] as const) {
      app.get(`/exports/${name}.${format}`, async (request, reply) => {
        const { actor } = await findIdentity(request);
        const known = readRequest(graph, actor, new Date(), limits.exportMs);
        const context = rankWeights === undefined ? known : { ...known, rankWeights };
        const began = performance.now();
        const file = await makeFile(context, queryOf(request), format);
        log({
          level: 'info',
          export: `${name}.${format}`,
          ms: Math.round(performance.now() - began),
          rows: file.meta.rows,
          status: 200,
        });
        return sendFile(reply, file, format, (error) => {
          const message = error instanceof Error ? error.message : String(error);
          log({ level: 'error', export: `${name}.${format}`, brokenOff: true, message });
        });
      });
    }
  }
}

function queryOf(request: FastifyRequest): URLSearchParams {
  return new URL(request.url, 'http://localhost').searchParams;
}

/** Headers hold plain text only; what is outside of it is written as in an address. */
const inHeader = (text: string): string =>
  text.replace(/[^\x20-\x7e]+/g, (other) => encodeURIComponent(other));

/**
 * Sends a file part by part. What fails after the first part cannot be a problem any more, because the status is on its
 * way: the connection is broken off, so that no client takes a part for the whole.
 */
function sendFile(
  reply: FastifyReply,
  { name, meta, body }: ExportFile,
  format: Format,
  onBroken: (error: unknown) => void,
): FastifyReply {
  const day = meta.asOf.slice(0, 10);
  const parts = Readable.from(body);
  // Before anything else listens: whoever compresses the parts would end the answer in good order.
  parts.once('error', (error) => {
    onBroken(error);
    reply.raw.destroy();
  });
  return reply
    .headers({
      'content-type': contentTypes[format],
      'content-disposition': `attachment; filename="${name}-${day}.${format}"`,
      'cache-control': 'no-store',
      'x-export-filter': inHeader(meta.filter),
      'x-export-as-of': meta.asOf,
      'x-export-rows': String(meta.rows),
      'x-export-rule-version': String(meta.ruleVersion),
      'x-export-edition': meta.edition,
      ...(meta.order === undefined ? {} : { 'x-export-order': inHeader(meta.order) }),
    })
    .send(parts);
}

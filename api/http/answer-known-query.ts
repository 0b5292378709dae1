import type { ExecutionResult, GraphQLSchema } from 'graphql';
import type { FastifyRequest } from 'fastify';
import { Problem } from '../problem.ts';
import type { KnownQueries } from './known-queries.ts';
import { checkCost } from './query-cost.ts';
import type { CostedQuery } from './query-cost.ts';
import type { ServedRequest } from './read-request.ts';
import { lineOfQuery } from './request-log.ts';
import type { WriteLog } from './request-log.ts';

/** Types of a body that no page of another site can send without asking first, spelled as programs spell them. */
const BODY_TYPES = new Set<string | undefined>(['application/json', 'application/json; charset=utf-8']);
/** What programs say they accept; each of these is answered with JSON. */
const ACCEPTED = new Set<string | undefined>([undefined, '*/*', 'application/json']);

/** The type of an answer to those. */
export const ANSWER_TYPE = 'application/json; charset=utf-8';

/** What a request asks, in its plainest shape. */
interface Asked {
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

/** What became of a known query: the text of its answer, or what is still to be told by the usual way. */
export type KnownAnswer = { readonly text: string } | { readonly answered: ExecutionResult };

/** What it takes to answer a known query. */
export interface KnownRoom {
  readonly schema: GraphQLSchema;
  readonly known: KnownQueries;
  readonly log: WriteLog;
}

/**
 * Answers a query whose very text was read, checked and compiled before, without reading and checking it again. All else
 * is left to the usual way: texts that are new, requests of any other shape, queries that cost too much, variables that
 * do not fit. An answer with problems is handed over as it is, so that they are told in one place only.
 * @param context what the query knows of the request
 * @returns null where nothing of the request has been answered
 */
export async function answerKnownQuery(
  { schema, known, log }: KnownRoom,
  request: FastifyRequest,
  context: ServedRequest,
): Promise<KnownAnswer | null> {
  const asked = readAsked(request);
  const found = asked === null ? undefined : known.find(asked.query, asked.operationName);
  if (asked === null || found === undefined) return null;
  const { operationName, variables } = asked;
  const { document, operation, run } = found;
  if (!isAffordable({ schema, document, operationName, variables })) return null;
  // What breaks here unforeseen breaks again on the usual way, which tells it.
  const answered = await run(context, variables).catch(() => null);
  if (answered === null) return null;
  if (answered.errors !== undefined) return { answered };
  log(lineOfQuery(operation, context.meter, 200));
  return { text: `${JSON.stringify({ data: answered.data })}\n` };
}

function isAffordable(query: CostedQuery): boolean {
  try {
    checkCost(query);
    return true;
  } catch (error) {
    if (error instanceof Problem) return false;
    throw error;
  }
}

/** What a request asks, or null where it has any but the plainest shape. */
function readAsked({ method, headers, body }: FastifyRequest): Asked | null {
  if (method !== 'POST' || !BODY_TYPES.has(headers['content-type']) || !ACCEPTED.has(headers.accept))
    return null;
  if (!isFields(body) || 'extensions' in body) return null;
  const query = body['query'];
  const operationName = body['operationName'] ?? undefined;
  const variables = body['variables'] ?? undefined;
  if (typeof query !== 'string') return null;
  if (operationName !== undefined && typeof operationName !== 'string') return null;
  if (variables !== undefined && !isFields(variables)) return null;
  return { query, operationName, variables };
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

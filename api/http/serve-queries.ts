import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { GraphQLSchema } from 'graphql';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { PriorityWeights } from '../../schema/vocabulary/priority.ts';
import type { Graph } from '../graph/graph.ts';
import { ANSWER_TYPE, answerKnownQuery } from './answer-known-query.ts';
import type { FindIdentity } from './find-identity.ts';
import { limits } from './limits.ts';
import type { QueryServer } from './query-server.ts';
import { readRequest } from './read-request.ts';
import type { ServedRequest } from './read-request.ts';
import type { WriteLog } from './request-log.ts';

/** What it takes to answer queries. */
export interface QueryRoom {
  readonly graph: Graph;
  readonly schema: GraphQLSchema;
  readonly queries: QueryServer;
  readonly findIdentity: FindIdentity;
  /** Day on which OMB released the index; undefined where none is configured. */
  readonly releaseDate: string | undefined;
  /** What each criterion of the weighted rank counts where a question does not say. */
  readonly rankWeights: PriorityWeights | undefined;
  readonly log: WriteLog;
}

/** Answers queries at `/graphql`: known ones at once, all others through the server of queries. */
export function serveQueries(app: FastifyInstance, room: QueryRoom): void {
  const { graph, schema, queries, findIdentity, releaseDate, rankWeights, log } = room;
  /** What requests know, and what of them was answered before the usual way takes them. */
  const underway = new WeakMap<FastifyRequest, ServedRequest>();
  const contextOf = async (request: FastifyRequest): Promise<ServedRequest> => {
    const { actor, signIn } = await findIdentity(request);
    const known = readRequest(graph, actor, new Date(), limits.requestMs, signIn);
    return {
      ...known,
      ...(releaseDate === undefined ? {} : { releaseDate }),
      ...(rankWeights === undefined ? {} : { rankWeights }),
    };
  };
  const usualWay = fastifyApolloHandler(queries.server, {
    context: async (request) => underway.get(request) ?? contextOf(request),
  });
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    // Before the query is read: a bad token is the whole answer, and its status is seen by every program.
    preHandler: async (request) => void (await findIdentity(request)),
    handler: async function (request, reply) {
      const { known } = queries;
      const context = await contextOf(request);
      const answer = await answerKnownQuery({ schema, known, log }, request, context);
      if (answer !== null && 'text' in answer) return reply.type(ANSWER_TYPE).send(answer.text);
      underway.set(request, answer === null ? context : { ...context, ...answer });
      return usualWay.call(this, request, reply);
    },
  });
}

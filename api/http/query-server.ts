import { ApolloServer } from '@apollo/server';
import type { ApolloServerOptionsWithGateway, ApolloServerPlugin, BaseContext } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { GraphQLError } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { Problem } from '../problem.ts';
import { limits } from './limits.ts';
import { presentQueryError, problemIn } from './present-problem.ts';
import { RETRY_AFTER_SECONDS, serverFaultOf } from './problem-status.ts';
import { checkCost } from './query-cost.ts';
import { COMPILE_AFTER, createQueryExecutor } from './query-executor.ts';
import type { RunQuery } from './query-executor.ts';
import { queryLimits } from './query-limits.ts';
import type { ServedRequest } from './read-request.ts';
import { lineOfQuery } from './request-log.ts';
import type { WriteLog } from './request-log.ts';
import { KnownQueries } from './known-queries.ts';

/** The server of queries, with the queries that it has read, checked and compiled. */
export interface QueryServer {
  readonly server: ApolloServer<ServedRequest>;
  readonly known: KnownQueries;
}

/**
 * The server of queries: contract in, limits and plain problems around it. Nothing is kept between requests but
 * documents that were read and checked, which another copy simply reads again.
 */
export function createQueryServer(schema: GraphQLSchema, log: WriteLog): QueryServer {
  const known = new KnownQueries();
  const run = createQueryExecutor(schema, COMPILE_AFTER, (...compiled) => known.learn(...compiled));
  const server = new ApolloServer<ServedRequest>({
    gateway: executedBy(schema, run),
    introspection: true,
    csrfPrevention: true,
    allowBatchedHttpRequests: false,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    parseOptions: { maxTokens: limits.tokens },
    validationRules: [...queryLimits],
    validationOptions: { maxErrors: limits.validationErrors },
    formatError: (formatted, error) => presentQueryError(formatted, error, log),
    logger: loggerOf(log),
    plugins: [
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
      costPlugin(schema),
      statusPlugin(),
      logPlugin(log),
    ],
  });
  return { server, known };
}

/** The seam by which the server takes an executor of ours; it has no other. */
function executedBy(
  schema: GraphQLSchema,
  run: RunQuery,
): NonNullable<ApolloServerOptionsWithGateway<ServedRequest>['gateway']> {
  return {
    onSchemaLoadOrUpdate: (take) => {
      take({ apiSchema: schema, coreSupergraphSdl: '' });
      return () => undefined;
    },
    load: async () => ({
      executor: async ({ document, request, context }) => {
        const { operationName, variables } = request;
        if (context.answered !== undefined) return context.answered;
        return run({ document, operationName, variables, contextValue: context });
      },
    }),
    stop: async () => undefined,
  };
}

/** Refuses a query that asks for too much, before anything is resolved. */
function costPlugin(schema: GraphQLSchema): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      didResolveOperation: async ({ document, request, operation }) => {
        if (!operation) return;
        try {
          checkCost({ schema, document, operationName: request.operationName, variables: request.variables });
        } catch (error) {
          if (!(error instanceof Problem)) throw error;
          throw new GraphQLError(error.message, {
            originalError: error,
            extensions: { http: { status: 400 } },
          });
        }
      },
    }),
  };
}

/** Gives the answer a status that a load balancer understands when the fault is on our side. */
function statusPlugin(): ApolloServerPlugin<BaseContext> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ errors, response }) => {
        const codes = (errors ?? []).flatMap((error) => codeOf(error) ?? []);
        const status = serverFaultOf(codes);
        if (status === null) return;
        response.http.status = status;
        if (status === 503) response.http.headers.set('retry-after', String(RETRY_AFTER_SECONDS));
      },
    }),
  };
}

/** A problem's code; INTERNAL for what broke while a field was resolved; null for a fault of the query. */
function codeOf(error: GraphQLError): Problem['code'] | null {
  const problem = problemIn(error);
  if (problem !== null) return problem.code;
  return error.path !== undefined && error.originalError !== undefined ? 'INTERNAL' : null;
}

/** One line per query: name, time, what it asked of the database, and the codes of its problems. */
function logPlugin(log: WriteLog): ApolloServerPlugin<ServedRequest> {
  return {
    requestDidStart: async () => ({
      willSendResponse: async ({ operationName, contextValue: { meter }, errors, response }) => {
        const codes = errors?.map((e) => problemIn(e)?.code ?? String(e.extensions['code'] ?? 'INTERNAL'));
        log(lineOfQuery(operationName ?? null, meter, response.http.status ?? 200, codes));
      },
    }),
  };
}

function loggerOf(log: WriteLog): Record<'debug' | 'info' | 'warn' | 'error', (message?: unknown) => void> {
  const at =
    (level: string) =>
    (message?: unknown): void =>
      log({ level, message: String(message) });
  return { debug: () => undefined, info: at('info'), warn: at('warn'), error: at('error') };
}

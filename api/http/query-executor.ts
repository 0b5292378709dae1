import { BREAK, execute, getOperationAST, GraphQLError, visit } from 'graphql';
import type { DocumentNode, ExecutionResult, GraphQLFormattedError, GraphQLSchema } from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';

/** A query that was read, checked and may run. */
export interface RunnableQuery {
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Readonly<Record<string, unknown>> | undefined;
  /** What the resolvers know of the request. */
  readonly contextValue: object;
}

/** Runs queries. */
export type RunQuery = (query: RunnableQuery) => Promise<ExecutionResult>;

/** A query as a function made for it; null where its variables do not fit: then nothing has run. */
export type CompiledQuery = (
  context: object,
  variables: Readonly<Record<string, unknown>> | undefined,
) => Promise<ExecutionResult | null>;

/** Told of each query that was compiled. */
export type OnCompiled = (
  document: DocumentNode,
  operationName: string | undefined,
  run: CompiledQuery,
) => void;

/** What is known of one operation of a document: how often it was asked, or what it was compiled to; null: never. */
interface Known {
  uses: number;
  compiled?: CompiledQuery | null;
}

/** Asked this often, a query is worth compiling: a page asks the same text again and again, a person does not. */
export const COMPILE_AFTER = 3;
/** Most compiled queries that are kept; then all are forgotten, and the ones in use are soon back. */
export const COMPILED_MAX = 400;

/**
 * Runs queries through graphql-js, and those that are asked again and again as compiled functions, which give the same
 * answer in a fraction of the time. Mutations, and documents with a directive, are never compiled: the compiler gets
 * `@skip` and `@include` on nested fragments wrong.
 *
 * @param compileAfter how often a query runs before it is compiled
 */
export function createQueryExecutor(
  schema: GraphQLSchema,
  compileAfter: number = COMPILE_AFTER,
  onCompiled: OnCompiled = () => undefined,
): RunQuery {
  let known = new WeakMap<DocumentNode, Map<string, Known>>();
  let kept = 0;

  const knownOf = (document: DocumentNode, name: string): Known => {
    const operations = known.get(document) ?? new Map<string, Known>();
    known.set(document, operations);
    const found = operations.get(name) ?? { uses: 0 };
    operations.set(name, found);
    return found;
  };

  const compiledOf = ({ document, operationName }: RunnableQuery): CompiledQuery | null => {
    const entry = knownOf(document, operationName ?? '');
    entry.uses += 1;
    if (entry.compiled !== undefined || entry.uses <= compileAfter) return entry.compiled ?? null;
    entry.compiled = compile(schema, document, operationName);
    if (entry.compiled !== null) onCompiled(document, operationName, entry.compiled);
    kept += 1;
    if (kept > COMPILED_MAX) {
      known = new WeakMap();
      kept = 0;
    }
    return entry.compiled;
  };

  return async (query) => {
    const { document, operationName, variables, contextValue } = query;
    const answer = await compiledOf(query)?.(contextValue, variables);
    // Where variables do not fit, nothing has run yet, and the usual way says it in its own words.
    return answer ?? execute({ schema, document, operationName, variableValues: variables, contextValue });
  };
}

function compile(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
): CompiledQuery | null {
  if (getOperationAST(document, operationName)?.operation !== 'query' || hasDirective(document)) return null;
  const made = compileQuery(schema, document, operationName ?? '');
  if (!isCompiledQuery(made)) return null;
  return async (context, variables) => {
    const { data, errors } = await made.query(undefined, context, variables ?? {});
    if (data === undefined) return null;
    return errors === undefined ? { data } : { data, errors: errors.map(asUsual) };
  };
}

function hasDirective(document: DocumentNode): boolean {
  let found = false;
  visit(document, {
    Directive: () => {
      found = true;
      return BREAK;
    },
  });
  return found;
}

/** The compiler has an error class of its own without the fields that others rely on. */
function asUsual({ message, path, locations, originalError }: GraphQLError): GraphQLError {
  const error = new GraphQLError(message, { path, originalError });
  const found: GraphQLFormattedError['locations'] = locations;
  return found === undefined
    ? error
    : Object.defineProperty(error, 'locations', { value: found, enumerable: true });
}

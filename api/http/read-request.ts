import type { ExecutionResult } from 'graphql';
import { CURRENT_EDITION } from '../../schema/vocabulary/policy-edition.ts';
import type { Graph } from '../graph/graph.ts';
import type { Actor, RequestContext, SignIn } from '../request.ts';
import { limits } from './limits.ts';
import { meteredGraph } from './metered-graph.ts';
import type { Meter } from './metered-graph.ts';

/** A request with the count of what it costs, for the log. */
export interface ServedRequest extends RequestContext {
  readonly meter: Meter;
  /** What a known query has already answered, where the answer has problems that are still to be told. */
  readonly answered?: ExecutionResult;
}

/**
 * What a request knows, made new for each: nothing is carried from one to the next.
 * @param actor who is asking, null for nobody
 * @param budgetMs milliseconds that all its statements may take together
 */
export function readRequest(
  graph: Graph,
  actor: Actor | null,
  now: Date = new Date(),
  budgetMs: number = limits.requestMs,
  signIn?: SignIn,
): ServedRequest {
  const metered = meteredGraph(graph, budgetMs);
  return {
    graph: metered.graph,
    meter: metered.meter,
    now,
    actor,
    ...(signIn === undefined ? {} : { signIn }),
    edition: CURRENT_EDITION,
    loaders: new Map(),
  };
}

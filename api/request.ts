import type { PolicyEdition } from '../schema/vocabulary/policy-edition.ts';
import type { Graph } from './graph/graph.ts';

/** What a request knows. Made once per request; dependencies arrive as arguments from here on. */
export interface RequestContext {
  readonly graph: Graph;
  /** The moment the request came in; every as-of date of an answer is this one. */
  readonly now: Date;
  /** The edition of the policy that questions of today are answered under. */
  readonly edition: PolicyEdition;
  /** Loaders of this request by name; each is one statement per level (see `loaderOf`). */
  readonly loaders: Map<string, unknown>;
}

/** The loader of this name in this request, made on first use. */
export function loaderOf<L>(context: Pick<RequestContext, 'loaders'>, name: string, make: () => L): L {
  const found = context.loaders.get(name);
  if (found !== undefined) return found as L;
  const made = make();
  context.loaders.set(name, made);
  return made;
}

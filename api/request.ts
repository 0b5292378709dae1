import type { AccessRole } from '../schema/vocabulary/access.ts';
import type { PolicyEdition } from '../schema/vocabulary/policy-edition.ts';
import type { Graph } from './graph/graph.ts';
import { Problem } from './problem.ts';

/** A person who is signed in, with what they may do, as it stood when the request came in (R97). */
export interface Actor {
  /** Id of the person's record, such as `person-3f2a...`. */
  readonly id: string;
  readonly name: string;
  readonly roles: readonly AccessRole[];
  /** Every unit in whose services a registrar may write: the assigned units and all below. Empty without that role. */
  readonly unitIds: readonly string[];
  /** The assigned units alone. */
  readonly homeUnitIds: readonly string[];
}

/** What a request knows. Made once per request; dependencies arrive as arguments from here on. */
export interface RequestContext {
  readonly graph: Graph;
  /** The moment the request came in; every as-of date of an answer is this one. */
  readonly now: Date;
  /** The edition of the policy that questions of today are answered under. */
  readonly edition: PolicyEdition;
  /** Who is asking; null where nobody is signed in. */
  readonly actor: Actor | null;
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

/**
 * Who is asking, where only a person who is signed in may.
 * @throws Problem SIGN_IN_REQUIRED
 */
export function requireActor(context: Pick<RequestContext, 'actor'>): Actor {
  if (context.actor !== null) return context.actor;
  throw new Problem('SIGN_IN_REQUIRED', 'Only a person who is signed in can do this.', {
    cure: 'Sign in, or send a bearer token.',
  });
}

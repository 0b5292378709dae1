import type { AccessRole } from '../schema/vocabulary/access.ts';
import type { PolicyEdition } from '../schema/vocabulary/policy-edition.ts';
import type { PriorityWeights } from '../schema/vocabulary/priority.ts';
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

/** How a request came to be somebody's, or nobody's. */
export interface SignIn {
  /** Whether people sign in with the demo provider, where everybody may be anybody. */
  readonly demo: boolean;
  /** When the session or token ends; null where nobody is signed in. */
  readonly until: Date | null;
  /** Whether the browser named a session that is over or was ended. */
  readonly expired: boolean;
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
  /** How they came to be known; left out where requests are made without a server. */
  readonly signIn?: SignIn;
  /** Day on which OMB released the index, as an ISO date; left out where none is configured (R11). */
  readonly releaseDate?: string;
  /** What each criterion of the weighted rank counts where a question does not say; left out where none is configured (R32). */
  readonly rankWeights?: PriorityWeights;
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
 * @throws Problem SIGN_IN_REQUIRED, or SIGN_IN_EXPIRED where somebody was signed in before
 */
export function requireActor(context: Pick<RequestContext, 'actor' | 'signIn'>): Actor {
  if (context.actor !== null) return context.actor;
  if (context.signIn?.expired === true) {
    throw new Problem('SIGN_IN_EXPIRED', 'You are no longer signed in.', {
      cure: 'Sign in again, then go on.',
    });
  }
  throw new Problem('SIGN_IN_REQUIRED', 'Only a person who is signed in can do this.', {
    cure: 'Sign in, or send a bearer token.',
  });
}

import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** How deep selections are read; statements assemble two levels at most, plus the shell of a connection. */
const DEPTH = 5;

/**
 * The branches that the client selected below the field being resolved, as dotted paths of schema names, such as
 * `nodes`, `nodes.channels`. Aliases do not count, `@skip` and `@include` do; fragments are walked whatever their type.
 */
export function selectedBranches(info: GraphQLResolveInfo): ReadonlySet<string> {
  const [only] = info.fieldNodes;
  const known = info.fieldNodes.length === 1 && only !== undefined ? walked.get(only) : undefined;
  if (known !== undefined) return known;
  const branches = new Set<string>();
  const walk: Walk = { info, into: branches, conditional: false };
  for (const node of info.fieldNodes) collect(walk, node.selectionSet, '', 1);
  if (info.fieldNodes.length === 1 && only !== undefined && !walk.conditional) walked.set(only, branches);
  return branches;
}

/**
 * Branches of fields of documents that are kept and run again. What a directive may leave out is walked each time.
 * Whoever derives something from a set of branches may keep it by the set, with `keptBy`.
 */
const walked = new WeakMap<FieldNode, ReadonlySet<string>>();

/** A function of branches that is worked out once for each set that is kept. */
export function keptBy<T>(make: (branches: ReadonlySet<string>) => T): (branches: ReadonlySet<string>) => T {
  const made = new WeakMap<ReadonlySet<string>, { readonly value: T }>();
  return (branches) => {
    const found = made.get(branches) ?? { value: make(branches) };
    made.set(branches, found);
    return found.value;
  };
}

/** The branches below the rows of a connection, whichever way the client asked for them. */
export const branchesOfRows = keptBy((branches) => branchesBelow(branches, 'nodes', 'edges.node'));

/** A walk through what a client selected. */
interface Walk {
  readonly info: GraphQLResolveInfo;
  readonly into: Set<string>;
  /** Whether a directive said what is included. */
  conditional: boolean;
}

/** The branches below one of them, without its name: of `nodes.channels`, below `nodes`, it gives `channels`. */
export function branchesBelow(branches: ReadonlySet<string>, ...parents: readonly string[]): Set<string> {
  const below = new Set<string>();
  for (const branch of branches) {
    for (const parent of parents) {
      if (branch.startsWith(`${parent}.`)) below.add(branch.slice(parent.length + 1));
    }
  }
  return below;
}

function collect(walk: Walk, set: SelectionSetNode | undefined, prefix: string, depth: number): void {
  if (set === undefined || depth > DEPTH) return;
  for (const selection of set.selections) {
    if (!isIncluded(walk, selection.directives)) continue;
    if (selection.kind === 'Field') {
      const path = `${prefix}${selection.name.value}`;
      walk.into.add(path);
      collect(walk, selection.selectionSet, `${path}.`, depth + 1);
    } else if (selection.kind === 'InlineFragment') {
      collect(walk, selection.selectionSet, prefix, depth);
    } else {
      collect(walk, walk.info.fragments[selection.name.value]?.selectionSet, prefix, depth);
    }
  }
}

function isIncluded(walk: Walk, directives: FieldNode['directives']): boolean {
  return (directives ?? []).every((directive) => {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') return true;
    walk.conditional = true;
    const value = directive.arguments?.find((a) => a.name.value === 'if')?.value;
    const on =
      value?.kind === 'Variable'
        ? walk.info.variableValues[value.name.value]
        : value?.kind === 'BooleanValue' && value.value;
    return name === 'skip' ? on !== true : on === true;
  });
}

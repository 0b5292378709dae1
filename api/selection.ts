import type { FieldNode, GraphQLResolveInfo, SelectionSetNode } from 'graphql';

/** How deep selections are read; statements assemble two levels at most, plus the shell of a connection. */
const DEPTH = 5;

/**
 * The branches that the client selected below the field being resolved, as dotted paths of schema names, such as
 * `nodes`, `nodes.channels`. Aliases do not count, `@skip` and `@include` do; fragments are walked whatever their type.
 */
export function selectedBranches(info: GraphQLResolveInfo): Set<string> {
  const branches = new Set<string>();
  for (const node of info.fieldNodes) collect(info, node.selectionSet, '', 1, branches);
  return branches;
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

function collect(
  info: GraphQLResolveInfo,
  set: SelectionSetNode | undefined,
  prefix: string,
  depth: number,
  into: Set<string>,
): void {
  if (set === undefined || depth > DEPTH) return;
  for (const selection of set.selections) {
    if (!isIncluded(info, selection.directives)) continue;
    if (selection.kind === 'Field') {
      const path = `${prefix}${selection.name.value}`;
      into.add(path);
      collect(info, selection.selectionSet, `${path}.`, depth + 1, into);
    } else if (selection.kind === 'InlineFragment') {
      collect(info, selection.selectionSet, prefix, depth, into);
    } else {
      collect(info, info.fragments[selection.name.value]?.selectionSet, prefix, depth, into);
    }
  }
}

function isIncluded(info: GraphQLResolveInfo, directives: FieldNode['directives']): boolean {
  return (directives ?? []).every((directive) => {
    const name = directive.name.value;
    if (name !== 'skip' && name !== 'include') return true;
    const value = directive.arguments?.find((a) => a.name.value === 'if')?.value;
    const on =
      value?.kind === 'Variable'
        ? info.variableValues[value.name.value]
        : value?.kind === 'BooleanValue' && value.value;
    return name === 'skip' ? on !== true : on === true;
  });
}

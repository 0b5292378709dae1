import { GraphQLError, Kind, visit } from 'graphql';
import type {
  ASTNode,
  DirectiveNode,
  FieldNode,
  FragmentDefinitionNode,
  SelectionSetNode,
  ValidationContext,
  ValidationRule,
} from 'graphql';
import { Problem } from '../problem.ts';
import { limits } from './limits.ts';

/** Rules over the text of a query that keep its shape within the limits; they run before anything is resolved. */
export const queryLimits: readonly ValidationRule[] = [depthRule, aliasRule, directiveRule];

/** Fields of the language itself: how deep a client looks into the contract is not counted. */
const isMetaField = (name: string): boolean => name.startsWith('__');

function depthRule(context: ValidationContext): ReturnType<ValidationRule> {
  const fragmentDepths = new Map<string, number>();

  const depthOf = (set: SelectionSetNode | undefined, open: ReadonlySet<string>): number =>
    Math.max(
      0,
      ...(set?.selections ?? []).map((selection) => {
        if (selection.kind === Kind.FIELD) {
          return isMetaField(selection.name.value) ? 0 : 1 + depthOf(selection.selectionSet, open);
        }
        if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet, open);
        return fragmentDepth(selection.name.value, open);
      }),
    );

  /** A fragment that contains itself is refused by a rule of the language; here it only must not be walked forever. */
  const fragmentDepth = (name: string, open: ReadonlySet<string>): number => {
    const known = fragmentDepths.get(name);
    const fragment: FragmentDefinitionNode | null | undefined = context.getFragment(name);
    if (known !== undefined) return known;
    if (!fragment || open.has(name)) return 0;
    const depth = depthOf(fragment.selectionSet, new Set(open).add(name));
    fragmentDepths.set(name, depth);
    return depth;
  };

  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet, new Set());
      if (depth <= limits.depth) return;
      report(context, operation, 'QUERY_TOO_DEEP', {
        message: `This query is ${depth} fields deep; ${limits.depth} are allowed.`,
        given: String(depth),
        limit: limits.depth,
        cure: 'Ask for the inner records by their id in a second query.',
      });
    },
  };
}

/** Counted before anything else is checked, so that a long query is told its length and not its first five faults. */
function aliasRule(context: ValidationContext): ReturnType<ValidationRule> {
  return {
    Document(document) {
      const found: FieldNode[] = [];
      visit(document, {
        Field: (field) => {
          if (field.alias !== undefined) found.push(field);
        },
      });
      const [field] = found.slice(limits.aliases);
      if (field === undefined) return;
      report(context, field, 'QUERY_TOO_LONG', {
        message: `This query has ${found.length} aliases; ${limits.aliases} are allowed.`,
        given: String(found.length),
        limit: limits.aliases,
        cure: 'Use a filter or a list field, or several requests.',
      });
    },
  };
}

function directiveRule(context: ValidationContext): ReturnType<ValidationRule> {
  return {
    Document(document) {
      const found: DirectiveNode[] = [];
      visit(document, { Directive: (directive) => void found.push(directive) });
      const [directive] = found.slice(limits.directives);
      if (directive === undefined) return;
      report(context, directive, 'QUERY_TOO_LONG', {
        message: `This query has ${found.length} directives; ${limits.directives} are allowed.`,
        given: String(found.length),
        limit: limits.directives,
        cure: 'Leave the fields out that you do not want, instead of skipping them.',
      });
    },
  };
}

function report(
  context: ValidationContext,
  node: ASTNode,
  code: 'QUERY_TOO_DEEP' | 'QUERY_TOO_LONG',
  { message, ...facts }: { message: string; given: string; limit: number; cure: string },
): void {
  const problem = new Problem(code, message, { field: 'query', ...facts });
  context.reportError(new GraphQLError(message, { nodes: [node], originalError: problem }));
}

import { GraphQLError, Kind, parse, visit } from 'graphql';
import type { ASTNode, ValueNode } from 'graphql';
import type { ProblemFacts } from '../problem.ts';

/** Sentences of the language about a value in a variable: which variable, what was given, and where inside it. */
const IN_VARIABLE =
  /^Variable "\$(\w+)" (?:got invalid value (.*?)(?: at "([^"]+)")?; |of (?:required|non-null) type )/s;

/** Sentences of the language about a value written into the query itself. */
const IN_QUERY =
  /^(?:Value "|Enum "|Expected value of type|Int cannot|Float cannot|String cannot|Boolean cannot|ID cannot|Field ".*" of required type)/;

/**
 * Which field a value that does not fit the contract was given for, such as `filter.digitalGaps`; null when the fault
 * is none of a value.
 * @param message the sentence of the language
 * @param error carries the place in the query
 */
export function faultyValue(message: string, error: unknown): ProblemFacts | null {
  const variable = IN_VARIABLE.exec(message);
  if (variable !== null) {
    const [, name = '', given, path] = variable;
    return {
      field: (path ?? name).replace(/\[\d+\]/g, ''),
      ...(given === undefined ? {} : { given: shorten(given) }),
      cure: 'Use a value that the contract lists for this field.',
    };
  }
  if (!IN_QUERY.test(message) || !(error instanceof GraphQLError)) return null;
  const node = error.nodes?.[0];
  if (node === undefined || !isValue(node)) return null;
  return {
    field: fieldOf(node) ?? 'query',
    given: shorten(textOf(node)),
    cure: 'Use a value that the contract lists for this field.',
  };
}

function isValue(node: ASTNode): node is ValueNode {
  return node.kind.endsWith('Value') || node.kind === Kind.LIST || node.kind === Kind.OBJECT;
}

/** Argument and input fields around a value, from the outside in. */
function fieldOf(value: ValueNode): string | null {
  const place = value.loc;
  if (place === undefined) return null;
  const around: string[] = [];
  const note = {
    enter: (node: { name: { value: string }; loc?: { start: number; end: number } }) => {
      if (node.loc !== undefined && node.loc.start <= place.start && place.end <= node.loc.end)
        around.push(node.name.value);
    },
  };
  visit(parse(place.source), { Argument: note, ObjectField: note });
  return around.length > 0 ? around.join('.') : null;
}

function textOf(node: ValueNode): string {
  return node.loc === undefined ? '' : node.loc.source.body.slice(node.loc.start, node.loc.end);
}

function shorten(text: string): string {
  return text.length > 200 ? `${text.slice(0, 200)}...` : text;
}

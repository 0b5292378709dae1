import { createRequire } from 'node:module';
import { getNamedType, getNullableType, getVariableValues, isCompositeType, isListType } from 'graphql';
import type { DocumentNode, GraphQLOutputType, GraphQLSchema } from 'graphql';
import type { ComplexityEstimator, getComplexity as getComplexityType } from 'graphql-query-complexity';
import { PAGE_DEFAULT } from '../paging.ts';
import { Problem } from '../problem.ts';
import { ASSUMED_LIST, limits } from './limits.ts';

/** Imported, the package would bring a second copy of graphql, which refuses the types of the first. */
const { getComplexity } = createRequire(import.meta.url)('graphql-query-complexity') as {
  getComplexity: typeof getComplexityType;
};

/** A query that was read and checked, with its variables. */
export interface CostedQuery {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variables: Record<string, unknown> | undefined;
}

/** Types that hold records or counts of records and are none themselves. */
const SHELL = /(?:Edge|Connection|PageInfo|Facet|FacetBucket|SearchResult|SearchCount|StripCell)$/;

/** Fields whose rows the list around them has counted already. */
const ROWS = new Set(['edges', 'nodes', 'hits']);

/**
 * Cost is the number of records a query may bring: a record counts one, `first` or `last` multiplies what is asked
 * of each row, other lists are taken to have five. Texts and numbers of a record cost nothing.
 */
const recordsAskedFor: ComplexityEstimator = ({ field, args, childComplexity }) => {
  const type: GraphQLOutputType = field.type;
  const named = getNamedType(type);
  if (!isCompositeType(named) || named.name.startsWith('__')) return childComplexity;
  const each = (SHELL.test(named.name) ? 0 : 1) + childComplexity;
  return ROWS.has(field.name) ? each : each * rowsOf(args, named.name, isListType(getNullableType(type)));
};

function rowsOf(args: Record<string, unknown>, typeName: string, list: boolean): number {
  const asked = args['first'] ?? args['last'];
  if (typeof asked === 'number' && asked > 0) return asked;
  if (typeName.endsWith('Connection')) return PAGE_DEFAULT;
  return list ? ASSUMED_LIST : 1;
}

/**
 * Records that a query may bring, estimated before it runs; null when its variables do not fit the contract, which
 * the execution then reports with every field.
 * @throws Problem QUERY_TOO_COSTLY when the query cannot be measured because it repeats itself too often
 */
export function queryCost({ schema, document, operationName, variables }: CostedQuery): number | null {
  const operation = document.definitions.find(
    (d) =>
      d.kind === 'OperationDefinition' && (operationName === undefined || d.name?.value === operationName),
  );
  if (operation?.kind !== 'OperationDefinition') return null;
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables ?? {});
  if (errors !== undefined) return null;
  try {
    return getComplexity({
      schema,
      query: document,
      variables: variables ?? {},
      estimators: [recordsAskedFor],
      ...(operationName === undefined ? {} : { operationName }),
    });
  } catch (error) {
    if (error instanceof Error && error.message.includes('maximum allowed number of nodes'))
      throw tooCostly('more');
    throw error;
  }
}

/** Costs of a document by operation and by the variables that decide them; a page asks for few sizes. */
const measured = new WeakMap<DocumentNode, Map<string, number>>();
const MEASURED_MAX = 50;

/**
 * Refuses a query that asks for more records than one request may.
 * @throws Problem QUERY_TOO_COSTLY
 */
export function checkCost(query: CostedQuery): void {
  const cost = knownCost(query);
  if (cost !== null && cost > limits.cost) throw tooCostly(String(Math.round(cost)));
}

/** Cost turns on numbers and on switches alone, so texts and filters need not be looked at again. */
function knownCost(query: CostedQuery): number | null {
  const { document, operationName, variables } = query;
  const deciding = Object.entries(variables ?? {}).filter(
    ([, value]) => value === null || typeof value === 'number' || typeof value === 'boolean',
  );
  const key = JSON.stringify([operationName, deciding]);
  const costs = measured.get(document) ?? new Map<string, number>();
  measured.set(document, costs);
  const known = costs.get(key);
  if (known !== undefined) return known;
  const cost = queryCost(query);
  if (cost !== null && costs.size < MEASURED_MAX) costs.set(key, cost);
  return cost;
}

function tooCostly(given: string): Problem {
  const asked =
    given === 'more'
      ? 'more records than can be counted'
      : `about ${Number(given).toLocaleString('en-US')} records`;
  return new Problem(
    'QUERY_TOO_COSTLY',
    `This query asks for ${asked}; one request may ask for ${limits.cost.toLocaleString('en-US')}.`,
    {
      field: 'query',
      given,
      limit: limits.cost,
      cure: 'Ask for fewer rows with "first", or for fewer lists inside each row.',
    },
  );
}

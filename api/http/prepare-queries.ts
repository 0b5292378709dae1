import { readFile } from 'node:fs/promises';
import {
  execute,
  getOperationAST,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  parse,
  typeFromAST,
} from 'graphql';
import type { DocumentNode, GraphQLType, GraphQLSchema, VariableDefinitionNode } from 'graphql';
import { AccessRole } from '../../schema/vocabulary/access.ts';
import type { Graph } from '../graph/graph.ts';
import type { Actor } from '../request.ts';
import { readRequest } from './read-request.ts';
import type { WriteLog } from './request-log.ts';

/** The first question of a kind waits for the database to plan it; here it may take as long as it takes, in milliseconds. */
const PATIENCE_MS = 120_000;

/** Nobody who exists. What a reader may see is part of a statement, so each kind of reader has plans of its own. */
const reader = (...roles: AccessRole[]): Actor => ({
  id: 'person-none',
  name: 'Nobody',
  roles,
  unitIds: ['unit-none'],
  homeUnitIds: ['unit-none'],
});
const readers: readonly (Actor | null)[] = [
  null,
  reader(AccessRole.REGISTRAR),
  reader(AccessRole.OMB_ANALYST),
];

/** Operations of the pages on which readers begin: planned before all others. */
const READ_FIRST = [
  'HomeFigures',
  'ServiceRecord',
  'ServiceRows',
  'JourneyMap',
  'GapSummary',
  'GapList',
  'ServiceFacets',
  'JourneyList',
  'Search',
];

/**
 * Has the queries of the built pages planned while the first reader is still on the way. Serving does not wait for it.
 * @param file list of queries that the build of the pages wrote; where there is none, nothing is planned
 * @param options.goOn false once serving has ended
 */
export async function planPagesAhead(
  graph: Graph,
  schema: GraphQLSchema,
  file: string,
  { log, goOn }: { readonly log: WriteLog; readonly goOn: () => boolean },
): Promise<void> {
  const began = performance.now();
  try {
    const asked = await prepareQueries(graph, schema, await readPageQueries(file), goOn);
    const ms = Math.round(performance.now() - began);
    log({ level: 'info', message: `Queries of the pages were planned ahead: ${asked}.`, ms });
  } catch (error) {
    log({ level: 'warn', message: `Queries of the pages could not be planned ahead: ${String(error)}` });
  }
}

async function readPageQueries(file: string): Promise<string[]> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as string[];
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/**
 * Asks each query of the pages once, about a record that does not exist, so that the database has planned it before
 * somebody waits for it; those of the pages on which readers begin come first. A query that fails is left to whoever asks it: it will tell them what is wrong.
 *
 * @param queries texts of queries; what is no query is passed over
 * @param goOn asked before each query; false ends the work
 * @returns how many queries were asked
 */
export async function prepareQueries(
  graph: Graph,
  schema: GraphQLSchema,
  queries: readonly string[],
  goOn: () => boolean = () => true,
): Promise<number> {
  let asked = 0;
  // Among the others the longest first: what takes longest to plan is what somebody would wait for longest.
  const documents = [...queries]
    .sort((a, b) => b.length - a.length)
    .map((text) => parse(text))
    .sort((a, b) => placeOf(a) - placeOf(b));
  for (const actor of readers) {
    for (const document of documents) {
      const variableValues = variablesFor(schema, document);
      if (variableValues === null) continue;
      if (!goOn()) return asked;
      const contextValue = readRequest(graph, actor, new Date(), PATIENCE_MS);
      await execute({ schema, document, variableValues, contextValue });
      asked += 1;
    }
  }
  return asked;
}

/** Where in the order of planning a query stands. */
function placeOf(document: DocumentNode): number {
  const place = READ_FIRST.indexOf(getOperationAST(document)?.name?.value ?? '');
  return place === -1 ? READ_FIRST.length : place;
}

/** A value for each variable that has to have one; null where the document is no query. */
function variablesFor(schema: GraphQLSchema, document: DocumentNode): Record<string, unknown> | null {
  const operation = getOperationAST(document);
  if (operation?.operation !== 'query') return null;
  const needed = (operation.variableDefinitions ?? []).filter(isNeeded);
  return Object.fromEntries(
    needed.map(({ variable, type }) => [variable.name.value, anyValue(typeFromAST(schema, type))]),
  );
}

function isNeeded({ type, defaultValue }: VariableDefinitionNode): boolean {
  return type.kind === 'NonNullType' && defaultValue === undefined;
}

/** Some value of a type: the least that fits. */
function anyValue(type: GraphQLType | undefined): unknown {
  if (isNonNullType(type)) return anyValue(type.ofType);
  if (isListType(type)) return [];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(fields.map((field) => [field.name, anyValue(field.type)]));
  }
  return { Int: 20, Float: 1, Boolean: false }[String(type)] ?? 'none';
}

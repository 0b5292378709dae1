import { readFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { buildSchema as readSchema, graphql, isObjectType } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import { readRequest } from '../../../api/http/read-request.ts';
import { buildApiSchema } from '../../../api/http/schema.ts';
import { Problem } from '../../../api/problem.ts';
import type { Actor } from '../../../api/request.ts';
import { makeOwnAgency } from '../inventory/own-agency.ts';
import type { OwnAgency } from '../inventory/own-agency.ts';
import { openTestGraph } from '../inventory/test-schema.ts';
import { removeJourneys } from '../journeys/journey-store.ts';
import { makeOwnJourney } from '../journeys/own-journey.ts';
import type { OwnJourney } from '../journeys/own-journey.ts';
import { openFields } from './authorization-fields.ts';
import { guardedRows, personas, rootRows } from './authorization-rows.ts';
import type { MatrixFixture, MatrixRow, Told } from './authorization-rows.ts';

const contract = readSchema(
  readFileSync(path.resolve(import.meta.dirname, '../../../schema/api.graphql'), 'utf8'),
);

const graph = openTestGraph('empty');
let schema: GraphQLSchema;
let own: OwnAgency;
let fixture: MatrixFixture;
let journeys: readonly OwnJourney[] = [];

beforeAll(async () => {
  await applyGraphSchema(graph);
  schema = await buildApiSchema();
  own = await makeOwnAgency(graph);
  const units = [own.units.top, own.units.other] as const;
  journeys = [await makeOwnJourney(graph, 'DRAFT', units), await makeOwnJourney(graph, 'PUBLISHED', units)];
  fixture = { ...(await makeFixture()), ...(await copiedJourneys()), request: await openRequest() };
}, 600_000);
afterAll(async () => {
  await removeJourneys(
    graph,
    journeys.map(({ id }) => id),
  );
  for (const journey of journeys) await journey.remove();
  await own.remove();
  await graph.close();
});

const actorOf = (persona: (typeof personas)[number]): Actor | null =>
  persona === 'anonymous' ? null : own[persona];

async function ask(source: string, actor: Actor | null) {
  return graphql({
    schema,
    source,
    contextValue: readRequest(graph, actor, new Date('2026-11-03T14:00:00Z'), 60_000),
  });
}

/** The answer of a mutation that has to be accepted. */
async function write(source: string, actor: Actor): Promise<Record<string, unknown>> {
  const { data, errors } = await ask(`mutation { done: ${source} }`, actor);
  const done = data?.['done'] as Record<string, unknown> | undefined;
  if (errors !== undefined || done === undefined || (done['problems'] as unknown[]).length > 0)
    throw new Error(`${source}: ${JSON.stringify(errors ?? done)}`);
  return done;
}

/** A published service with a proposal before OMB, and a draft with a rationale in work. */
async function makeFixture(): Promise<Omit<MatrixFixture, 'draftJourney' | 'journey' | 'request'>> {
  const input = `name: "Apply for a test", description: "Gives a test.", leadUnitId: "${own.units.bureau}", primaryType: BENEFITS, customers: [INDIVIDUAL],
    deliveryModes: [DIRECT], occasions: ["A test is due"], offerings: ["A test"]`;
  const online =
    '{ kind: WEBSITE, name: "Site", url: "https://www.example.gov/", level: FULL, accessible: YES }';
  const phone = '{ kind: PHONE, name: "Line", level: FULL, accessible: YES }';
  const by = own.bureauRegistrar;
  const register = async (channels: string): Promise<string> => {
    const { service } = await write(
      `registerService(input: { ${input}, channels: [${channels}] }) { problems { message } service { id } }`,
      by,
    );
    return (service as { id: string }).id;
  };
  const published = await register(`${online}, ${phone}`);
  const step = (field: string, version: number, actor: Actor, more = '') =>
    write(
      `${field}(id: "${published}", version: ${version}, comment: "Said."${more}) { problems { message } }`,
      actor,
    );
  await step('submitService', 1, by);
  await step('approveService', 2, own.analyst);
  await step('publishService', 3, by);
  await step('updateService', 4, by, ', input: { channels: [' + phone + '] }');
  const rationale = (serviceId: string) =>
    write(
      `recordRationale(serviceId: "${serviceId}", input: { disposition: NOT_YET_DIGITAL, reasons: [{ code: LEGACY_SYSTEM, brief: "Old." }], solutions: [{ kind: EXISTING_TECHNOLOGY, text: "New." }] }) { problems { message } rationale { id } }`,
      by,
    );
  await rationale(published);
  const draft = await register(phone);
  const { rationale: draftRationale } = await rationale(draft);
  await step('updateService', 5, by, `, input: { channels: [${online}, ${phone}], note: "New." }`);
  await step('submitService', 6, by);
  await rationale(published);
  const [changeId = ''] = await graph.read({
    name: 'test.change',
    text: cypher`MATCH (c:Change)-[:CHANGED]->(:Service {id: $draft}) RETURN c.id AS id`,
    params: { draft },
    decode: (row) => row.string('id'),
  });
  return { own, draft, published, draftRationale: (draftRationale as { id: string }).id, changeId };
}

/** A draft and a published journey, each copied from the other. */
async function copiedJourneys(): Promise<Pick<MatrixFixture, 'draftJourney' | 'journey'>> {
  const [draft = '', published = ''] = journeys.map(({ id }) => id);
  await graph.write('test.copied', (tx) =>
    tx.run({
      name: 'test.copied',
      text: cypher`MATCH (a:Journey {id: $draft}) MATCH (b:Journey {id: $published}) CREATE (a)-[:BASED_ON]->(b) CREATE (b)-[:BASED_ON]->(a)`,
      params: { draft, published },
      decode: () => null,
    }),
  );
  return { draftJourney: draft, journey: published };
}

/** A claim of the published journey to the bureau. */
async function openRequest(): Promise<string> {
  const [, { id, stepIds } = { id: '', stepIds: [''] }] = journeys;
  const { request } = await write(
    `openJourneyRequest(input: { kind: CLAIM, journeyId: "${id}", stepId: "${stepIds[0]}", unitId: "${own.units.bureau}", text: "Is it yours?" }) { problems { message } request { id } }`,
    own.lead,
  );
  return (request as { id: string }).id;
}

const codes: Readonly<Record<string, Told>> = {
  SIGN_IN_REQUIRED: 'S',
  NOT_ALLOWED: 'D',
  NOT_FOUND: 'N',
  INVALID_INPUT: 'OK',
};

/** Whether an answer shows something, whatever it is. */
function shows(value: unknown): boolean {
  if (value === null || value === undefined || value === false) return false;
  if (Array.isArray(value)) return value.some(shows);
  if (typeof value !== 'object') return true;
  return Object.values(value).some(shows);
}

async function told(operation: 'query' | 'mutation', source: string, actor: Actor | null): Promise<string> {
  const { data, errors } = await ask(`${operation} { ${source} }`, actor);
  const [error] = errors ?? [];
  if (error === undefined) {
    const asked = Object.values(data ?? {});
    const answered = operation === 'mutation' && asked.every((value) => value !== null);
    return answered || asked.some(shows) ? 'OK' : 'EMPTY';
  }
  const problem = error.originalError;
  return problem instanceof Problem ? (codes[problem.code] ?? problem.code) : error.message;
}

async function rowOf(operation: 'query' | 'mutation', row: MatrixRow): Promise<string> {
  const answers: string[] = [];
  for (const persona of personas) answers.push(await told(operation, row.ask(fixture), actorOf(persona)));
  return answers.join(' ');
}

const fieldsOf = (type: string): string[] => {
  const found = contract.getType(type);
  return isObjectType(found) ? Object.keys(found.getFields()).sort() : [];
};

describe('the matrix of who may do what', () => {
  it.each(['Query', 'Mutation'] as const)(
    'has a row for every field of %s, and for none that is not there',
    (type) => {
      expect(Object.keys(rootRows[type]).sort()).toEqual(fieldsOf(type));
    },
  );

  it('says of every field of every object whether all who see the object see it', () => {
    const types = Object.values(contract.getTypeMap())
      .filter((type) => isObjectType(type) && !type.name.startsWith('__'))
      .map(({ name }) => name)
      .filter((name) => name !== 'Query' && name !== 'Mutation');
    const guarded = (type: string): string[] =>
      Object.keys(guardedRows).flatMap((name) =>
        name.startsWith(`${type}.`) ? [name.slice(type.length + 1)] : [],
      );
    const said = types.map((type) => [
      type,
      [...(openFields[type]?.split(' ') ?? []), ...guarded(type)].sort(),
    ]);
    expect(Object.fromEntries(said)).toEqual(Object.fromEntries(types.map((type) => [type, fieldsOf(type)])));
    expect(Object.keys(openFields).filter((type) => !types.includes(type))).toEqual([]);
  });

  const rows = (['Query', 'Mutation'] as const).flatMap((type) =>
    Object.entries(rootRows[type]).flatMap(([field, list]) =>
      list.map((row, i) => [`${type}.${field}${i === 0 ? '' : `, ${i + 1}`}`, type, row] as const),
    ),
  );

  it.each(rows)('%s answers each persona as the policy says', async (_, type, row) => {
    expect(await rowOf(type === 'Query' ? 'query' : 'mutation', row)).toBe(row.told);
  });

  it.each(Object.entries(guardedRows))('%s is shown to those alone who may see it', async (_, row) => {
    expect(await rowOf('query', row)).toBe(row.told);
  });
});

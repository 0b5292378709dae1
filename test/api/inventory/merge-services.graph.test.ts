import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cypher } from '../../../api/graph/cypher.ts';
import type { CypherText } from '../../../api/graph/cypher.ts';
import { loadRecord } from '../../../api/inventory/read-records.ts';
import type { Actor, RequestContext } from '../../../api/request.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnServices } from './own-services.ts';
import type { OwnServices } from './own-services.ts';
import { actionsOf, personWith, writeAs } from './service-writes.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnServices;
let other: OwnServices;
let registrar: Actor;
beforeAll(async () => {
  [own, other] = [await makeOwnServices(graph), await makeOwnServices(graph)];
  registrar = personWith(['REGISTRAR'], [own.unitId]);
});
afterAll(async () => {
  await run(cypher`MATCH (n:Record) WHERE n.testOf = $unitId DETACH DELETE n`, { unitId: own.unitId });
  await own.remove();
  await other.remove();
  await graph.close();
});

const run = (text: CypherText, params: Record<string, unknown>) =>
  graph.write('test', (tx) => tx.run({ name: 'test.run', text, params, decode: () => null }));

function merge(
  actor: Actor | null,
  keepId: string,
  mergeId: string,
  versions: [number, number] = [1, 1],
  key?: string,
) {
  return writeAs(graph, actor, 'mergeServices', {
    keepId: { type: 'ID!', value: keepId },
    keepVersion: { type: 'Int!', value: versions[0] },
    mergeId: { type: 'ID!', value: mergeId },
    mergeVersion: { type: 'Int!', value: versions[1] },
    comment: { type: 'String', value: 'The same service twice' },
    requestKey: { type: 'String', value: key },
  });
}

const serviceUnder = async (id: string, actor: Actor | null = null) =>
  (
    await ask<{ service: { id: string; status: string } | null }>(
      graph,
      `query ($id: ID!) { service(id: $id) { id status } }`,
      { id },
      actor,
    )
  ).data.service;

const nodeUnder = (id: string) => {
  const context: RequestContext = {
    graph,
    now: new Date(),
    edition: 'A11_2024',
    actor: null,
    loaders: new Map(),
  };
  return loadRecord(context, 'Service', id);
};

/** A stage, a designation and a rationale that point to a service. */
async function pointTo(id: string): Promise<{ stage: string; hisp: string; rationale: string }> {
  const ids = { stage: testId('stage'), hisp: testId('hisp'), rationale: testId('rationale') };
  await run(
    cypher`MATCH (s:Service {id: $id})
      CREATE (:Stage:Record {id: $stage, testOf: $unitId})-[:INVOLVES {position: 3}]->(s)
      CREATE (:HispDesignation:Record {id: $hisp, testOf: $unitId})-[:NAMES]->(s)
      CREATE (:Rationale:Record {id: $rationale, testOf: $unitId, serviceId: $id, status: 'SUBMITTED', disposition: 'UNKNOWN',
        reason: 'SECURITY', reasons: ['SECURITY'], version: 1})-[:EXPLAINS]->(s)`,
    { id, unitId: own.unitId, ...ids },
  );
  return ids;
}

/** Ids of the services that a record points to, with where each edge came from. */
const pointedAt = (id: string) =>
  graph.read({
    name: 'test.pointed',
    text: cypher`MATCH (n:Record {id: $id})-[edge]->(s:Service) RETURN s.id AS id, edge.mergedFrom AS origin, edge.position AS position`,
    params: { id },
    decode: (row) => ({
      id: row.string('id'),
      origin: row.optionalString('origin'),
      position: row.optionalNumber('position'),
    }),
  });

describe('two records become one', () => {
  it('and the old id keeps answering, whatever it is asked as, with the record that was kept', async () => {
    const [keep, gone] = [await own.add('Keep'), await own.add('Gone')];
    const { written } = await merge(registrar, keep, gone);
    expect(written?.service).toMatchObject({ id: keep, version: 2, status: 'PUBLISHED' });
    expect(await serviceUnder(gone)).toEqual({ id: keep, status: 'PUBLISHED' });
    expect(await serviceUnder(gone, registrar)).toEqual({ id: keep, status: 'PUBLISHED' });
    expect(await serviceUnder(gone, personWith(['OMB_ANALYST']))).toEqual({ id: keep, status: 'PUBLISHED' });
    expect(await nodeUnder(gone)).toMatchObject({ id: keep });
  });

  it('and still one after the kept record became part of a third', async () => {
    const [first, second, third] = [await own.add('First'), await own.add('Second'), await own.add('Third')];
    await merge(registrar, second, first);
    await merge(registrar, third, second, [1, 2]);
    expect(await serviceUnder(first)).toMatchObject({ id: third });
    expect(await serviceUnder(second)).toMatchObject({ id: third });
  });

  it('and what pointed to one of them points to the kept one, with where it came from', async () => {
    const [keep, gone] = [await own.add('Keep'), await own.add('Gone')];
    const { stage, hisp, rationale } = await pointTo(gone);
    await merge(registrar, keep, gone);
    expect(await pointedAt(stage)).toEqual([{ id: keep, origin: gone, position: 3 }]);
    expect(await pointedAt(hisp)).toEqual([{ id: keep, origin: gone, position: null }]);
    expect(await pointedAt(rationale)).toEqual([{ id: keep, origin: gone, position: null }]);
  });

  it('and the kept one is judged anew with the rationale that it took over', async () => {
    const [keep, gone] = [await own.add('Keep'), await own.add('Gone')];
    await pointTo(gone);
    const stateOf = async () =>
      (
        await ask<{ service: { rationaleState: string } }>(
          graph,
          `query ($id: ID!) { service(id: $id) { rationaleState } }`,
          { id: keep },
        )
      ).data.service.rationaleState;
    expect(await stateOf()).toBe('MISSING');
    await merge(registrar, keep, gone);
    expect(await stateOf()).toBe('SUBMITTED');
  });

  it('and a stage that had both has the kept one once, at its own place', async () => {
    const [keep, gone] = [await own.add('Keep'), await own.add('Gone')];
    const { stage } = await pointTo(gone);
    await run(
      cypher`MATCH (t:Stage {id: $stage}) MATCH (s:Service {id: $keep}) CREATE (t)-[:INVOLVES {position: 1}]->(s)`,
      { stage, keep },
    );
    await merge(registrar, keep, gone);
    expect(await pointedAt(stage)).toEqual([{ id: keep, origin: null, position: 1 }]);
  });

  it('and a form asked for by the old id is that of the kept one, and a write by the old id is told which to use', async () => {
    const [keep, gone] = [await own.add('Keep'), await own.add('Gone')];
    await merge(registrar, keep, gone);
    const { data } = await ask<{ serviceForm: { id: string; version: number } }>(
      graph,
      'query ($id: ID!) { serviceForm(id: $id) { id version } }',
      { id: gone },
      registrar,
    );
    expect(data.serviceForm).toEqual({ id: keep, version: 2 });
    const args = { id: { type: 'ID!', value: gone }, version: { type: 'Int!', value: 2 } };
    const save = { ...args, input: { type: 'ServiceInput!', value: {} } };
    const steps = [
      ['updateService', save],
      ['submitService', args],
      ['archiveService', args],
    ] as const;
    for (const [mutation, asked] of steps) {
      const { problems, written } = await writeAs(graph, registrar, mutation, asked);
      expect(written).toBeNull();
      expect(problems).toMatchObject([
        { code: 'INVALID_INPUT', field: 'id', given: gone, cure: expect.stringContaining(`"${keep}"`) },
      ]);
    }
    // Who may not see the record that is gone does not learn what became of it.
    const { problems } = await writeAs(graph, personWith(['REGISTRAR'], [other.unitId]), 'submitService', {
      id: { type: 'ID!', value: gone },
      version: { type: 'Int!', value: 2 },
    });
    expect(problems).toMatchObject([{ code: 'NOT_FOUND', given: gone }]);
  });

  it('and both histories say so', async () => {
    const [keep, gone] = [await own.add('Keep'), await own.add('Gone')];
    await merge(registrar, keep, gone);
    expect(await actionsOf(graph, keep)).toEqual(['MERGED']);
    expect(await actionsOf(graph, gone)).toEqual(['MERGED']);
  });

  it('once, however often the same request comes', async () => {
    const [keep, gone, key] = [await own.add('Keep'), await own.add('Gone'), testId('key')];
    await merge(registrar, keep, gone, [1, 1], key);
    expect((await merge(registrar, keep, gone, [1, 1], key)).written).toMatchObject({ repeated: true });
    expect(await actionsOf(graph, keep)).toEqual(['MERGED']);
  });
});

describe('two records do not become one', () => {
  it('for who does not register for both, nor for who is not signed in', async () => {
    const [keep, foreign] = [await own.add('Keep'), await other.add('Foreign')];
    expect((await merge(null, keep, foreign)).problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
    expect((await merge(registrar, keep, foreign)).problems).toMatchObject([
      { code: 'NOT_ALLOWED', given: foreign },
    ]);
    expect((await merge(personWith(['ADMINISTRATOR']), keep, foreign)).problems).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect(await serviceUnder(foreign)).toMatchObject({ id: foreign });
  });

  it('where the other is a draft of another agency, which is told like one that is not there', async () => {
    const [keep, draft] = [await own.add('Keep'), await other.add('Draft', { status: 'DRAFT' })];
    expect((await merge(registrar, keep, draft)).problems).toMatchObject([
      { code: 'NOT_FOUND', given: draft },
    ]);
  });

  it('where one of them was changed meanwhile', async () => {
    const [keep, gone] = [await own.add('Keep'), await own.add('Gone')];
    const { written } = await merge(registrar, keep, gone, [1, 7]);
    expect(written).toMatchObject({ service: null, conflict: { currentVersion: 1 } });
    expect(await actionsOf(graph, gone)).toEqual([]);
  });

  it('where they cannot, with a reason and a cure', async () => {
    const keep = await own.add('Keep', { status: 'DRAFT' });
    const { problems } = await merge(registrar, keep, await own.add('Public'));
    expect(problems).toMatchObject([
      { code: 'NOT_ALLOWED', field: 'mergeId', cure: expect.stringMatching(/Keep the published/) },
    ]);
  });

  it('each into the other at the same moment: one is kept, and the other request changes nothing', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [one, two] = [await own.add('One'), await own.add('Two')];
      const answers = await Promise.all([merge(registrar, one, two), merge(registrar, two, one)]);
      expect(answers.filter(({ written }) => written?.service != null)).toHaveLength(1);
      const survivors = [await serviceUnder(one), await serviceUnder(two)].map((service) => service?.id);
      expect(new Set(survivors).size).toBe(1);
      expect(await actionsOf(graph, one)).toEqual(['MERGED']);
      expect(await actionsOf(graph, two)).toEqual(['MERGED']);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import { storedServiceOf } from '../../../api/inventory/service-record.rules.ts';
import { recordedService } from '../../../api/inventory/service-state.rules.ts';
import { readReferences, readServiceStates } from '../../../api/inventory/service-state.statements.ts';
import { readServiceState, storeService } from '../../../api/inventory/store-service.ts';
import type { Actor } from '../../../api/request.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnServices } from './own-services.ts';
import type { OwnServices } from './own-services.ts';
import { personWith, writeAs } from './service-writes.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
const made: OwnServices[] = [];
beforeAll(async () => void (await applyGraphSchema(graph)));
afterAll(async () => {
  for (const own of made) await own.remove();
  await graph.close();
});

const administrator: Actor = {
  id: 'person-admin',
  name: 'Admin',
  roles: ['ADMINISTRATOR'],
  unitIds: [],
  homeUnitIds: [],
};

/** Units of their own, each at the top. */
async function units(count: number): Promise<OwnServices[]> {
  const all: OwnServices[] = [];
  for (let i = 0; i < count; i += 1) all.push(await makeOwnServices(graph));
  made.push(...all);
  return all;
}

interface Moved {
  moveUnit: { id: string; parent: { id: string } | null; path: { id: string }[] } | null;
}

const move = (
  id: string,
  toParentId: string | null,
  actor: Actor | null = administrator,
  requestKey?: string,
) =>
  ask<Moved | null>(
    graph,
    `mutation ($id: ID!, $to: ID, $key: String) { moveUnit(id: $id, toParentId: $to, comment: "Reorganized", requestKey: $key) { id parent { id } path { id } } }`,
    { id, to: toParentId, key: requestKey },
    actor,
  );

/** Id, parent, depth and agency of units, as they are stored. */
const placesOf = (ids: readonly string[]) =>
  graph.read({
    name: 'test.places',
    text: cypher`UNWIND $ids AS id MATCH (u:Unit {id: id}) OPTIONAL MATCH (u)-[:PART_OF]->(p:Unit)
      RETURN u.id AS id, collect(p.id) AS parents, u.depth AS depth, u.topId AS topId`,
    params: { ids },
    decode: (row) => ({
      id: row.string('id'),
      parents: row.strings('parents'),
      depth: row.number('depth'),
      topId: row.string('topId'),
    }),
  });

/** Published services below each unit, and services of each agency, as they are kept and as they are counted. */
const countsOf = (ids: readonly string[]) =>
  graph.read({
    name: 'test.counts',
    text: cypher`UNWIND $ids AS id MATCH (u:Unit {id: id})
      RETURN toString(coalesce(u.serviceCount, 0)) + ' ' + toString(coalesce(reduce(n = 0, t IN COLLECT { MATCH (t:Tally {topUnitId: id}) RETURN t.services } | n + t), 0)) AS kept,
        toString(COUNT { MATCH (u)<-[:PART_OF*0..8]-(:Unit)-[:RESPONSIBLE_FOR {lead: true}]->(s:Service) WHERE s.status = 'PUBLISHED' })
        + ' ' + toString(COUNT { MATCH (s:Service {topUnitId: id}) }) AS counted`,
    params: { ids },
    decode: (row) => ({ kept: row.string('kept'), counted: row.string('counted') }),
  });

/** Stores a service through the one way in which services are stored, so that it is counted. */
const storeAgain = (id: string) =>
  graph.write('test.store', async (tx) => {
    const state = await readServiceState(tx, id);
    if (state === null) throw new Error(`There is no service ${id}.`);
    // A status that it did not have makes it counted in all tallies.
    await storeService(tx, { ...state, status: 'ARCHIVED' });
    await storeService(tx, state);
  });

const movesOf = (ids: readonly string[]) =>
  graph.read({
    name: 'test.moves',
    text: cypher`UNWIND $ids AS id MATCH (c:Change {recordId: id, action: 'MOVED'}) RETURN c.recordId AS id ORDER BY c.historyKey`,
    params: { ids },
    decode: (row) => row.string('id'),
  });

describe('moving a unit', () => {
  it('takes along all units below it, and says of each its depth and agency', async () => {
    const [a, b, c] = (await units(3)) as [OwnServices, OwnServices, OwnServices];
    expect((await move(c.unitId, b.unitId)).problems).toEqual([]);
    const { data } = await move(b.unitId, a.unitId);
    expect(data?.moveUnit?.path).toEqual([{ id: a.unitId }]);
    expect(await placesOf([a.unitId, b.unitId, c.unitId])).toEqual([
      { id: a.unitId, parents: [], depth: 0, topId: a.unitId },
      { id: b.unitId, parents: [a.unitId], depth: 1, topId: a.unitId },
      { id: c.unitId, parents: [b.unitId], depth: 2, topId: a.unitId },
    ]);
  });

  it('stores of every service below it exactly what the rules say of it at its new place', async () => {
    const [a, b, c] = (await units(3)) as [OwnServices, OwnServices, OwnServices];
    const ids = [await b.add('Apply for one thing'), await c.add('Apply for another')];
    await move(c.unitId, b.unitId);
    await move(b.unitId, a.unitId);
    for (const id of ids) {
      const [state] = await graph.read(readServiceStates([id]));
      if (state === undefined) throw new Error('The service is gone.');
      const [references] = await graph.read(readReferences(id, state.facts));
      if (references === undefined) throw new Error('Its references are gone.');
      const { service } = storedServiceOf(recordedService(state, references), state.updatedAt);
      const stored = await graph.readOne({
        name: 'test.stored',
        text: cypher`MATCH (s:Service {id: $id}) RETURN s { .* } AS service`,
        params: { id },
        decode: (row) => {
          const one = row.row('service');
          return {
            topUnitId: one.string('topUnitId'),
            unitKey: one.string('unitKey'),
            searchText: one.string('searchText'),
          };
        },
      });
      const { topUnitId, unitKey, searchText } = service;
      expect(stored).toEqual({ topUnitId, unitKey, searchText });
      expect(topUnitId).toBe(a.unitId);
      expect(state.version).toBe(1);
    }
  });

  it('counts both agencies and all units above anew, exactly as if everything were counted', async () => {
    const [a, b, c, d] = (await units(4)) as [OwnServices, OwnServices, OwnServices, OwnServices];
    await move(c.unitId, b.unitId);
    await storeAgain(await c.add('One service'));
    await storeAgain(await c.add('Two services', { status: 'DRAFT' }));
    await storeAgain(await d.add('Three services'));
    const ids = [a, b, c, d].map((own) => own.unitId);
    for (const [moved, to] of [
      [c, a],
      [a, d],
      [c, null],
    ] as const) {
      await move(moved.unitId, to?.unitId ?? null);
      const stored = await countsOf(ids);
      expect(stored.map(({ kept }) => kept)).toEqual(stored.map(({ counted }) => counted));
    }
    expect((await countsOf(ids)).map(({ kept }) => kept)).toEqual(['0 0', '0 0', '1 2', '1 1']);
  });

  it('is told in the history of the unit, with both places by name', async () => {
    const [a, b] = (await units(2)) as [OwnServices, OwnServices];
    await move(b.unitId, a.unitId);
    const { data } = await ask<{ history: { nodes: { comment: string; differences: unknown[] }[] } }>(
      graph,
      `query ($id: ID!) { history(id: $id, first: 1) { nodes { comment differences { label before after } } } }`,
      { id: b.unitId },
      administrator,
    );
    expect(data.history.nodes[0]).toEqual({
      comment: 'Reorganized',
      differences: [
        { label: 'Part of', before: [], after: [a.unitId] },
        { label: 'Levels below the top', before: ['0'], after: ['1'] },
        { label: 'Agency', before: [b.unitId], after: [a.unitId] },
      ],
    });
  });

  it('to where it is, or sent again under its key, changes nothing', async () => {
    const [a, b] = (await units(2)) as [OwnServices, OwnServices];
    const key = testId('key');
    await move(b.unitId, a.unitId, administrator, key);
    await move(b.unitId, a.unitId);
    await move(b.unitId, a.unitId, administrator, key);
    expect(await movesOf([b.unitId])).toEqual([b.unitId]);
  });

  it('into itself or a unit below it is refused by name, and changes nothing', async () => {
    const [a, b] = (await units(2)) as [OwnServices, OwnServices];
    await move(b.unitId, a.unitId);
    for (const to of [a.unitId, b.unitId]) {
      const { problems } = await move(a.unitId, to);
      expect(problems).toMatchObject([{ code: 'INVALID_INPUT', field: 'toParentId', given: to }]);
    }
    expect(await placesOf([a.unitId])).toEqual([{ id: a.unitId, parents: [], depth: 0, topId: a.unitId }]);
  });

  it.each(['id', 'toParentId'])('names the id that no unit has: %s', async (field) => {
    const [a] = (await units(1)) as [OwnServices];
    const { problems } =
      field === 'id' ? await move('unit-nowhere', a.unitId) : await move(a.unitId, 'unit-nowhere');
    expect(problems).toMatchObject([{ code: 'NOT_FOUND', field, given: 'unit-nowhere' }]);
  });

  it('is for administrators alone', async () => {
    const [a, b] = (await units(2)) as [OwnServices, OwnServices];
    expect((await move(b.unitId, a.unitId, null)).problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
    for (const role of ['REGISTRAR', 'OMB_ANALYST', 'LIFE_EXPERIENCE_LEAD'] as const) {
      const actor = { ...administrator, roles: [role], unitIds: [a.unitId, b.unitId] };
      expect((await move(b.unitId, a.unitId, actor)).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    }
    expect(await movesOf([b.unitId])).toEqual([]);
  });
});

describe('moves at the same moment', () => {
  it('that would close a cycle together: one is made, the other gets a clear problem', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = (await units(2)) as [OwnServices, OwnServices];
      const answers = await Promise.all([move(a.unitId, b.unitId), move(b.unitId, a.unitId)]);
      expect(answers.map(({ problems }) => problems.length).sort()).toEqual([0, 1]);
      const refused = answers.find(({ problems }) => problems.length === 1);
      expect(refused?.problems).toMatchObject([{ code: 'INVALID_INPUT', field: 'toParentId' }]);
      const parents = (await placesOf([a.unitId, b.unitId])).map((place) => place.parents.length);
      expect(parents.sort()).toEqual([0, 1]);
      expect(await movesOf([a.unitId, b.unitId])).toHaveLength(1);
    }
  });

  it('that would close a longer cycle through units neither names: one is refused', async () => {
    const [a, below, b, under] = (await units(4)) as [OwnServices, OwnServices, OwnServices, OwnServices];
    await move(below.unitId, a.unitId);
    await move(under.unitId, b.unitId);
    const answers = await Promise.all([move(a.unitId, under.unitId), move(b.unitId, below.unitId)]);
    expect(answers.map(({ problems }) => problems.length).sort()).toEqual([0, 1]);
  });

  it('as a service is registered: it is found under the agency where its unit is, whichever came first', async () => {
    for (let round = 0; round < 5; round += 1) {
      const [a, b] = (await units(2)) as [OwnServices, OwnServices];
      const registrar = personWith(['REGISTRAR'], [b.unitId]);
      const input = { name: 'Apply for a thing', leadUnitId: b.unitId, primaryType: 'BENEFITS' };
      const [moved, registered] = await Promise.all([
        move(b.unitId, a.unitId),
        writeAs(graph, registrar, 'registerService', { input: { type: 'ServiceInput!', value: input } }),
      ]);
      expect([moved.problems, registered.problems]).toEqual([[], []]);
      const [place] = await graph.read({
        name: 'test.agency',
        text: cypher`MATCH (s:Service {id: $id}) MATCH (u:Unit {id: s.unitId}) RETURN s.topUnitId AS ofService, u.topId AS ofUnit`,
        params: { id: registered.written?.service?.id ?? '' },
        decode: (row) => [row.string('ofService'), row.string('ofUnit')],
      });
      expect(place).toEqual([a.unitId, a.unitId]);
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { replay, rewind } from '../../../api/inventory/change-diff.rules.ts';
import { historyPage } from '../../../api/inventory/history.statements.ts';
import { historyFactsOf } from '../../../api/inventory/service-state.rules.ts';
import { readServiceStates } from '../../../api/inventory/service-state.statements.ts';
import type { Actor } from '../../../api/request.ts';
import { ChangeAction } from '../../../schema/vocabulary/change.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnServices } from './own-services.ts';
import type { OwnServices } from './own-services.ts';
import { actionsOf, personWith, writeAs } from './service-writes.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnServices;
let registrar: Actor;
beforeAll(async () => {
  own = await makeOwnServices(graph);
  registrar = personWith(['REGISTRAR'], [own.unitId]);
});
afterAll(async () => {
  await own.remove();
  await graph.close();
});

interface Told {
  history: { nodes: { id: string; action: string; version: number; restorable: boolean }[] };
}

const historyOf = async (id: string, actor: Actor = registrar) =>
  (
    await ask<Told>(
      graph,
      `query ($id: ID!) { history(id: $id, first: 100) { nodes { id action version restorable } } }`,
      { id },
      actor,
    )
  ).data.history.nodes;

const changeOf = async (id: string, version: number): Promise<string> =>
  (await historyOf(id)).find((change) => change.version === version)?.id ?? 'no such change';

const update = (id: string, version: number, input: Record<string, unknown>, actor: Actor = registrar) =>
  writeAs(graph, actor, 'updateService', {
    id: { type: 'ID!', value: id },
    version: { type: 'Int!', value: version },
    input: { type: 'ServiceInput!', value: input },
  });

const restore = (
  id: string,
  version: number,
  changeId: string,
  actor: Actor | null = registrar,
  key?: string,
) =>
  writeAs(graph, actor, 'restoreService', {
    id: { type: 'ID!', value: id },
    version: { type: 'Int!', value: version },
    changeId: { type: 'ID!', value: changeId },
    requestKey: { type: 'String', value: key },
  });

async function stateOf(id: string) {
  const [state] = await graph.read(readServiceStates([id]));
  if (state === undefined) throw new Error(`There is no service ${id}.`);
  return state;
}

/** A draft that was registered by somebody and then changed twice. */
async function changedTwice(): Promise<string> {
  const { written, problems } = await writeAs(graph, registrar, 'registerService', {
    input: {
      type: 'ServiceInput!',
      value: {
        name: 'Apply for a first thing',
        description: 'Gives the first thing to who applies.',
        leadUnitId: own.unitId,
        primaryType: 'BENEFITS',
        occasions: ['A need'],
        channels: [{ kind: 'PHONE', name: 'The line', level: 'FULL' }],
        volumes: [{ value: 12, unit: 'calls', year: '2023', source: 'Annual report' }],
      },
    },
  });
  expect(problems).toEqual([]);
  expect(written?.problems).toEqual([]);
  const id = written?.service?.id ?? '';
  await update(id, 1, {
    name: 'Apply for a second thing',
    channels: [{ kind: 'WEBSITE', name: 'The site', url: 'https://www.example.gov/', level: 'FULL' }],
    volumes: [],
  });
  await update(id, 2, { occasions: ['Another need'], note: 'Said later' });
  return id;
}

describe('a service is set back', () => {
  it('to what it said after an earlier change, edges and all, as a change of its own', async () => {
    const id = await changedTwice();
    const { written, problems } = await restore(id, 3, await changeOf(id, 1));
    expect(problems).toEqual([]);
    expect(written).toMatchObject({ problems: [], service: { version: 4, name: 'Apply for a first thing' } });
    const { facts } = await stateOf(id);
    expect(facts).toMatchObject({
      occasions: ['A need'],
      note: null,
      channels: [{ kind: 'PHONE', name: 'The line' }],
    });
    expect(facts.volumes).toEqual([{ value: 12, unit: 'calls', year: '2023', source: 'Annual report' }]);
    expect(await actionsOf(graph, id)).toEqual(['CREATED', 'UPDATED', 'UPDATED', 'RESTORED']);
  });

  it('and forward again, because what was set back is in the history too', async () => {
    const id = await changedTwice();
    const latest = (await stateOf(id)).facts;
    await restore(id, 3, await changeOf(id, 1));
    await restore(id, 4, await changeOf(id, 3));
    expect((await stateOf(id)).facts).toEqual(latest);
  });

  it('once, however often the same request comes', async () => {
    const id = await changedTwice();
    const [changeId, key] = [await changeOf(id, 1), testId('key')];
    await restore(id, 3, changeId, registrar, key);
    expect((await restore(id, 3, changeId, registrar, key)).written).toMatchObject({ repeated: true });
    expect((await historyOf(id)).length).toBe(4);
  });

  it('without changing what the public reads, where it is published: it becomes the proposal', async () => {
    const id = await own.add('Public name', { status: 'PUBLISHED' });
    await update(id, 1, { description: 'A first proposal of other words.' });
    await update(id, 2, { description: 'A second proposal of other words.' });
    const { problems } = await restore(id, 3, await changeOf(id, 2));
    expect(problems).toEqual([]);
    const { facts, proposal, status } = await stateOf(id);
    expect([status, facts.description]).toEqual(['PUBLISHED', 'A service of a test.']);
    expect(proposal?.description).toBe('A first proposal of other words.');
  });
});

describe('a service is not set back', () => {
  it('over what somebody else wrote meanwhile', async () => {
    const id = await changedTwice();
    const { written } = await restore(id, 2, await changeOf(id, 1));
    expect(written).toMatchObject({ service: null, conflict: { currentVersion: 3 } });
  });

  it('to a change of another record, or to none', async () => {
    const [id, other] = [await changedTwice(), await changedTwice()];
    for (const changeId of [await changeOf(other, 1), 'change-nowhere'])
      expect((await restore(id, 3, changeId)).problems).toMatchObject([
        { code: 'NOT_FOUND', field: 'changeId' },
      ]);
    expect((await stateOf(id)).version).toBe(3);
  });

  it('to what it says already', async () => {
    const id = await changedTwice();
    expect((await restore(id, 3, await changeOf(id, 3))).problems).toMatchObject([
      { code: 'INVALID_INPUT', field: 'changeId' },
    ]);
  });

  it('by who does not write it', async () => {
    const id = await changedTwice();
    const changeId = await changeOf(id, 1);
    expect((await restore(id, 3, changeId, null)).problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
    expect((await restore(id, 3, changeId, personWith(['OMB_ANALYST']))).problems).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect(
      (await restore(id, 3, changeId, personWith(['REGISTRAR'], ['unit-elsewhere']))).problems,
    ).toMatchObject([{ code: 'NOT_FOUND' }]);
  });
});

describe('the trail of a real service', () => {
  it('gives the record when it is replayed from its creation, and every earlier state when it is rewound (R100)', async () => {
    const id = await changedTwice();
    await restore(id, 3, await changeOf(id, 1));
    const actions = Object.values(ChangeAction);
    const rows = await graph.read(
      historyPage({ recordId: id, actions, descending: false, key: null, limit: 100 }),
    );
    const now = historyFactsOf(await stateOf(id));
    expect(replay(rows)).toEqual(now);
    for (const [i] of rows.entries()) {
      const later = rows.slice(i + 1).reverse();
      expect(rewind(now, later)).toEqual(replay(rows.slice(0, i + 1)));
    }
  });

  it('has one change for every version, and each one higher', async () => {
    const id = await changedTwice();
    expect((await historyOf(id)).map((change) => change.version)).toEqual([3, 2, 1]);
  });
});

describe('many people write one service at once', () => {
  it('and exactly what was accepted is in the history: nothing lost, nothing twice', async () => {
    const id = await changedTwice();
    const writers = Array.from({ length: 4 }, () => personWith(['REGISTRAR'], [own.unitId]));
    let accepted = 0;
    const write = async (actor: Actor, name: number): Promise<void> => {
      for (let save = 0; save < 10; save += 1) {
        const { version } = await stateOf(id);
        const { written } = await update(id, version, { note: `Writer ${name}, save ${save}` }, actor);
        if (written?.service != null) accepted += 1;
      }
    };
    await Promise.all(writers.map(write));
    const versions = (await historyOf(id)).map((change) => change.version);
    expect(versions).toHaveLength(Math.min(100, 3 + accepted));
    expect(new Set(versions).size).toBe(versions.length);
    expect((await stateOf(id)).version).toBe(3 + accepted);
  });
});

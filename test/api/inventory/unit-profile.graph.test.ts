import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import { unitProfileId } from '../../../api/inventory/unit-profile.rules.ts';
import type { Actor } from '../../../api/request.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';
import { makeOwnServices } from './own-services.ts';
import type { OwnServices } from './own-services.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnAgency;
let elsewhere: OwnServices;
const bare: OwnServices[] = [];

beforeAll(async () => {
  await applyGraphSchema(graph);
  own = await makeOwnAgency(graph);
  elsewhere = await makeOwnServices(graph);
});
afterAll(async () => {
  const ids = [own.units.top, own.units.bureau, own.units.other, ...bare.map(({ unitId }) => unitId)];
  await graph.write('test.profiles', (tx) =>
    tx.run({
      name: 'test.profiles',
      text: cypher`UNWIND $ids AS id MATCH (p:UnitProfile {id: id}) OPTIONAL MATCH (c:Change)-[:CHANGED]->(p)
        OPTIONAL MATCH (p)-[:LISTS|NAMES]->(part) DETACH DELETE p, c, part`,
      params: { ids: ids.map(unitProfileId) },
      decode: () => null,
    }),
  );
  for (const one of [elsewhere, ...bare]) await one.remove();
  await own.remove();
  await graph.close();
});

interface Profile {
  id: string;
  version: number;
  updatedAt: string | null;
  mayEdit: boolean;
  topTaskCount: number | null;
  topTasks: { name: string; aim: string; serviceId: string | null; service: { id: string } | null }[];
  seniorAccountableOfficial: { name: string; title: string; contact: string | null } | null;
  serviceDeliveryOfficial: { name: string } | null;
}
interface Change {
  unit: { id: string; profile: Profile } | null;
  problems: { code: string; field: string }[];
  warnings: { code: string; field: string }[];
  repeated: boolean;
  conflict: {
    currentVersion: number;
    changedBy: string;
    differences: { field: string; label: string; before: string[]; after: string[] }[];
    current: { profile: Profile };
  } | null;
}

const profileFields = `id version updatedAt mayEdit topTaskCount topTasks { name aim serviceId service { id } }
  seniorAccountableOfficial { name title contact } serviceDeliveryOfficial { name }`;

async function write(
  unitId: string,
  version: number,
  input: object,
  actor: Actor | null = own.bureauRegistrar,
  more: { key?: string; comment?: string } = {},
) {
  const { data, problems } = await ask<{ updateUnitProfile: Change } | null>(
    graph,
    `mutation ($id: ID!, $version: Int!, $input: UnitProfileInput!, $comment: String, $key: String) {
      updateUnitProfile(id: $id, version: $version, input: $input, comment: $comment, requestKey: $key) {
        unit { id profile { ${profileFields} } } problems { code field } warnings { code field } repeated
        conflict { currentVersion changedBy differences { field label before after } current { profile { ${profileFields} } } } } }`,
    { id: unitId, version, input, ...more },
    actor,
  );
  return { change: data?.updateUnitProfile ?? null, codes: problems.map(({ code, field }) => [code, field]) };
}

async function read(unitId: string, actor: Actor | null = null): Promise<Profile> {
  const { data } = await ask<{ unit: { profile: Profile } }>(
    graph,
    `query ($id: ID!) { unit(id: $id) { profile { ${profileFields} } } }`,
    { id: unitId },
    actor,
  );
  return data.unit.profile;
}

const tasks = (...names: string[]) => names.map((name) => ({ name, aim: 'OPTIMIZE' }));

/** A unit of which nothing is said, with its registrar. */
async function freshUnit(): Promise<{ unit: OwnServices; registrar: Actor }> {
  const unit = await makeOwnServices(graph);
  bare.push(unit);
  const { unitId } = unit;
  return { unit, registrar: { ...own.registrar, unitIds: [unitId], homeUnitIds: [unitId] } };
}

it('reads a unit that has said nothing as not known: no count, nobody named, version 0', async () => {
  expect(await read(own.units.other)).toEqual({
    id: unitProfileId(own.units.other),
    version: 0,
    updatedAt: null,
    mayEdit: false,
    topTaskCount: null,
    topTasks: [],
    seniorAccountableOfficial: null,
    serviceDeliveryOfficial: null,
  });
});

describe('a registrar writes what the own unit says of itself, and everybody reads it (R9, R31)', () => {
  it('top tasks in their order with their service, and who answers', async () => {
    const { unit, registrar } = await freshUnit();
    const service = await unit.add('Replace a card');
    const input = {
      topTasks: [{ name: ' Replace a card ', aim: 'CREATE', serviceId: service }, ...tasks('Renew')],
      seniorAccountableOfficial: {
        name: 'A. Rivera',
        title: 'Chief Customer Officer',
        contact: 'cx@agency.gov',
      },
    };
    const { change } = await write(unit.unitId, 0, input, registrar);
    expect(change).toMatchObject({ problems: [], warnings: [], conflict: null, repeated: false });
    expect(change?.unit?.profile.mayEdit).toBe(true);
    expect(await read(unit.unitId)).toMatchObject({
      version: 1,
      updatedAt: '2026-11-03T14:00:00.000Z',
      mayEdit: false,
      topTaskCount: 2,
      topTasks: [
        { name: 'Replace a card', aim: 'CREATE', serviceId: service, service: { id: service } },
        { name: 'Renew', aim: 'OPTIMIZE', serviceId: null, service: null },
      ],
      seniorAccountableOfficial: {
        name: 'A. Rivera',
        title: 'Chief Customer Officer',
        contact: 'cx@agency.gov',
      },
      serviceDeliveryOfficial: null,
    });
  });

  it('and keeps what was not given, in another order where one was asked for', async () => {
    const { unit, registrar } = await freshUnit();
    const person = { name: 'B. Chen', title: 'Director' };
    await write(
      unit.unitId,
      0,
      { topTasks: tasks('One', 'Two', 'Three'), serviceDeliveryOfficial: person },
      registrar,
    );
    await write(unit.unitId, 1, { topTasks: tasks('Three', 'One') }, registrar);
    const now = await read(unit.unitId);
    expect(now.topTasks.map(({ name }) => name)).toEqual(['Three', 'One']);
    expect(now.serviceDeliveryOfficial).toEqual({ name: 'B. Chen' });
    await write(unit.unitId, 2, { topTasks: [], serviceDeliveryOfficial: null }, registrar);
    expect(await read(unit.unitId)).toMatchObject({
      version: 3,
      topTaskCount: null,
      serviceDeliveryOfficial: null,
    });
    const [left] = await graph.read({
      name: 'test.parts',
      text: cypher`MATCH (n:Record) WHERE n.id STARTS WITH $start AND (n:TopTask OR n:AccountableOfficial) RETURN count(n) AS parts`,
      params: { start: unitProfileId(unit.unitId) },
      decode: (row) => row.number('parts'),
    });
    expect(left).toBe(0);
  });

  it('for a unit below the own one too', async () => {
    const { change } = await write(own.units.bureau, 0, { topTasks: tasks('Renew') }, own.registrar);
    expect(change?.unit?.profile.topTaskCount).toBe(1);
  });
});

describe('nothing is written that would not hold', () => {
  it('for a service of another unit, a draft, or an id that nobody has', async () => {
    const { unit, registrar } = await freshUnit();
    const draft = await unit.add('A draft', { status: 'DRAFT' });
    const foreign = await elsewhere.add('Of another agency');
    const topTasks = [draft, foreign, 'nobody-has'].map((serviceId, i) => ({
      name: `Task ${i}`,
      aim: 'CREATE',
      serviceId,
    }));
    const { change } = await write(unit.unitId, 0, { topTasks }, registrar);
    expect(change?.problems.map(({ code, field }) => [code, field])).toEqual([
      ['UNKNOWN_RECORD', 'topTasks.0.serviceId'],
      ['UNKNOWN_RECORD', 'topTasks.1.serviceId'],
      ['UNKNOWN_RECORD', 'topTasks.2.serviceId'],
    ]);
    expect(change?.unit).toBeNull();
    expect((await read(unit.unitId)).version).toBe(0);
  });

  it('and a service that a unit below leads is taken by the unit above', async () => {
    const { unit, registrar } = await freshUnit();
    const service = await unit.add('Of the bureau');
    const above = await freshUnit();
    await graph.write('test.below', (tx) =>
      tx.run({
        name: 'test.below',
        text: cypher`MATCH (b:Unit {id: $below}) MATCH (t:Unit {id: $above}) CREATE (b)-[:PART_OF]->(t)`,
        params: { below: unit.unitId, above: above.unit.unitId },
        decode: () => null,
      }),
    );
    const topTasks = [{ name: 'Ask', aim: 'CREATE', serviceId: service }];
    const written = await write(above.unit.unitId, 0, { topTasks }, above.registrar);
    expect(written.change?.problems).toEqual([]);
    expect(registrar.unitIds).not.toContain(above.unit.unitId);
  });

  it('with a version that is none', async () => {
    expect((await write(own.units.bureau, -1, {})).codes).toEqual([['INVALID_INPUT', 'version']]);
  });
});

describe('who is no registrar of the unit writes nothing (R97)', () => {
  it.each([
    ['nobody signed in', () => null, 'SIGN_IN_REQUIRED'],
    ['a person without a role', () => own.nobody, 'NOT_ALLOWED'],
    ['OMB', () => own.analyst, 'NOT_ALLOWED'],
    ['a life-experience lead', () => own.lead, 'NOT_ALLOWED'],
    ['an administrator', () => own.administrator, 'NOT_ALLOWED'],
    ['a registrar of another agency', () => own.otherRegistrar, 'NOT_ALLOWED'],
    ['a registrar of a unit below', () => own.bureauRegistrar, 'NOT_ALLOWED'],
  ])('%s', async (_, actor, code) => {
    const { change, codes } = await write(own.units.top, 0, { topTasks: tasks('Renew') }, actor());
    expect(change).toBeNull();
    expect(codes.map(([one]) => one)).toEqual([code]);
    expect((await read(own.units.top)).version).toBe(0);
  });

  it('and a unit that nobody has is named', async () => {
    expect((await write('unit-nobody-has', 0, {})).codes).toEqual([['NOT_FOUND', 'id']]);
  });
});

describe('two people who write at once lose nothing', () => {
  it('the second is told who was first and what differs, and nothing of theirs is written', async () => {
    const { unit, registrar } = await freshUnit();
    const second = { ...registrar, id: `${registrar.id}-2`, name: 'Second' };
    await write(unit.unitId, 0, { topTasks: tasks('Renew') }, registrar);
    await write(unit.unitId, 1, { topTasks: tasks('Renew', 'Replace') }, registrar);
    const { change } = await write(unit.unitId, 1, { topTasks: tasks('Move') }, second);
    expect(change?.unit).toBeNull();
    expect(change?.conflict).toMatchObject({ currentVersion: 2, changedBy: registrar.name });
    expect(change?.conflict?.differences).toEqual([
      {
        field: 'topTasks',
        label: 'Top tasks',
        before: ['Renew: optimize as self-service', 'Replace: optimize as self-service'],
        after: ['Move: optimize as self-service'],
      },
    ]);
    expect(change?.conflict?.current.profile.topTaskCount).toBe(2);
  });

  it('also where both are the first to say anything: one is written, the other is a conflict', async () => {
    const { unit, registrar } = await freshUnit();
    const both = await Promise.all([
      write(unit.unitId, 0, { topTasks: tasks('Renew') }, registrar),
      write(unit.unitId, 0, { topTasks: tasks('Replace') }, registrar),
    ]);
    expect(both.map(({ change }) => change?.conflict !== null).sort()).toEqual([false, true]);
    expect(await read(unit.unitId)).toMatchObject({ version: 1, topTaskCount: 1 });
  });

  it('and the same request sent again writes once', async () => {
    const { unit, registrar } = await freshUnit();
    const key = `key-${unit.unitId}`;
    const first = await write(unit.unitId, 0, { topTasks: tasks('Renew') }, registrar, { key });
    const again = await write(unit.unitId, 0, { topTasks: tasks('Renew') }, registrar, { key });
    expect([first.change?.repeated, again.change?.repeated]).toEqual([false, true]);
    expect(again.change?.unit?.profile.version).toBe(1);
    const other = await write(unit.unitId, 1, { topTasks: tasks('Move') }, registrar, { key });
    expect(other.codes).toEqual([['INVALID_INPUT', 'requestKey']]);
  });
});

describe('the history tells who said what, and when (R100)', () => {
  it('the first word, then what changed, and nothing where the same was said again', async () => {
    const { unit, registrar } = await freshUnit();
    const person = { name: 'B. Chen', title: 'Director' };
    await write(unit.unitId, 0, { topTasks: tasks('Renew') }, registrar, { comment: 'As agreed' });
    await write(unit.unitId, 1, { serviceDeliveryOfficial: person }, registrar);
    await write(unit.unitId, 2, { serviceDeliveryOfficial: person }, registrar);
    const { data } = await ask<{
      history: {
        nodes: {
          action: string;
          summary: string;
          comment: string | null;
          version: number;
          differences: { label: string; before: string[]; after: string[] }[];
        }[];
      };
    }>(
      graph,
      `query ($id: ID!) { history(id: $id, first: 10) { nodes { action summary comment version differences { label before after } } } }`,
      { id: unitProfileId(unit.unitId) },
      own.analyst,
    );
    expect(data.history.nodes).toEqual([
      {
        action: 'UPDATED',
        summary: 'Changed lead agency service delivery official.',
        comment: null,
        version: 2,
        differences: [
          { label: 'Lead agency service delivery official', before: [], after: ['B. Chen', 'Director'] },
        ],
      },
      {
        action: 'CREATED',
        summary: 'Recorded top tasks.',
        comment: 'As agreed',
        version: 1,
        differences: [{ label: 'Top tasks', before: [], after: ['Renew: optimize as self-service'] }],
      },
    ]);
  });
});

describe('which agencies have listed how many (R31)', () => {
  interface Lists {
    topTaskLists: {
      agencies: {
        unit: { id: string };
        topTaskCount: number | null;
        officialsNamed: number;
        unitsBelow: number;
      }[];
      allAsked: number;
      fewer: number;
      notListed: number;
      leftOut: number;
      asOf: string;
    };
  }
  const lists = async () =>
    (
      await ask<Lists>(
        graph,
        '{ topTaskLists { agencies { unit { id } topTaskCount officialsNamed unitsBelow } allAsked fewer notListed leftOut asOf } }',
      )
    ).data.topTaskLists;

  it('shows each agency that serves the public as far as is known, and its own list beside those below', async () => {
    const [five, none, silent] = [await freshUnit(), await freshUnit(), await freshUnit()];
    await none.unit.add('A published service');
    await write(five.unit.unitId, 0, { topTasks: tasks('1', '2', '3', '4', '5') }, five.registrar);
    const { agencies, allAsked, fewer, notListed, leftOut, asOf } = await lists();
    const rowOf = (id: string) => agencies.find(({ unit }) => unit.id === id);
    expect(rowOf(five.unit.unitId)).toMatchObject({ topTaskCount: 5, officialsNamed: 0 });
    expect(rowOf(none.unit.unitId)).toMatchObject({ topTaskCount: null });
    expect(rowOf(silent.unit.unitId)).toBeUndefined();
    // The bureau of this test has a list of its own, and its department none.
    expect(rowOf(own.units.top)).toMatchObject({ topTaskCount: null, unitsBelow: 1 });
    expect(allAsked).toBeGreaterThanOrEqual(1);
    expect(leftOut).toBeGreaterThanOrEqual(1);
    expect(allAsked + fewer + notListed).toBe(agencies.length);
    expect(asOf).toBe('2026-11-03T14:00:00.000Z');
  });
});

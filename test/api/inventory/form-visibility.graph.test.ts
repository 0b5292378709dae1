import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import type { Actor } from '../../../api/request.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnAgency;
beforeAll(async () => {
  await applyGraphSchema(graph);
}, 300_000);
beforeEach(async () => {
  own = await makeOwnAgency(graph);
});
afterEach(() => own.remove());
afterAll(() => graph.close());

const NAME = 'Apply for a moonlight quagga allotment';

/** A draft of the bureau, as nobody else may know of it. */
async function draftOfBureau(): Promise<string> {
  const { data, errors } = await ask<{ registerService: { service: { id: string } } }>(
    graph,
    'mutation ($input: ServiceInput!) { registerService(input: $input) { service { id } problems { code } } }',
    {
      input: {
        name: NAME,
        leadUnitId: own.units.bureau,
        primaryType: 'BENEFITS',
        owner: 'Office of Quaggas',
      },
    },
    own.bureauRegistrar,
  );
  expect(errors).toEqual([]);
  return data.registerService.service.id;
}

const similarIds = async (actor: Actor | null): Promise<string[]> => {
  const { data, errors } = await ask<{ similarServices: { service: { id: string } }[] }>(
    graph,
    'query ($name: String!) { similarServices(name: $name) { service { id name } why } }',
    { name: NAME },
    actor,
  );
  expect(errors).toEqual([]);
  return data.similarServices.map(({ service }) => service.id);
};
const formOf = (id: string, actor: Actor | null) =>
  ask<{ serviceForm: { name: string; owner: string; mayEdit: boolean } | null }>(
    graph,
    'query ($id: ID!) { serviceForm(id: $id) { name owner mayEdit } }',
    { id },
    actor,
  );
const previewOf = (id: string, actor: Actor | null, input: object = {}) =>
  ask<{
    previewService: { problems: { code: string; field: string }[]; warnings: { code: string }[] };
  } | null>(
    graph,
    'query ($id: ID, $input: ServiceInput!) { previewService(id: $id, input: $input) { problems { code field } warnings { code } } }',
    { id, input },
    actor,
  );

describe('what nobody else may know of a draft (R97)', () => {
  it('shows it among the services that look alike to its agency and to who reads all, and to nobody else', async () => {
    const id = await draftOfBureau();
    for (const actor of [own.bureauRegistrar, own.registrar, own.analyst, own.administrator]) {
      expect(await similarIds(actor)).toContain(id);
    }
    for (const actor of [null, own.otherRegistrar, own.nobody])
      expect(await similarIds(actor)).not.toContain(id);
  });

  it('does not warn another agency of it while they write the same', async () => {
    await draftOfBureau();
    const input = { name: NAME, leadUnitId: own.units.other, primaryType: 'BENEFITS' };
    const { data } = await ask<{ previewService: { similar: object[]; warnings: { code: string }[] } }>(
      graph,
      'query ($input: ServiceInput!) { previewService(input: $input) { similar { why } warnings { code } } }',
      { input },
      own.otherRegistrar,
    );
    expect(data.previewService.similar).toEqual([]);
    expect(data.previewService.warnings.map(({ code }) => code)).not.toContain('LOOKS_LIKE_ANOTHER');
  });

  it('answers for it exactly as for an id that is not there', async () => {
    const id = await draftOfBureau();
    const hide = (text: string, one: string): string => text.split(one).join('ID');
    for (const question of [formOf, previewOf]) {
      const [hidden, absent] = [
        await question(id, own.otherRegistrar),
        await question('no-such-id', own.otherRegistrar),
      ];
      expect(hide(JSON.stringify([hidden.data, hidden.problems, hidden.errors]), id)).toBe(
        hide(JSON.stringify([absent.data, absent.problems, absent.errors]), 'no-such-id'),
      );
    }
  });
});

describe('a role or tool that was proposed in a draft (R3, R97)', () => {
  const ROLE = 'Quagga allotment clerk';
  const TOOL = 'Quagga allotment ledger';
  const asked = (kind: 'roles' | 'tools', actor: Actor | null) =>
    ask<Record<string, { totalCount: number; nodes: { id: string; name: string }[] }>>(
      graph,
      `{ ${kind}(first: 100) { totalCount nodes { id name } } }`,
      {},
      actor,
    );
  const seenBy = async (actor: Actor | null): Promise<string[]> => {
    const [roles, tools] = [await asked('roles', actor), await asked('tools', actor)];
    return [...(roles.data['roles']?.nodes ?? []), ...(tools.data['tools']?.nodes ?? [])]
      .map(({ name }) => name)
      .filter((name) => name === ROLE || name === TOOL);
  };
  const similarNames = async (actor: Actor | null): Promise<string[]> => {
    const { data } = await ask<{ lookAlikes: { name: string }[] }>(
      graph,
      `{ lookAlikes(kind: ROLE, name: "${ROLE}") { name } }`,
      {},
      actor,
    );
    return data.lookAlikes.map(({ name }) => name);
  };
  const filtered = (id: string, actor: Actor | null) =>
    ask(graph, `{ services(filter: { roleId: "${id}" }) { totalCount } }`, {}, actor);

  it('is seen by its agency and by who reads all, and by nobody else until the service is published', async () => {
    const input = {
      name: NAME,
      description: 'Allots quaggas.',
      leadUnitId: own.units.bureau,
      primaryType: 'BENEFITS',
      proposedRoles: [ROLE],
      proposedTools: [TOOL],
      channels: [{ kind: 'WEBSITE', url: 'https://www.example.gov/q', level: 'FULL', accessible: 'YES' }],
    };
    const { data } = await ask<{ registerService: { service: { id: string; roles: { id: string }[] } } }>(
      graph,
      'mutation ($input: ServiceInput!) { registerService(input: $input) { service { id roles { id } } } }',
      { input },
      own.bureauRegistrar,
    );
    const { id } = data.registerService.service;
    const roleId = data.registerService.service.roles[0]?.id ?? '';
    for (const actor of [own.bureauRegistrar, own.registrar, own.analyst, own.lead, own.administrator]) {
      expect(await seenBy(actor)).toEqual([ROLE, TOOL]);
      expect(await similarNames(actor)).toEqual([ROLE]);
    }
    for (const actor of [null, own.otherRegistrar, own.nobody]) {
      expect(await seenBy(actor)).toEqual([]);
      expect(await similarNames(actor)).toEqual([]);
      const [hidden, absent] = [await filtered(roleId, actor), await filtered('role-nobody-has', actor)];
      expect(hidden.problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
      expect(JSON.stringify(hidden).replaceAll(roleId, 'ID')).toBe(
        JSON.stringify(absent).replaceAll('role-nobody-has', 'ID'),
      );
    }
    // Another agency cannot name it by guessing its id, and does not learn that it is there.
    const theirs = {
      name: 'Apply for another allotment',
      leadUnitId: own.units.other,
      primaryType: 'BENEFITS',
    };
    const problemsWith = async (id: string) => {
      const { data: seen } = await ask<{ previewService: { problems: { code: string; field: string }[] } }>(
        graph,
        'query ($input: ServiceInput!) { previewService(input: $input) { problems { code field } } }',
        { input: { ...theirs, roleIds: [id] } },
        own.otherRegistrar,
      );
      return seen.previewService.problems;
    };
    expect(await problemsWith(roleId)).toEqual(await problemsWith('role-nobody-has'));
    expect(await problemsWith(roleId)).toContainEqual({ code: 'UNKNOWN_RECORD', field: 'roleIds.0' });

    for (const [step, actor, version] of [
      ['submitService', own.bureauRegistrar, 1],
      ['approveService', own.analyst, 2],
      ['publishService', own.bureauRegistrar, 3],
    ] as const) {
      const { data: done, problems } = await ask<Record<string, { problems: object[] }>>(
        graph,
        `mutation { ${step}(id: "${id}", version: ${version}) { problems { field message } } }`,
        {},
        actor,
      );
      expect({ problems, left: done[step]?.problems }).toEqual({ problems: [], left: [] });
    }
    for (const actor of [null, own.otherRegistrar, own.nobody]) {
      expect(await seenBy(actor)).toEqual([ROLE, TOOL]);
      expect((await filtered(roleId, actor)).problems).toEqual([]);
    }
  });
});

describe('a form over a record', () => {
  it('brings a draft back to its registrar, and checks what is added to it', async () => {
    const id = await draftOfBureau();
    expect((await formOf(id, own.bureauRegistrar)).data.serviceForm).toEqual({
      name: NAME,
      owner: 'Office of Quaggas',
      mayEdit: true,
    });
    const before = await previewOf(id, own.bureauRegistrar);
    expect(before.data?.previewService.problems).toEqual([
      { code: 'REQUIRED', field: 'description' },
      { code: 'REQUIRED', field: 'channels' },
    ]);
    const site = { kind: 'WEBSITE', url: 'https://www.example.gov/quagga', level: 'FULL', accessible: 'YES' };
    const after = await previewOf(id, own.bureauRegistrar, {
      description: 'Allots quaggas.',
      channels: [site],
    });
    expect(after.data?.previewService.problems).toEqual([]);
  });

  it('is not refused to a registrar of the unit above', async () => {
    const id = await draftOfBureau();
    expect((await formOf(id, own.registrar)).data.serviceForm?.mayEdit).toBe(true);
  });
});

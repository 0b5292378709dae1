import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Graph } from '../../../api/graph/graph.ts';
import { demoToken } from '../../support/sign-in.ts';
import { testId } from '../../support/neo4j.ts';
import { startTestServer } from '../http/test-server.ts';
import type { TestServer } from '../http/test-server.ts';
import { openTestGraph } from '../inventory/test-schema.ts';
import { changesOf, cleanUp, growUnits } from './access-graph.ts';

const prefix = testId('roles');
let graph: Graph;
let server: TestServer;
let units: readonly [string, string, string];
const tokens = new Map<string, string>();
const people = new Map<string, string>();

interface Answer {
  readonly data: Record<string, unknown> | null;
  readonly problem: Record<string, unknown> | undefined;
}

/** Asks as a persona; as nobody where there is none. */
async function ask(persona: string | null, query: string, variables: object = {}): Promise<Answer> {
  const token = persona === null ? undefined : tokens.get(persona);
  const response = await fetch(`${server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  const body = (await response.json()) as {
    data: Record<string, unknown> | null;
    errors?: { extensions: Record<string, unknown> }[];
  };
  return { data: body.data, problem: body.errors?.[0]?.extensions };
}

const CHANGE = (way: 'grantRole' | 'revokeRole'): string =>
  `mutation ($personId: ID!, $role: AccessRole!, $unitId: ID, $requestKey: String) {
    ${way}(personId: $personId, role: $role, unitId: $unitId, requestKey: $requestKey) {
      repeated person { person { name } providerRoles grants { role unit { id } } }
    }
  }`;
const GRANT = CHANGE('grantRole');
const REVOKE = CHANGE('revokeRole');
const VIEWER = '{ viewer { person { id } roles units { id } } }';

const personOf = (persona: string): string => people.get(persona) ?? '';
const grantsIn = (answer: Answer, way: 'grantRole' | 'revokeRole'): unknown =>
  (answer.data?.[way] as { person: { grants: unknown } }).person.grants;

beforeAll(async () => {
  graph = openTestGraph('empty');
  server = await startTestServer(graph);
  units = await growUnits(graph, prefix);
  for (const persona of ['administrator', 'no-role', 'omb-analyst']) {
    tokens.set(persona, await demoToken(server.url, persona));
    const { data } = await ask(persona, VIEWER);
    people.set(persona, (data?.['viewer'] as { person: { id: string } }).person.id);
  }
});
afterAll(async () => {
  await cleanUp(graph, `${server.url}/demo-identity`, prefix);
  await server.stop();
  await graph.close();
});

describe('who may see and change who may do what', () => {
  const operations: [string, string][] = [
    ['people', '{ people { totalCount nodes { person { name } } } }'],
    ['grantRole', 'mutation { grantRole(personId: "person-x", role: OMB_ANALYST) { repeated } }'],
    ['revokeRole', 'mutation { revokeRole(personId: "person-x", role: OMB_ANALYST) { repeated } }'],
  ];
  it.each(operations)('%s is for administrators alone, and tells others nothing', async (_, query) => {
    expect(await ask(null, query)).toMatchObject({ data: null, problem: { code: 'SIGN_IN_REQUIRED' } });
    for (const persona of ['no-role', 'omb-analyst'])
      expect(await ask(persona, query)).toMatchObject({ data: null, problem: { code: 'NOT_ALLOWED' } });
  });

  it('shows an administrator everybody who has signed in, in pages', async () => {
    const query =
      '{ people(first: 100) { totalCount nodes { id person { id name } providerRoles lastSeenAt } } }';
    const { data } = await ask('administrator', query);
    const { nodes } = data?.['people'] as {
      nodes: { id: string; person: object; providerRoles: string[] }[];
    };
    expect(nodes.find(({ id }) => id === personOf('administrator'))).toMatchObject({
      person: { name: 'Sam Ottaway' },
      providerRoles: ['ADMINISTRATOR'],
    });
    const pages = '{ people(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } }';
    const first = (await ask('administrator', pages)).data?.['people'] as {
      nodes: { id: string }[];
      pageInfo: { endCursor: string };
    };
    const next = await ask(
      'administrator',
      'query ($after: String) { people(first: 1, after: $after) { nodes { id } } }',
      {
        after: first.pageInfo.endCursor,
      },
    );
    const second = next.data?.['people'] as { nodes: { id: string }[] };
    expect(second.nodes).toHaveLength(1);
    expect(second.nodes[0]?.id).not.toBe(first.nodes[0]?.id);
  });

  it('gives no person away by id', async () => {
    const { data } = await ask(null, 'query ($id: ID!) { node(id: $id) { id } }', {
      id: personOf('no-role'),
    });
    expect(data).toEqual({ node: null });
  });
});

describe('giving and taking roles', () => {
  it('makes a registrar of a unit and all below, from the next request on, until it is taken', async () => {
    const [top, middle] = units;
    const order = { personId: personOf('no-role'), role: 'REGISTRAR', unitId: middle };
    expect(grantsIn(await ask('administrator', GRANT, order), 'grantRole')).toEqual([
      { role: 'REGISTRAR', unit: { id: middle } },
    ]);
    expect((await ask('no-role', VIEWER)).data?.['viewer']).toMatchObject({
      roles: ['REGISTRAR'],
      units: [{ id: middle }],
    });
    await ask('administrator', GRANT, { ...order, unitId: top });
    await ask('administrator', REVOKE, order);
    expect((await ask('no-role', VIEWER)).data?.['viewer']).toMatchObject({ units: [{ id: top }] });
    await ask('administrator', REVOKE, { ...order, unitId: top });
    expect((await ask('no-role', VIEWER)).data?.['viewer']).toMatchObject({ roles: [], units: [] });
  });

  it('records who gave and took what, with what was before and after', async () => {
    const order = { personId: personOf('omb-analyst'), role: 'ADMINISTRATOR' };
    await ask('administrator', GRANT, order);
    await ask('administrator', GRANT, order);
    await ask('administrator', REVOKE, order);
    expect(await changesOf(graph, personOf('omb-analyst'))).toEqual([
      {
        action: 'ROLES_CHANGED',
        actorName: 'Sam Ottaway',
        summary: 'Avery Lindqvist was given the role "Administrator".',
        before: { grantedRoles: [], unitIds: [] },
        after: { grantedRoles: ['ADMINISTRATOR'], unitIds: [] },
      },
      {
        action: 'ROLES_CHANGED',
        actorName: 'Sam Ottaway',
        summary: 'The role "Administrator" was taken from Avery Lindqvist.',
        before: { grantedRoles: ['ADMINISTRATOR'], unitIds: [] },
        after: { grantedRoles: [], unitIds: [] },
      },
    ]);
  });

  it('gets its first answer again under the same request key, and changes nothing then', async () => {
    const order = { personId: personOf('no-role'), role: 'LIFE_EXPERIENCE_LEAD', requestKey: testId('key') };
    const first = await ask('administrator', GRANT, order);
    expect(first.data?.['grantRole']).toMatchObject({ repeated: false });
    await ask('administrator', REVOKE, { ...order, requestKey: testId('key') });
    const again = await ask('administrator', GRANT, order);
    expect(again.data?.['grantRole']).toMatchObject({ repeated: true, person: { grants: [] } });
  });

  it.each([
    ['a registrar of no unit', { role: 'REGISTRAR' }, 'INVALID_INPUT', 'unitId'],
    ['an analyst of a unit', { role: 'OMB_ANALYST', unitId: 'unit-x' }, 'INVALID_INPUT', 'unitId'],
    ['a unit that is not there', { role: 'REGISTRAR', unitId: 'unit-nowhere' }, 'NOT_FOUND', 'unitId'],
    ['a person who is not there', { role: 'OMB_ANALYST', personId: 'person-x' }, 'NOT_FOUND', 'personId'],
  ])('refuses %s, with the field and the cure', async (_, order, code, field) => {
    const { data, problem } = await ask('administrator', GRANT, { personId: personOf('no-role'), ...order });
    expect(data).toBeNull();
    expect(problem).toMatchObject({ code, field, cure: expect.stringMatching(/\.$/) });
  });

  it('leaves an administrator in place: nobody takes that role from themselves', async () => {
    const order = { personId: personOf('administrator'), role: 'ADMINISTRATOR' };
    await ask('administrator', GRANT, order);
    const { problem } = await ask('administrator', REVOKE, order);
    expect(problem).toMatchObject({ code: 'NOT_ALLOWED', field: 'personId' });
  });
});

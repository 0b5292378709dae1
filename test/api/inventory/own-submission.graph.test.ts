import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import type { Actor } from '../../../api/request.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';
import { rationaleIn, step as rationaleStep } from './own-rationales.ts';
import { actionsOf, writeAs } from './service-writes.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnAgency;
/** Registers for the bureau and decides for OMB: one person with both roles. */
let both: Actor;

beforeAll(async () => {
  await applyGraphSchema(graph);
  own = await makeOwnAgency(graph);
  both = { ...own.analyst, roles: ['REGISTRAR', 'OMB_ANALYST'], unitIds: [own.units.bureau] };
}, 300_000);
afterAll(async () => {
  await own.remove();
  await graph.close();
});

const REFUSED = {
  code: 'NOT_ALLOWED',
  cure: 'Leave it to another analyst.',
};

type Verb = 'submitService' | 'approveService' | 'returnService' | 'publishService';

function take(actor: Actor, verb: Verb, id: string, version: number, comment: string | null = null) {
  return writeAs(graph, actor, verb, {
    id: { type: 'ID!', value: id },
    version: { type: 'Int!', value: version },
    comment: { type: 'String', value: comment },
  });
}

const phone = { kind: 'PHONE', name: 'Line', level: 'FULL', accessible: 'YES' };
const online = {
  kind: 'WEBSITE',
  name: 'Site',
  url: 'https://www.example.gov/',
  level: 'FULL',
  accessible: 'YES',
};

/** A service that `both` recorded. */
async function registered(channels: readonly object[]): Promise<string> {
  const input = {
    name: `Apply for a test ${testId('name')}`,
    description: 'Gives people a test when they need one.',
    leadUnitId: own.units.bureau,
    primaryType: 'BENEFITS',
    customers: ['INDIVIDUAL'],
    deliveryModes: ['DIRECT'],
    occasions: ['A test is due'],
    offerings: ['A test'],
    channels,
    roleIds: [own.roleId],
  };
  const { written } = await writeAs(graph, both, 'registerService', {
    input: { type: 'ServiceInput!', value: input },
  });
  return written?.service?.id ?? '';
}

/** A service that `both` recorded and submitted; version 2. */
async function submitted(): Promise<string> {
  const id = await registered([online, phone]);
  expect((await take(both, 'submitService', id, 1)).written).toMatchObject({
    problems: [],
    service: { status: 'SUBMITTED', version: 2 },
  });
  return id;
}

const standing = async (id: string, actor: Actor) =>
  (
    await ask<{ service: unknown }>(
      graph,
      'query ($id: ID!) { service(id: $id) { status version mayReview proposal { status } } }',
      { id },
      actor,
    )
  ).data.service;

describe('nobody decides on an own submission, whatever their roles (R97)', () => {
  it('a service is not approved by whoever submitted it, and is by another analyst', async () => {
    const id = await submitted();
    const refused = await take(both, 'approveService', id, 2);
    expect(refused.problems).toMatchObject([REFUSED]);
    expect(refused.errors).toEqual([expect.stringContaining('Nobody decides on an own submission.')]);
    expect(await standing(id, both)).toMatchObject({ status: 'SUBMITTED', version: 2, mayReview: false });
    expect(await standing(id, own.secondAnalyst)).toMatchObject({ mayReview: true });
    const approved = await take(own.secondAnalyst, 'approveService', id, 2);
    expect(approved.written?.service?.status).toBe('APPROVED');
  });

  it('a service is taken back, never returned, by whoever submitted it', async () => {
    const id = await submitted();
    const { written } = await take(both, 'returnService', id, 2);
    expect(written?.service?.status).toBe('DRAFT');
    expect(await actionsOf(graph, id)).toEqual(['CREATED', 'SUBMITTED', 'WITHDRAWN']);
  });

  it('a service is neither approved nor returned by whoever submitted it once they have left the unit', async () => {
    const id = await submitted();
    const left: Actor = { ...both, roles: ['OMB_ANALYST'], unitIds: [] };
    for (const verb of ['approveService', 'returnService'] as const)
      expect((await take(left, verb, id, 2, 'Said.')).problems).toMatchObject([REFUSED]);
    expect(await standing(id, left)).toMatchObject({ status: 'SUBMITTED', version: 2, mayReview: false });
  });

  it('a change of a published service is not approved by whoever submitted it', async () => {
    const id = await submitted();
    await take(own.secondAnalyst, 'approveService', id, 2);
    await take(both, 'publishService', id, 3);
    await writeAs(graph, both, 'updateService', {
      id: { type: 'ID!', value: id },
      version: { type: 'Int!', value: 4 },
      input: { type: 'ServiceInput!', value: { note: 'Closed in winter.' } },
    });
    await take(both, 'submitService', id, 5);
    expect((await take(both, 'approveService', id, 6)).problems).toMatchObject([REFUSED]);
    expect(await standing(id, both)).toMatchObject({
      status: 'PUBLISHED',
      version: 6,
      mayReview: false,
      proposal: { status: 'SUBMITTED' },
    });
    // Whoever did not submit it decides, though they are a registrar of the same unit as well.
    const colleague: Actor = {
      ...own.secondAnalyst,
      roles: ['REGISTRAR', 'OMB_ANALYST'],
      unitIds: both.unitIds,
    };
    expect((await take(colleague, 'approveService', id, 6)).written?.problems).toEqual([]);
    expect(await standing(id, both)).toMatchObject({ proposal: { status: 'APPROVED' } });
  });

  it('a rationale is neither accepted nor returned by whoever submitted it', async () => {
    const id = await registered([phone]);
    const given = await rationaleIn(graph, both, id, 'SUBMITTED');
    for (const decision of ['APPROVE', 'RETURN'] as const) {
      const { refused } = await rationaleStep(graph, both, decision, given, { comment: 'Said.' });
      expect(refused).toMatchObject([REFUSED]);
    }
    const { data } = await ask<{ rationale: unknown }>(
      graph,
      `{ rationale(id: "${given.id}") { status mayReview } }`,
      {},
      both,
    );
    expect(data.rationale).toEqual({ status: 'SUBMITTED', mayReview: false });
    const { rationale } = await rationaleStep(graph, own.secondAnalyst, 'APPROVE', given);
    expect(rationale?.status).toBe('APPROVED');
  });
});

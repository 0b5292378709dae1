import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Actor } from '../../../api/request.ts';
import type { ServiceStatus } from '../../../schema/vocabulary/service.ts';
import type { TransferStep } from '../../../schema/vocabulary/transfer.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnServices } from './own-services.ts';
import type { OwnServices } from './own-services.ts';
import { actionsOf, personWith, writeAs } from './service-writes.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let giver: OwnServices;
let taker: OwnServices;
let third: OwnServices;
let gives: Actor;
let takes: Actor;
beforeAll(async () => {
  [giver, taker, third] = [
    await makeOwnServices(graph),
    await makeOwnServices(graph),
    await makeOwnServices(graph),
  ];
  gives = personWith(['REGISTRAR'], [giver.unitId]);
  takes = personWith(['REGISTRAR'], [taker.unitId]);
});
afterAll(async () => {
  for (const own of [giver, taker, third]) await own.remove();
  await graph.close();
});

const published = (status: ServiceStatus = 'PUBLISHED') => giver.add(testId('transferred'), { status });

function step(
  actor: Actor | null,
  id: string,
  version: number,
  what: TransferStep,
  over: { to?: string; comment?: string; key?: string } = {},
) {
  return writeAs(graph, actor, 'transferService', {
    id: { type: 'ID!', value: id },
    version: { type: 'Int!', value: version },
    toUnitId: { type: 'ID!', value: over.to ?? taker.unitId },
    step: { type: 'TransferStep!', value: what },
    comment: { type: 'String', value: over.comment ?? 'Reorganized' },
    requestKey: { type: 'String', value: over.key },
  });
}

interface Read {
  service: {
    version: number;
    responsibleUnit: { id: string };
    transfer: Record<string, unknown> | null;
  } | null;
}

const read = async (id: string, actor: Actor | null = null) =>
  (
    await ask<Read>(
      graph,
      `query ($id: ID!) { service(id: $id) { version responsibleUnit { id } transfer { toUnit { id } proposedBy mayAnswer mayWithdraw } } }`,
      { id },
      actor,
    )
  ).data.service;

describe('a service goes to another unit', () => {
  it('when both sides agree: one offers, the other accepts, and both are in the history', async () => {
    const id = await published();
    expect((await step(gives, id, 1, 'PROPOSE')).written?.service?.version).toBe(2);
    expect((await read(id))?.responsibleUnit.id).toBe(giver.unitId);
    expect((await step(takes, id, 2, 'ACCEPT')).written?.service?.version).toBe(3);
    expect((await read(id))?.responsibleUnit.id).toBe(taker.unitId);
    expect(await actionsOf(graph, id)).toEqual(['TRANSFER_PROPOSED', 'TRANSFERRED']);
  });

  it('and is then written by the other alone', async () => {
    const id = await published();
    await step(gives, id, 1, 'PROPOSE');
    await step(takes, id, 2, 'ACCEPT');
    expect((await step(gives, id, 3, 'PROPOSE', { to: third.unitId })).problems).toMatchObject([
      { code: 'NOT_ALLOWED' },
    ]);
    expect((await step(takes, id, 3, 'PROPOSE', { to: third.unitId })).problems).toEqual([]);
  });

  it('not when the other declines, or the offer is withdrawn; it can be offered again', async () => {
    const id = await published();
    await step(gives, id, 1, 'PROPOSE');
    expect((await step(takes, id, 2, 'DECLINE', { comment: 'Not ours' })).written?.service?.version).toBe(3);
    await step(gives, id, 3, 'PROPOSE');
    expect((await step(gives, id, 4, 'WITHDRAW')).problems).toEqual([]);
    expect(await read(id)).toMatchObject({
      version: 5,
      responsibleUnit: { id: giver.unitId },
      transfer: null,
    });
    expect(await actionsOf(graph, id)).toEqual([
      'TRANSFER_PROPOSED',
      'TRANSFER_DECLINED',
      'TRANSFER_PROPOSED',
      'TRANSFER_WITHDRAWN',
    ]);
  });

  it('not without a word when it is declined', async () => {
    const id = await published();
    await step(gives, id, 1, 'PROPOSE');
    const { written } = await step(takes, id, 2, 'DECLINE', { comment: ' ' });
    expect(written).toMatchObject({ service: null, problems: [{ code: 'REQUIRED', field: 'comment' }] });
  });

  it('once, however often the same request comes', async () => {
    const id = await published();
    const key = testId('key');
    await step(gives, id, 1, 'PROPOSE', { key });
    expect((await step(gives, id, 1, 'PROPOSE', { key })).written).toMatchObject({
      repeated: true,
      service: { version: 2 },
    });
    expect(await actionsOf(graph, id)).toEqual(['TRANSFER_PROPOSED']);
  });
});

describe('who may take which step', () => {
  it('gives and takes only on the own side', async () => {
    const id = await published();
    expect((await step(takes, id, 1, 'PROPOSE')).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    await step(gives, id, 1, 'PROPOSE');
    expect((await step(gives, id, 2, 'ACCEPT')).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await step(takes, id, 2, 'WITHDRAW')).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
  });

  it('is nobody who is not signed in, or has another role', async () => {
    const id = await published();
    expect((await step(null, id, 1, 'PROPOSE')).problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
    for (const role of ['OMB_ANALYST', 'LIFE_EXPERIENCE_LEAD', 'ADMINISTRATOR'] as const)
      expect((await step(personWith([role]), id, 1, 'PROPOSE')).problems).toMatchObject([
        { code: 'NOT_ALLOWED' },
      ]);
  });

  it('answers the offer of a draft without seeing more of it than its name', async () => {
    const id = await published('DRAFT');
    await step(gives, id, 1, 'PROPOSE');
    const { data } = await ask<{ transfersToAnswer: { serviceId: string; mayAnswer: boolean }[] }>(
      graph,
      `{ transfersToAnswer { serviceId serviceName version mayAnswer fromUnit { id } } }`,
      {},
      takes,
    );
    expect(data.transfersToAnswer.find((offer) => offer.serviceId === id)).toMatchObject({
      mayAnswer: true,
      version: 2,
    });
    expect(await read(id, takes)).toBeNull();
    expect((await step(takes, id, 1, 'ACCEPT')).problems).toMatchObject([{ code: 'STALE_VERSION' }]);
    const { written, problems } = await step(takes, id, 2, 'DECLINE');
    expect([written?.service, problems]).toEqual([null, []]);
    expect(await actionsOf(graph, id)).toEqual(['TRANSFER_PROPOSED', 'TRANSFER_DECLINED']);
  });

  it('tells who has nothing to do with a draft what it tells of an id nobody has', async () => {
    const id = await published('DRAFT');
    const other = personWith(['REGISTRAR'], [third.unitId]);
    expect((await step(other, id, 1, 'ACCEPT')).errors).toEqual(
      (await step(other, 'nothing-there', 1, 'ACCEPT')).errors,
    );
  });

  it('shows an offer to both sides, and to no other agency nor the public', async () => {
    const id = await published();
    await step(gives, id, 1, 'PROPOSE');
    expect((await read(id, gives))?.transfer).toMatchObject({
      mayAnswer: false,
      mayWithdraw: true,
      proposedBy: gives.name,
    });
    expect((await read(id, takes))?.transfer).toMatchObject({ mayAnswer: true, mayWithdraw: false });
    expect((await read(id, personWith(['REGISTRAR'], [third.unitId])))?.transfer).toBeNull();
    expect((await read(id))?.transfer).toBeNull();
  });
});

describe('two transfers that cross', () => {
  const settled = (answers: readonly Awaited<ReturnType<typeof step>>[]) =>
    answers
      .map(({ written }) =>
        written?.service != null ? 'done' : written?.conflict != null ? 'conflict' : 'refused',
      )
      .sort();

  it('offers to two units at the same moment: one is made, the other is told that the record has changed', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await published();
      const answers = await Promise.all([
        step(gives, id, 1, 'PROPOSE'),
        step(gives, id, 1, 'PROPOSE', { to: third.unitId }),
      ]);
      expect(settled(answers)).toEqual(['conflict', 'done']);
      expect(await actionsOf(graph, id)).toEqual(['TRANSFER_PROPOSED']);
    }
  });

  it('acceptance and withdrawal at the same moment: one wins, and nothing is half done', async () => {
    for (let round = 0; round < 5; round += 1) {
      const id = await published();
      await step(gives, id, 1, 'PROPOSE');
      const answers = await Promise.all([step(takes, id, 2, 'ACCEPT'), step(gives, id, 2, 'WITHDRAW')]);
      expect(answers.filter(({ written }) => written?.service != null)).toHaveLength(1);
      const actions = await actionsOf(graph, id);
      expect(actions).toHaveLength(2);
      const lead = (await read(id))?.responsibleUnit.id;
      expect(lead).toBe(actions[1] === 'TRANSFERRED' ? taker.unitId : giver.unitId);
    }
  });

  it('a second offer while one is open is refused in words, and changes nothing', async () => {
    const id = await published();
    await step(gives, id, 1, 'PROPOSE');
    const { problems } = await step(gives, id, 2, 'PROPOSE', { to: third.unitId });
    expect(problems).toMatchObject([
      { code: 'NOT_ALLOWED', field: 'step', cure: expect.stringMatching(/Withdraw/) },
    ]);
    expect((await read(id, gives))?.transfer).toMatchObject({ toUnit: { id: taker.unitId } });
  });

  it('an answer by a unit that it is not offered to is refused in words', async () => {
    const id = await published();
    await step(gives, id, 1, 'PROPOSE');
    const other = personWith(['REGISTRAR'], [third.unitId]);
    expect((await step(other, id, 2, 'ACCEPT', { to: third.unitId })).problems).toMatchObject([
      { code: 'NOT_ALLOWED', field: 'step' },
    ]);
  });
});

it('names the unit that is not there', async () => {
  const { problems } = await step(gives, await published(), 1, 'PROPOSE', { to: 'unit-nowhere' });
  expect(problems).toMatchObject([{ code: 'NOT_FOUND', field: 'toUnitId', given: 'unit-nowhere' }]);
});

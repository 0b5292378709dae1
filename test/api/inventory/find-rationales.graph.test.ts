import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import type { Actor } from '../../../api/request.ts';
import { analyst, guest, rationaleIn, record, registrarOf, standing, step, text } from './own-rationales.ts';
import { makeOwnServices } from './own-services.ts';
import type { OwnServices } from './own-services.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnServices;
let other: OwnServices;
let author: Actor;
beforeAll(async () => void (await applyGraphSchema(graph)));
beforeEach(async () => {
  own = await makeOwnServices(graph);
  other = await makeOwnServices(graph);
  author = registrarOf(own.unitId, other.unitId);
});
afterEach(async () => {
  await own.remove();
  await other.remove();
});
afterAll(() => graph.close());

interface Queue {
  rationaleQueue: {
    nodes: { id: string; status: string; stale: boolean }[];
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
  };
}

const queue = (args: string, actor: Actor | null) =>
  ask<Queue | null>(
    graph,
    `{ rationaleQueue(${args}) { nodes { id status stale } totalCount pageInfo { hasNextPage endCursor } } }`,
    {},
    actor,
  );

/** Ids that a reader finds in the queue; of a registrar, so that other tests' records are not among them. */
const found = async (args: string, actor: Actor = author): Promise<string[]> =>
  (await queue(args, actor)).data?.rationaleQueue.nodes.map(({ id }) => id) ?? [];

/** Says of a rationale since when it waits. */
const waitsSince = (id: string, since: string): Promise<unknown> =>
  graph.write('test.since', (tx) =>
    tx.run({
      name: 'test.since',
      text: cypher`MATCH (r:Rationale {id: $id}) SET r.since = $since, r.queueKey = $since + '|' + $id`,
      params: { id, since },
      decode: () => null,
    }),
  );

describe('the queue of rationales (R26, R97)', () => {
  it('shows first who waits longest, page by page, and those of the own units to a registrar', async () => {
    const ids: string[] = [];
    for (const since of ['2026-03-01', '2026-01-01', '2026-02-01']) {
      const { id } = await rationaleIn(graph, author, await own.add('Apply'), 'SUBMITTED');
      await waitsSince(id, `${since}T00:00:00.000Z`);
      ids.push(id);
    }
    await rationaleIn(graph, author, await own.add('Draft'), 'DRAFT');
    const stranger = registrarOf(other.unitId);
    await rationaleIn(graph, author, await other.add('Of another agency'), 'SUBMITTED');
    const mine = registrarOf(own.unitId);
    const first = (await queue('first: 2', mine)).data?.rationaleQueue;
    expect(first?.nodes.map(({ id }) => id)).toEqual([ids[1], ids[2]]);
    expect(first).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } });
    expect(await found(`first: 2, after: "${first?.pageInfo.endCursor}"`, mine)).toEqual([ids[0]]);
    expect(await found('first: 10', stranger)).toHaveLength(1);
  });

  it('shows OMB those of every agency', async () => {
    const { id } = await rationaleIn(graph, author, await own.add('Apply'), 'SUBMITTED');
    await waitsSince(id, '1999-01-01T00:00:00.000Z');
    expect(await found('first: 1', analyst)).toEqual([id]);
  });

  it('is not shown to who has no role, nor to nobody', async () => {
    expect((await queue('first: 1', guest)).problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    expect((await queue('first: 1', null)).problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
  });

  it('finds what was returned, by its status', async () => {
    const { id } = await rationaleIn(graph, author, await own.add('Apply'), 'RETURNED');
    await rationaleIn(graph, author, await own.add('Borrow'), 'SUBMITTED');
    expect(await found('statuses: [RETURNED]')).toEqual([id]);
    expect(await found('statuses: [RETURNED, SUBMITTED]')).toHaveLength(2);
  });

  it('finds what is past its day, which stays given (R27)', async () => {
    const serviceId = await own.add('Apply');
    const { id } = await rationaleIn(graph, author, serviceId, 'APPROVED');
    await rationaleIn(graph, author, await own.add('Borrow'), 'APPROVED');
    await graph.write('test.due', (tx) =>
      tx.run({
        name: 'test.due',
        text: cypher`MATCH (r:Rationale {id: $id})-[:EXPLAINS]->(s) SET r.reviewDue = '2026-11-03', s.rationaleReviewDue = '2026-11-03'`,
        params: { id },
        decode: () => null,
      }),
    );
    expect((await queue('stale: true', author)).data?.rationaleQueue.nodes).toEqual([
      { id, status: 'APPROVED', stale: true },
    ]);
    const { data } = await ask<{ services: { nodes: unknown[] } }>(
      graph,
      `{ services(filter: { unitId: "${own.unitId}", rationaleReviewDueBefore: "2026-11-04" }) {
        nodes { id rationaleState rationaleReviewDue rationaleStale } } }`,
    );
    expect(data.services.nodes).toEqual([
      { id: serviceId, rationaleState: 'APPROVED', rationaleReviewDue: '2026-11-03', rationaleStale: true },
    ]);
  });

  it('finds those without a solution, and those whose only solution is a change of law (R22)', async () => {
    const cannot = { ...text, disposition: 'CANNOT_BE_DIGITAL' };
    const none = { ...cannot, solutions: [{ kind: 'NONE_IDENTIFIED', text: 'Nobody offers one.' }] };
    const law = { ...cannot, solutions: [{ kind: 'LEGISLATIVE_CHANGE', text: 'Amend the Act.' }] };
    const both = { ...law, solutions: [...law.solutions, ...text.solutions] };
    const ids: string[] = [];
    for (const input of [none, law, both])
      ids.push((await rationaleIn(graph, author, await own.add('Apply'), 'SUBMITTED', input)).id);
    expect(await found('noneIdentified: true')).toEqual([ids[0]]);
    expect(await found('onlySolutionKind: LEGISLATIVE_CHANGE')).toEqual([ids[1]]);
  });

  it('finds a claim that a digital way contradicts (R27)', async () => {
    const serviceId = await own.add('Apply');
    const input = { ...text, disposition: 'CANNOT_BE_DIGITAL' };
    const { id } = await rationaleIn(graph, author, serviceId, 'SUBMITTED', input);
    await graph.write('test.online', (tx) =>
      tx.run({
        name: 'test.online',
        text: cypher`MATCH (s:Service {id: $serviceId})-[:REACHED_THROUGH]->(c) SET c.kind = 'WEBSITE', c.level = 'FULL'`,
        params: { serviceId },
        decode: () => null,
      }),
    );
    // Any write of its rationales judges the service by the channel as it is now.
    const draft = standing(await record(graph, author, { serviceId, input: { ...text, subject: 'FORM' } }));
    expect((await step(graph, author, 'withdraw', draft)).service?.rationaleState).toBe('CONTRADICTED');
    expect(await found('contradicted: true')).toEqual([id]);
  });
});

describe('similar rationales elsewhere (O4)', () => {
  interface Similar {
    similarRationales: {
      rationale: { id: string };
      why: string;
      decision: string | null;
      comment: string | null;
    }[];
  }
  const similar = (id: string, actor: Actor | null) =>
    ask<Similar | null>(
      graph,
      `{ similarRationales(id: "${id}") { rationale { id } why decision comment } }`,
      {},
      actor,
    );
  const rare = { ...text, reasons: [{ code: 'ORIGINAL_DOCUMENT', brief: 'Deeds are handed over.' }] };

  it('are those of other services that give the same reason, with what OMB decided and said', async () => {
    const { id } = await rationaleIn(graph, author, await own.add('Apply'), 'SUBMITTED', rare);
    const twin = await rationaleIn(graph, author, await other.add('Borrow'), 'RETURNED', rare);
    await rationaleIn(graph, author, await other.add('Claim'), 'SUBMITTED', text);
    const rows = (await similar(id, analyst)).data?.similarRationales ?? [];
    expect(rows.filter(({ rationale }) => rationale.id === twin.id)).toEqual([
      {
        rationale: { id: twin.id },
        why: 'Shares the same reason, "original document" and the same type of service.',
        decision: 'RETURNED',
        comment: 'Say which records.',
      },
    ]);
    expect(rows.map(({ rationale }) => rationale.id)).not.toContain(id);
    expect(rows.length).toBeLessThanOrEqual(10);
  });

  it('show a registrar what stands elsewhere, without comments, and no draft', async () => {
    const mine = registrarOf(own.unitId);
    const { id } = await rationaleIn(graph, author, await own.add('Apply'), 'SUBMITTED', rare);
    const given = await rationaleIn(graph, author, await other.add('Borrow'), 'SUBMITTED', rare);
    const approved = await step(graph, analyst, 'APPROVE', given, { comment: 'Between us.' });
    const returned = await rationaleIn(graph, author, await other.add('Claim'), 'RETURNED', rare);
    const rows = (await similar(id, mine)).data?.similarRationales ?? [];
    expect(rows.find(({ rationale }) => rationale.id === approved.rationale?.id)).toMatchObject({
      decision: 'APPROVED',
      comment: null,
    });
    expect(rows.map(({ rationale }) => rationale.id)).not.toContain(returned.id);
  });

  it('are not told of a rationale that the reader may not see', async () => {
    const { id } = await rationaleIn(graph, author, await own.add('Apply'), 'DRAFT', rare);
    expect((await similar(id, guest)).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    expect((await similar(id, null)).problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
  });
});

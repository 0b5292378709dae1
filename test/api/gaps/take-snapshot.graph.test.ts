import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { keepSnapshots } from '../../../api/gaps/keep-snapshots.ts';
import { readGapChanges, readSnapshots } from '../../../api/gaps/read-snapshots.ts';
import { takeDueSnapshot } from '../../../api/gaps/take-snapshot.ts';
import type { TakenSnapshot } from '../../../api/gaps/take-snapshot.ts';
import { summarizeGaps } from '../../../api/gaps/summarize-gaps.ts';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import type { CypherText } from '../../../api/graph/cypher.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { recountAll } from '../../../api/graph/stored-counts.statements.ts';
import { readRequest } from '../../../api/http/read-request.ts';
import { findServices } from '../../../api/inventory/find-services.ts';
import type { ServiceFilter } from '../../../api/inventory/service-filter.input.ts';
import { provenDigitalGaps } from '../../../schema/vocabulary/gap.ts';
import { startOwnNeo4j } from '../../support/neo4j-own.ts';
import type { OwnNeo4j } from '../../support/neo4j-own.ts';
import { makeOwnServices } from '../inventory/own-services.ts';
import type { OwnServices } from '../inventory/own-services.ts';

/** A database of its own, because a count counts every service there is. */
let neo4j: OwnNeo4j;
let graph: Graph;
let own: OwnServices;
const gaps: string[] = [];
const told: string[] = [];

beforeAll(async () => {
  neo4j = await startOwnNeo4j();
  const onNotification = (statement: string, said: string): void => void told.push(`${statement}: ${said}`);
  graph = openNeo4jGraph({ ...neo4j.server, timeoutMs: 60_000, onNotification });
  await applyGraphSchema(graph);
}, 360_000);
afterAll(async () => {
  await graph?.close();
  await neo4j?.remove();
});
afterEach(() => change(cypher`MATCH (g) WHERE g:GapSnapshot OR g:AgencySnapshot DETACH DELETE g`));

const at = (day: string): Date => new Date(`${day}T09:00:00.000Z`);
const change = async (text: CypherText, params: Record<string, unknown> = {}): Promise<void> => {
  await graph.write('test.change', async (tx) => {
    await tx.run({ name: 'test.change', text, params, decode: () => null });
    for (const statement of recountAll()) await tx.run(statement);
  });
};
const judge = (id: string | undefined, digitalGap: string, rationaleState = 'NOT_REQUIRED'): Promise<void> =>
  change(
    cypher`MATCH (s:Service {id: $id}) SET s.digitalGap = $digitalGap, s.rationaleState = $rationaleState`,
    {
      id,
      digitalGap,
      rationaleState,
    },
  );
const asked = (day = '2026-11-28') => readRequest(graph, null, at(day));
const listed = async (filter: ServiceFilter): Promise<number> => {
  const list = findServices(asked(), {
    list: 'services',
    filter,
    orderBy: 'NAME',
    page: {},
    branches: new Set(['id']),
  });
  return list.totalCount();
};

it('has nothing to count before a service is published', async () => {
  expect(await takeDueSnapshot(graph, at('2026-08-01'))).toBeNull();
  expect(await readSnapshots(asked(), null)).toMatchObject({ months: [] });
});

describe('gap counts are snapshotted so trend and "closed since" can be answered', () => {
  beforeAll(async () => {
    own = await makeOwnServices(graph);
    for (const name of ['Apply', 'Borrow', 'Claim', 'Dispute', 'Enrol']) gaps.push(await own.add(name));
    await own.add('A draft nobody sees', { status: 'DRAFT' });
    await change(cypher`MATCH (s:Service) SET s.updatedKey = s.updatedKey`);
  });

  it('counts the same as the summary of that moment, in total and for the agency, and no draft', async () => {
    const taken = await takeDueSnapshot(graph, at('2026-11-01'));
    const summary = await summarizeGaps(asked(), 'UNIT', {});
    expect(taken).toMatchObject({ id: 'snapshot-2026-11', kind: 'MONTH', total: summary.total });
    expect(summary.total).toMatchObject({ services: 5, notDigital: 5 });
    for (const unitId of [null, own.unitId]) {
      const { months } = await readSnapshots(asked(), unitId);
      expect(months).toEqual([
        {
          month: '2026-11',
          snapshot: expect.objectContaining({ counts: summary.total, takenAt: at('2026-11-01') }),
        },
      ]);
    }
  });

  it('counts a month once, however many copies notice it at the same time and however often', async () => {
    const day = at('2026-11-02');
    const taken = await Promise.all(Array.from({ length: 4 }, () => takeDueSnapshot(graph, day)));
    expect(taken.filter((one) => one !== null)).toHaveLength(1);
    expect(await takeDueSnapshot(graph, at('2026-11-30'))).toBeNull();
    const [joined] = await graph.read({
      name: 'test.joined',
      text: cypher`MATCH (s:Service)-[:GAP_AT]->(g:GapSnapshot) RETURN count(*) AS n`,
      params: {},
      decode: (row) => row.number('n'),
    });
    expect(joined).toBe(5);
  });

  it('keeps what was counted, whatever happens to the services afterwards', async () => {
    await takeDueSnapshot(graph, at('2026-09-01'));
    await judge(gaps[0], 'CLOSED');
    await takeDueSnapshot(graph, at('2026-10-01'));
    await judge(gaps[0], 'NO_DIGITAL', 'MISSING');
    const { months } = await readSnapshots(asked('2026-10-20'), null);
    expect(months.map(({ snapshot }) => [snapshot?.kind, snapshot?.counts.notDigital])).toEqual([
      ['MONTH', 5],
      ['QUARTER_END', 4],
    ]);
  });

  it('never makes a past month up: one in which nothing ran is shown as not taken', async () => {
    await takeDueSnapshot(graph, at('2026-08-15'));
    await takeDueSnapshot(graph, at('2026-11-03'));
    const { months } = await readSnapshots(asked(), null);
    expect(months.map(({ month, snapshot }) => [month, snapshot !== null])).toEqual([
      ['2026-08', true],
      ['2026-09', false],
      ['2026-10', false],
      ['2026-11', true],
    ]);
    expect((await readSnapshots(asked(), null, 2)).months.map(({ month }) => month)).toEqual([
      '2026-10',
      '2026-11',
    ]);
  });

  it('says of each gap of then whether it is closed, still open, not known or not listed, and which are new', async () => {
    await judge(gaps[4], 'CLOSED');
    await takeDueSnapshot(graph, at('2026-09-01'));
    await judge(gaps[0], 'CLOSED');
    await judge(gaps[1], 'UNKNOWN', 'UNKNOWN');
    await change(cypher`MATCH (s:Service {id: $id}) SET s.status = 'ARCHIVED'`, { id: gaps[2] });
    await judge(gaps[4], 'NO_DIGITAL', 'MISSING');
    for (const unitId of [null, own.unitId]) {
      const changes = await readGapChanges(asked(), 'snapshot-2026-09', unitId);
      expect(changes).toMatchObject({ closed: 1, stillOpen: 1, notKnown: 1, notListed: 1, opened: 1 });
      const { closed, stillOpen, notKnown, notListed } = changes;
      expect(closed + stillOpen + notKnown + notListed).toBe(changes.snapshot.counts.notDigital);
    }
    const proven = [...provenDigitalGaps];
    const then = { gapAtSnapshotId: 'snapshot-2026-09' };
    expect([
      await listed({ ...then, digitalGaps: ['CLOSED'] }),
      await listed({ ...then, digitalGaps: proven }),
      await listed({ ...then, digitalGaps: ['UNKNOWN', 'NO_CHANNEL'] }),
      await listed({ noGapAtSnapshotId: 'snapshot-2026-09', digitalGaps: proven }),
    ]).toEqual([1, 1, 1, 1]);
  });

  it('tells of another agency, of a unit inside one and of a count there never was by name', async () => {
    await takeDueSnapshot(graph, at('2026-11-01'));
    const other = await makeOwnServices(graph);
    await change(cypher`MATCH (u:Unit {id: $id}) SET u.depth = 1`, { id: other.unitId });
    await expect(readSnapshots(asked(), other.unitId)).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      facts: { field: 'unitId' },
    });
    await change(cypher`MATCH (u:Unit {id: $id}) SET u.depth = 0`, { id: other.unitId });
    const { months } = await readSnapshots(asked(), other.unitId);
    expect(months[0]?.snapshot?.counts).toMatchObject({ services: 0, notDigital: 0 });
    await expect(readSnapshots(asked(), 'unit-nobody-has')).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(readGapChanges(asked(), 'snapshot-1999-01', null)).rejects.toMatchObject({
      code: 'NOT_FOUND',
      facts: { field: 'snapshotId' },
    });
    for (const last of [0, 101])
      await expect(readSnapshots(asked(), null, last)).rejects.toMatchObject({ facts: { field: 'last' } });
    for (const filter of [{ gapAtSnapshotId: 'snapshot-1999-01' }, { noGapAtSnapshotId: 'snapshot-1999-01' }])
      await expect(listed(filter)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('whoever runs takes the count that is due', () => {
  it('at the start, and again where it failed, without anybody asking', async () => {
    const taken: TakenSnapshot[] = [];
    const failed: unknown[] = [];
    const end = keepSnapshots(
      graph,
      { onTaken: (one) => taken.push(one), onFailed: (error) => failed.push(error) },
      () => at('2026-12-01'),
    );
    await until(() => taken.length > 0);
    end();
    expect(taken).toMatchObject([{ month: '2026-12' }]);
    expect(failed).toEqual([]);
  });

  it('when a month begins', async () => {
    const clock = { now: new Date('2027-01-31T23:59:59.700Z') };
    const taken: TakenSnapshot[] = [];
    const end = keepSnapshots(
      graph,
      { onTaken: (one) => taken.push(one), onFailed: (error) => expect(error).toBeUndefined() },
      () => clock.now,
    );
    await until(() => taken.length === 1);
    clock.now = new Date('2027-02-01T00:00:00.800Z');
    await until(() => taken.length === 2);
    end();
    expect(taken.map(({ month }) => month)).toEqual(['2027-01', '2027-02']);
  });

  it('and says what went wrong where the database cannot be asked', async () => {
    const closed = openNeo4jGraph({ ...neo4j.server, uri: 'bolt://127.0.0.1:1' });
    const failed: unknown[] = [];
    const end = keepSnapshots(
      closed,
      { onTaken: () => failed.push('taken'), onFailed: (error) => failed.push(error) },
      () => at('2026-12-01'),
    );
    await until(() => failed.length > 0);
    end();
    await closed.close();
    expect(failed).toMatchObject([{ code: 'DATABASE_DOWN' }]);
  });
});

it('is answered without the server having anything to say of the statements', () => {
  expect(
    told.filter(
      (one) => /gaps\./.test(one) && !/Unknown(Label|PropertyKey|RelationshipType)Warning/.test(one),
    ),
  ).toEqual([]);
});

async function until(is: () => boolean): Promise<void> {
  for (let tries = 0; !is(); tries += 1) {
    if (tries > 600) throw new Error('It did not happen within half a minute.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

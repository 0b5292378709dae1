import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import type { CypherText } from '../../../api/graph/cypher.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { RULE_VERSION } from '../../../api/inventory/assessment.rules.ts';
import { reassessAll } from '../../../api/inventory/reassess-all.ts';
import { readRun } from '../../../api/inventory/reassess-run.statements.ts';
import { Problem } from '../../../api/problem.ts';
import { startOwnNeo4j } from '../../support/neo4j-own.ts';
import type { OwnNeo4j } from '../../support/neo4j-own.ts';
import { makeOwnServices } from './own-services.ts';
import type { OwnServices } from './own-services.ts';

/** A database of its own, because a reassessment judges every service there is. */
let neo4j: OwnNeo4j;
let graph: Graph;
let own: OwnServices;
const ids: string[] = [];

beforeAll(async () => {
  neo4j = await startOwnNeo4j();
  graph = openNeo4jGraph({ ...neo4j.server, timeoutMs: 60_000 });
  await applyGraphSchema(graph);
  own = await makeOwnServices(graph);
  for (const name of ['Apply', 'Borrow', 'Claim', 'Dispute', 'Enrol']) ids.push(await own.add(name));
  await reassessAll(graph);
}, 360_000);
afterAll(async () => {
  await graph?.close();
  await neo4j?.remove();
});

const set = (text: CypherText, params: Record<string, unknown> = {}): Promise<unknown> =>
  graph.write('test.set', (tx) => tx.run({ name: 'test.set', text, params, decode: () => null }));

/** Pretends that every service was judged by older rules, and one of them otherwise. */
const judgedLongAgo = (): Promise<unknown> =>
  set(
    cypher`MATCH (s:Service) SET s.ruleVersion = 0
      WITH s WHERE s.id = $id SET s.digitalGap = 'CLOSED', s.rationaleState = 'NOT_REQUIRED'`,
    { id: ids[2] },
  );

const stored = () =>
  graph.read({
    name: 'test.stored',
    text: cypher`MATCH (s:Service) RETURN s.id AS id, s.ruleVersion AS rules, s.digitalGap AS gap, s.version AS version, s.name AS name
      ORDER BY s.id`,
    params: {},
    decode: (row) => ({
      id: row.string('id'),
      rules: row.number('rules'),
      gap: row.string('gap'),
      version: row.number('version'),
      name: row.string('name'),
    }),
  });

const audits = () =>
  graph.read({
    name: 'test.audits',
    text: cypher`MATCH (c:Change {action: 'REASSESSED'})-[:CHANGED]->(n) RETURN n.id AS id, c.actorName AS actorName, c.after AS after`,
    params: {},
    decode: (row) => ({
      id: row.string('id'),
      actorName: row.string('actorName'),
      after: JSON.parse(row.string('after')) as Record<string, unknown>,
    }),
  });

/** A graph whose writer dies in the middle of the batch with this number. */
function dyingIn(batch: number): Graph {
  let batches = 0;
  return {
    ...graph,
    read: (statement, options) => graph.read(statement, options),
    readOne: (statement, options) => graph.readOne(statement, options),
    write: (name, work, options) => {
      batches += name === 'inventory.reassess' ? 1 : 0;
      if (batches < batch) return graph.write(name, work, options);
      return graph.write(name, async (tx) => {
        await work(tx);
        throw new Problem('DATABASE_DOWN', 'The process was killed.');
      });
    },
  };
}

const changed = (id: string | undefined) => [
  { serviceId: id, name: 'Claim', verdict: 'digitalGap', from: 'CLOSED', to: 'NO_DIGITAL' },
  { serviceId: id, name: 'Claim', verdict: 'rationaleState', from: 'NOT_REQUIRED', to: 'MISSING' },
];

describe('a reassessment of all services after a change of rules', () => {
  it('judges every service by the rules of today and reports whose verdict changed', async () => {
    await judgedLongAgo();
    const progress: number[] = [];
    const report = await reassessAll(graph, { batch: 2, onProgress: (done) => progress.push(done) });
    expect(report).toEqual({
      finished: true,
      resumed: false,
      ruleVersion: RULE_VERSION,
      checked: 5,
      stored: 5,
      verdicts: changed(ids[2]),
    });
    expect(progress).toEqual([0, 2, 4, 5]);
    const services = await stored();
    expect(services.map(({ rules }) => rules)).toEqual(services.map(() => RULE_VERSION));
    expect(services.map(({ gap }) => gap)).toEqual(services.map(() => 'NO_DIGITAL'));
  });

  it('leaves facts and versions as they are', async () => {
    expect((await stored()).map(({ version }) => version)).toEqual(ids.map(() => 1));
  });

  it('leaves an audit record of each changed verdict and one of the run', async () => {
    const records = await audits();
    expect(records.filter(({ id }) => id === ids[2])).toEqual([
      {
        id: ids[2],
        actorName: 'system',
        after: { digitalGap: 'NO_DIGITAL', rationaleState: 'MISSING' },
      },
    ]);
    expect(records.filter(({ id }) => id === 'graph-schema')).toContainEqual(
      expect.objectContaining({ after: expect.objectContaining({ checked: 5, stored: 5, verdicts: 2 }) }),
    );
  });

  it('changes nothing when nothing changed', async () => {
    const before = await stored();
    const report = await reassessAll(graph);
    expect(report).toMatchObject({ finished: true, stored: 0, verdicts: [] });
    expect(await stored()).toEqual(before);
  });

  it('keeps nothing of a batch in which it was killed, and goes on with that batch', async () => {
    await judgedLongAgo();
    await expect(reassessAll(dyingIn(2), { batch: 2 })).rejects.toMatchObject({ code: 'DATABASE_DOWN' });
    expect((await stored()).map(({ rules }) => rules)).toEqual([RULE_VERSION, RULE_VERSION, 0, 0, 0]);
    const judged: number[] = [];
    const report = await reassessAll(graph, { batch: 2, onProgress: (done) => judged.push(done) });
    expect(judged).toEqual([2, 4, 5]);
    expect(report).toMatchObject({
      finished: true,
      resumed: true,
      checked: 5,
      stored: 5,
      verdicts: changed(ids[2]),
    });
    expect(await graph.readOne(readRun())).toBeNull();
  });

  it('stops when it is told to, and reports after it went on what it had changed before', async () => {
    await judgedLongAgo();
    const stop = new AbortController();
    const stopped = await reassessAll(graph, {
      batch: 3,
      signal: stop.signal,
      onProgress: (done) => done >= 3 && stop.abort(),
    });
    expect(stopped).toMatchObject({ finished: false, checked: 3, verdicts: changed(ids[2]) });
    const rest = await reassessAll(graph);
    expect(rest).toMatchObject({ finished: true, resumed: true, checked: 5, verdicts: changed(ids[2]) });
  });

  it('begins anew when the rules changed while it was cut off', async () => {
    await set(cypher`MATCH (g:GraphSchema) SET g.reassessRun = $run`, {
      run: JSON.stringify({
        id: 'old',
        startedAt: '2020-01-01',
        ruleVersion: 0,
        cursor: '~',
        checked: 5,
        stored: 0,
      }),
    });
    expect(await reassessAll(graph)).toMatchObject({ finished: true, resumed: false, checked: 5 });
  });

  it('loses no edit that is saved while it runs', async () => {
    await judgedLongAgo();
    const edits: Promise<unknown>[] = [];
    await reassessAll(graph, {
      batch: 1,
      onProgress: (done) =>
        edits.push(
          set(cypher`MATCH (s:Service {id: $id}) SET s.version = s.version + 1, s.name = s.name + '!'`, {
            id: ids[done % ids.length],
          }),
        ),
    });
    await Promise.all(edits);
    const services = await stored();
    expect(services.reduce((sum, { version }) => sum + version - 1, 0)).toBe(edits.length);
    expect(services.reduce((sum, { name }) => sum + (name.match(/!/g) ?? []).length, 0)).toBe(edits.length);
  });

  it('is shared by two copies that run at once: each service is judged, and each change reported once', async () => {
    await judgedLongAgo();
    await reassessAll(graph, { batch: 5 });
    await judgedLongAgo();
    const before = (await audits()).filter(({ id }) => id === ids[2]).length;
    const reports = await Promise.all([reassessAll(graph, { batch: 1 }), reassessAll(graph, { batch: 1 })]);
    expect(reports.map(({ finished, checked }) => [finished, checked])).toEqual([
      [true, ids.length],
      [true, ids.length],
    ]);
    expect((await audits()).filter(({ id }) => id === ids[2])).toHaveLength(before + 1);
    expect((await stored()).map(({ rules }) => rules)).toEqual(ids.map(() => RULE_VERSION));
  }, 360_000);
});

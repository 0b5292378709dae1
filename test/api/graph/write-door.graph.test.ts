import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher, int } from '../../../api/graph/cypher.ts';
import type { CypherText, Params, Statement } from '../../../api/graph/cypher.ts';
import type { Graph, GraphTransaction } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import type { Row } from '../../../api/graph/rows.ts';
import { fingerprintOf, historyStart, writeThrough } from '../../../api/graph/write-door.ts';
import type { WriteOrder, WriteOutcome } from '../../../api/graph/write-door.ts';
import { openTestGraphSettings, testId } from '../../support/neo4j.ts';

const graph = openNeo4jGraph({ ...openTestGraphSettings(), timeoutMs: 60_000 });
const made: string[] = [];

beforeAll(async () => {
  await applyGraphSchema(graph);
}, 300_000);
afterEach(async () => {
  const text = cypher`UNWIND $ids AS id MATCH (n:Record {id: id}) OPTIONAL MATCH (c:Change)-[:CHANGED]->(n) DETACH DELETE c, n`;
  await run(text, { ids: made.splice(0) }, () => null);
});
afterAll(async () => {
  await run(cypher`MATCH (k:RequestKey) WHERE k.operation STARTS WITH 'test.' DELETE k`, {}, () => null);
  await graph.close();
});

function statement<T>(text: CypherText, params: Params, decode: (row: Row) => T): Statement<T> {
  return { name: 'test.door', text, params, decode };
}

function run<T>(text: CypherText, params: Params, decode: (row: Row) => T): Promise<T[]> {
  return graph.write('test.door', (tx) => tx.run(statement(text, params, decode)));
}

/** A record with a version and a value, which the door should keep from being lost. */
async function makeNote(): Promise<string> {
  const id = testId('note');
  made.push(id);
  await run(cypher`CREATE (:TestNote:Record {id: $id, version: 1, value: 0})`, { id }, () => null);
  return id;
}

interface Note {
  readonly version: number;
  readonly value: number;
}

const readNote = (id: string): Statement<Note> =>
  statement(
    cypher`MATCH (n:Record {id: $id}) RETURN n.version AS version, n.value AS value`,
    { id },
    (row) => ({
      version: row.number('version'),
      value: row.number('value'),
    }),
  );

const noteOf = async (id: string): Promise<Note | null> => graph.readOne(readNote(id));

interface Kept {
  readonly action: string;
  readonly version: number;
  readonly before: string | null;
  readonly after: string | null;
  readonly actor: string;
}

const historyOf = (id: string): Promise<Kept[]> =>
  graph.read(
    statement(
      cypher`MATCH (c:Change) WHERE c.historyKey STARTS WITH $start WITH c ORDER BY c.historyKey
        RETURN c.action AS action, c.version AS version, c.before AS before, c.after AS after, c.actorName AS actor`,
      { start: historyStart(id) },
      (row) => ({
        action: row.string('action'),
        version: row.number('version'),
        before: row.optionalString('before'),
        after: row.optionalString('after'),
        actor: row.string('actor'),
      }),
    ),
  );

type Answer = { readonly accepted: boolean; readonly version: number };

/** Adds one to the value, if nobody was faster. */
function addOne(id: string, version: number, over: Partial<WriteOrder<Answer>> = {}): WriteOrder<Answer> {
  const work = async (tx: GraphTransaction): Promise<WriteOutcome<Answer>> => {
    const [note] = await tx.run(readNote(id));
    if (note === undefined || note.version !== version)
      return { answer: { accepted: false, version: note?.version ?? 0 }, changes: [] };
    const next = { version: version + 1, value: note.value + 1 };
    const params = { id, version: int(next.version), value: next.value };
    await tx.run(
      statement(
        cypher`MATCH (n:Record {id: $id}) SET n.version = $version, n.value = $value`,
        params,
        () => null,
      ),
    );
    const change = {
      action: 'UPDATED',
      recordId: id,
      recordKind: 'Service',
      version: next.version,
      comment: null,
      summary: 'Added one.',
      before: { value: note.value },
      after: { value: next.value },
    } as const;
    return { answer: { accepted: true, version: next.version }, changes: [change] };
  };
  return {
    name: 'test.addOne',
    actor: { id: 'person-test', name: 'Test Person' },
    now: new Date('2026-11-03T14:00:00Z'),
    requestKey: null,
    fingerprint: fingerprintOf({ id, version }),
    locks: [id],
    work,
    ...over,
  };
}

const keysOf = async (part: string): Promise<number> =>
  (
    await graph.read(
      statement(
        cypher`MATCH (k:RequestKey) WHERE k.key CONTAINS $part RETURN count(k) AS many`,
        { part },
        (row) => row.number('many'),
      ),
    )
  )[0] ?? 0;

describe('the door through which everything is written', () => {
  it('writes facts and audit record together, and leaves no mark of its lock', async () => {
    const id = await makeNote();
    expect(await writeThrough(graph, addOne(id, 1))).toEqual({
      answer: { accepted: true, version: 2 },
      repeated: false,
    });
    expect(await noteOf(id)).toEqual({ version: 2, value: 1 });
    expect(await historyOf(id)).toEqual([
      { action: 'UPDATED', version: 2, before: '{"value":0}', after: '{"value":1}', actor: 'Test Person' },
    ]);
    const marks = cypher`MATCH (n:Record {id: $id}) RETURN n.lock IS NULL AS unmarked`;
    expect(await graph.read(statement(marks, { id }, (row) => row.boolean('unmarked')))).toEqual([true]);
  });

  it('lets one of many through that save the same version at once; the others learn the version that is there', async () => {
    const id = await makeNote();
    const saves = await Promise.all(Array.from({ length: 12 }, () => writeThrough(graph, addOne(id, 1))));
    expect(saves.filter((save) => save.answer.accepted)).toHaveLength(1);
    expect(saves.map((save) => save.answer.version)).toEqual(Array.from({ length: 12 }, () => 2));
    expect(await noteOf(id)).toEqual({ version: 2, value: 1 });
    expect(await historyOf(id)).toHaveLength(1);
  });

  it('takes the locks of two records in one order, so that two writes over both never wait for each other', async () => {
    const [one, other] = [await makeNote(), await makeNote()];
    const saves = Array.from({ length: 10 }, (_, i) =>
      writeThrough(graph, addOne(i % 2 ? one : other, 1, { locks: i % 2 ? [one, other] : [other, one] })),
    );
    expect((await Promise.all(saves)).filter((save) => save.answer.accepted)).toHaveLength(2);
  });

  it('writes nothing when the work fails after its first statement', async () => {
    const id = await makeNote();
    const order = addOne(id, 1, { requestKey: testId('key') });
    const failing = writeThrough(graph, {
      ...order,
      work: async (tx) => {
        await order.work(tx);
        throw new TypeError('half way');
      },
    });
    await expect(failing).rejects.toThrow('half way');
    expect(await noteOf(id)).toEqual({ version: 1, value: 0 });
    expect(await historyOf(id)).toEqual([]);
    expect(await keysOf(order.requestKey ?? '')).toBe(0);
  });

  it('refuses to record a change of a record that is not there', async () => {
    const id = await makeNote();
    const order = addOne(id, 1);
    const failing = writeThrough(graph, {
      ...order,
      work: async (tx) => {
        const { answer, changes } = await order.work(tx);
        return { answer, changes: changes.map((change) => ({ ...change, recordId: testId('none') })) };
      },
    });
    await expect(failing).rejects.toMatchObject({ code: 'INTERNAL' });
    expect(await noteOf(id)).toEqual({ version: 1, value: 0 });
  });
});

describe('a request that comes twice', () => {
  it('changes nothing the second time and gets the first answer, even when the version has moved on', async () => {
    const id = await makeNote();
    const order = addOne(id, 1, { requestKey: testId('key') });
    const first = await writeThrough(graph, order);
    await writeThrough(graph, addOne(id, 2));
    expect(await writeThrough(graph, order)).toEqual({ answer: first.answer, repeated: true });
    expect(await noteOf(id)).toEqual({ version: 3, value: 2 });
    expect(await historyOf(id)).toHaveLength(2);
  });

  it('is one request when both come at the same moment', async () => {
    const id = await makeNote();
    const order = addOne(id, 1, { requestKey: testId('key') });
    const both = await Promise.all([1, 2, 3, 4].map(() => writeThrough(graph, order)));
    expect(both.map((one) => one.answer)).toEqual(both.map(() => ({ accepted: true, version: 2 })));
    expect(both.filter((one) => !one.repeated)).toHaveLength(1);
    expect(await noteOf(id)).toEqual({ version: 2, value: 1 });
  });

  it('may be sent again under its key after it was refused', async () => {
    const id = await makeNote();
    const requestKey = testId('key');
    expect((await writeThrough(graph, addOne(id, 7, { requestKey }))).answer.accepted).toBe(false);
    expect(await keysOf(requestKey)).toBe(0);
    expect((await writeThrough(graph, addOne(id, 1, { requestKey }))).answer.accepted).toBe(true);
  });

  it('is refused when the key stood for another question or another operation', async () => {
    const id = await makeNote();
    const requestKey = testId('key');
    await writeThrough(graph, addOne(id, 1, { requestKey }));
    for (const other of [{ fingerprint: 'another' }, { name: 'test.another' }]) {
      await expect(writeThrough(graph, addOne(id, 1, { requestKey, ...other }))).rejects.toMatchObject({
        code: 'INVALID_INPUT',
        facts: { field: 'requestKey', given: requestKey },
      });
    }
    expect(await noteOf(id)).toEqual({ version: 2, value: 1 });
  });

  it('does not meet the key of another person', async () => {
    const id = await makeNote();
    const requestKey = testId('key');
    await writeThrough(graph, addOne(id, 1, { requestKey }));
    const other = addOne(id, 2, { requestKey, actor: { id: 'person-other', name: 'Other' } });
    expect(await writeThrough(graph, other)).toEqual({
      answer: { accepted: true, version: 3 },
      repeated: false,
    });
  });

  it.each(['', '   ', 'k'.repeat(201)])('is told when its key cannot be one: "%s"', async (requestKey) => {
    await expect(writeThrough(graph, addOne('note', 1, { requestKey }))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      facts: { field: 'requestKey' },
    });
  });

  it('is recognised by what it asks, in whichever order that is written down', () => {
    expect(fingerprintOf({ a: 1, b: [{ c: 2, d: 3 }] })).toBe(fingerprintOf({ b: [{ d: 3, c: 2 }], a: 1 }));
    expect(fingerprintOf({ a: [1, 2] })).not.toBe(fingerprintOf({ a: [2, 1] }));
  });

  it('is forgotten when its time is over, by whoever writes next, and not before', async () => {
    const id = await makeNote();
    const [over, current] = [testId('key'), testId('key')];
    // Older than any key of another test, so that it is the first to go however many others are over.
    await writeThrough(graph, addOne(id, 1, { requestKey: over, now: new Date('1999-01-01T00:00:00Z') }));
    await writeThrough(graph, addOne(id, 2, { requestKey: current }));
    expect(await keysOf(over)).toBe(0);
    await writeThrough(graph, addOne(id, 3));
    expect(await keysOf(current)).toBe(1);
  });
});

describe('a write whose commit is not answered', () => {
  /** Runs the work again after it was committed, as the driver does when the connection is lost in between. */
  const forgetful: Graph = {
    ...graph,
    write: async (name, work, options) => {
      await graph.write(name, work, options);
      return graph.write(name, work, options);
    },
  };

  it('is not written twice, and is not mistaken for somebody else who was faster', async () => {
    const id = await makeNote();
    expect(await writeThrough(forgetful, addOne(id, 1))).toEqual({
      answer: { accepted: true, version: 2 },
      repeated: false,
    });
    expect(await noteOf(id)).toEqual({ version: 2, value: 1 });
    expect(await historyOf(id)).toHaveLength(1);
  });
});

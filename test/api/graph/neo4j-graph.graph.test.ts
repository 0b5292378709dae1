import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { cypher, int } from '../../../api/graph/cypher.ts';
import type { Statement } from '../../../api/graph/cypher.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { openTestGraphSettings, testId } from '../../support/neo4j.ts';
import { openCuttingProxy } from './cutting-proxy.ts';
import type { CuttingProxy } from './cutting-proxy.ts';

const settings = openTestGraphSettings();

const one: Statement<number> = {
  name: 'test.one',
  text: cypher`RETURN 1 AS one`,
  params: {},
  decode: (row) => row.number('one'),
};

const endless: Statement<number> = {
  name: 'test.endless',
  text: cypher`UNWIND range(1, 1000000000) AS x RETURN count(x) AS many`,
  params: {},
  decode: (row) => row.number('many'),
};

describe('a connection that is lost', () => {
  let proxy: CuttingProxy;
  let graph: Graph;

  beforeEach(async () => {
    proxy = await openCuttingProxy(settings.uri);
    graph = openNeo4jGraph({ ...settings, uri: proxy.uri });
  });

  afterEach(async () => {
    await graph.close();
    await proxy.close();
  });

  it('is not noticed by who reads: the read is asked again on a fresh connection', async () => {
    expect(await graph.read(one)).toEqual([1]);
    const before = proxy.connections();
    proxy.cutNext(1);
    expect(await graph.read(one)).toEqual([1]);
    expect(proxy.connections()).toBe(before + 1);
  });

  it('is told as a database that is down when it is lost again at once', async () => {
    expect(await graph.read(one)).toEqual([1]);
    proxy.setDown(true);
    await expect(graph.read(one)).rejects.toMatchObject({ code: 'DATABASE_DOWN' });
  });

  it('comes back by itself: the next read after the outage is answered without a restart', async () => {
    proxy.setDown(true);
    await expect(graph.read(one)).rejects.toMatchObject({ code: 'DATABASE_DOWN' });
    proxy.setDown(false);
    expect(await graph.read(one)).toEqual([1]);
  });

  it('does not do a write twice', async () => {
    const id = testId('written');
    const add: Statement<number> = {
      name: 'test.add',
      text: cypher`CREATE (n:TestNote {id: $id}) RETURN 1 AS one`,
      params: { id },
      decode: (row) => row.number('one'),
    };
    const count: Statement<number> = {
      name: 'test.count',
      text: cypher`MATCH (n:TestNote {id: $id}) RETURN count(n) AS many`,
      params: { id },
      decode: (row) => row.number('many'),
    };
    await graph.read(one);
    proxy.cutNext(1);
    await graph.write('test.add', (tx) => tx.run(add));
    expect(await graph.read(count)).toEqual([1]);
    await graph.write('test.remove', (tx) =>
      tx.run({ ...add, text: cypher`MATCH (n:TestNote {id: $id}) DELETE n RETURN 1 AS one` }),
    );
  });
});

describe('the graph', () => {
  const seen: string[] = [];
  let graph: Graph;

  beforeAll(() => {
    graph = openNeo4jGraph({ ...settings, onNotification: (name, told) => seen.push(`${name} ${told}`) });
  });

  const opened: Graph[] = [];
  const openWith = (changed: Partial<typeof settings>): Graph => {
    const other = openNeo4jGraph({ ...settings, ...changed });
    opened.push(other);
    return other;
  };

  afterAll(() => Promise.all([graph, ...opened].map((each) => each.close())));

  it('says which server it speaks to', async () => {
    const facts = await graph.serverFacts();
    expect(facts.version).toMatch(/^\d+\.\d+/);
    expect(facts.database).toBe(settings.database);
  });

  it('ends a read that takes too long, and says so', async () => {
    await expect(graph.read(endless, { timeoutMs: 200 })).rejects.toMatchObject({ code: 'TIMED_OUT' });
  });

  it('takes nothing of a write that fails half way', async () => {
    const id = testId('half');
    const add: Statement<null> = {
      name: 'test.add',
      text: cypher`CREATE (n:TestNote {id: $id})`,
      params: { id },
      decode: () => null,
    };
    const failing = graph.write('test.half', async (tx) => {
      await tx.run(add);
      throw new TypeError('half way');
    });
    await expect(failing).rejects.toThrow('half way');
    const left: Statement<number> = {
      ...add,
      text: cypher`MATCH (n:TestNote {id: $id}) RETURN count(n) AS many`,
      decode: (row) => row.number('many'),
    };
    expect(await graph.readOne(left)).toBe(0);
  });

  it('keeps whole numbers whole and decimal numbers decimal', async () => {
    const kinds: Statement<string[]> = {
      name: 'test.kinds',
      text: cypher`RETURN [valueType($whole), valueType($decimal), valueType($inside.whole)] AS kinds`,
      params: { whole: int(3), decimal: 3, inside: { whole: int(3) } },
      decode: (row) => row.strings('kinds'),
    };
    expect(await graph.readOne(kinds)).toEqual(['INTEGER NOT NULL', 'FLOAT NOT NULL', 'INTEGER NOT NULL']);
  });

  it('gives null where a statement finds nothing', async () => {
    const none: Statement<number> = { ...one, text: cypher`UNWIND [] AS one RETURN one` };
    expect(await graph.readOne(none)).toBeNull();
  });

  it('passes on what the server notes of a statement', async () => {
    const unknown: Statement<number> = {
      ...one,
      name: 'test.unknown',
      text: cypher`MATCH (n:NoSuchLabelAnywhere) RETURN count(n) AS one`,
    };
    await graph.read(unknown);
    expect(seen).toEqual([
      expect.stringMatching(/^test\.unknown Neo\.ClientNotification\..*NoSuchLabelAnywhere/),
    ]);
  });

  it('raises what is wrong with a definition', async () => {
    const wrong: Statement<unknown> = { ...one, name: 'test.wrong', text: cypher`CREATE INDEX FOR` };
    await expect(graph.define(wrong)).rejects.toMatchObject({
      code: 'Neo.ClientError.Statement.SyntaxError',
    });
  });

  it('names a database that does not exist', async () => {
    await expect(openWith({ database: 'nosuchdatabase' }).read(one)).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      facts: { field: 'NEO4J_DATABASE' },
    });
  });

  it('names the password when it is wrong', async () => {
    await expect(openWith({ password: 'not the password' }).serverFacts()).rejects.toMatchObject({
      code: 'DATABASE_REFUSED',
      facts: { field: 'NEO4J_PASSWORD' },
    });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema, isSchemaCurrent, shippedPlan } from '../../../api/graph/apply-schema.ts';
import type { SchemaPlan } from '../../../api/graph/apply-schema.ts';
import { cypher, int } from '../../../api/graph/cypher.ts';
import type { CypherText, Statement } from '../../../api/graph/cypher.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { definitionsIn, recordVersion, takeSchemaLease } from '../../../api/graph/schema.statements.ts';
import { startOwnNeo4j } from '../../support/neo4j-own.ts';
import type { OwnNeo4j } from '../../support/neo4j-own.ts';

const START_MS = 600_000;
const current = shippedPlan().migrations.at(-1)?.version ?? 0;

const statement = <T = null>(text: CypherText, decode: Statement<T>['decode']): Statement<T> => ({
  name: 'test.statement',
  text,
  params: {},
  decode,
});
const change = (text: CypherText): Statement<null> => statement(text, () => null);

const indexes = statement(
  cypher`SHOW INDEXES YIELD name, state, type WHERE type <> 'LOOKUP' RETURN name + ' ' + state AS index ORDER BY index`,
  (row) => row.string('index'),
);
const schemaNodes = statement(
  cypher`MATCH (g:GraphSchema) RETURN [k IN keys(g) | k + ' ' + toString(g[k])] AS properties`,
  (row) => row.strings('properties').sort(),
);

const leaseEnds = statement(cypher`MATCH (g:GraphSchema) RETURN g.leaseUntil AS ends`, (row) =>
  row.number('ends'),
);
const serverTime = statement(cypher`RETURN timestamp() AS now`, (row) => row.number('now'));

let own: OwnNeo4j;
let graph: Graph;

beforeAll(async () => {
  own = await startOwnNeo4j();
  graph = openNeo4jGraph(own.server);
}, START_MS);

afterAll(async () => {
  await graph?.close();
  await own?.remove();
}, START_MS);

const write = (text: CypherText): Promise<unknown> => graph.write('test.write', (tx) => tx.run(change(text)));

describe('the schema of an empty store', () => {
  it('is not current before it is applied', async () => {
    expect(await isSchemaCurrent(graph)).toBe(false);
  });

  it(
    'is applied by one of several copies that start at once, and all of them go on',
    async () => {
      const copies = [graph, openNeo4jGraph(own.server), openNeo4jGraph(own.server)];
      const outcomes = await Promise.all(copies.map((copy) => applyGraphSchema(copy)));
      await Promise.all(copies.slice(1).map((copy) => copy.close()));
      expect(outcomes.filter((outcome) => outcome.changed)).toHaveLength(1);
      expect(await graph.read(schemaNodes)).toHaveLength(1);
      expect(await isSchemaCurrent(graph)).toBe(true);
    },
    START_MS,
  );

  it('has every constraint and index of the file, each of them ready', async () => {
    const names = definitionsIn(shippedPlan().definitions).map(
      (d) => `${d.name.replace('schema.', '')} ONLINE`,
    );
    expect(await graph.read(indexes)).toEqual(names.sort());
  });

  it('changes nothing when it is applied again', async () => {
    const before = [await graph.read(indexes), await graph.read(schemaNodes)];
    expect(await applyGraphSchema(graph)).toEqual({ changed: false, version: current });
    expect([await graph.read(indexes), await graph.read(schemaNodes)]).toEqual(before);
  });

  it('leaves no lease behind', async () => {
    const [properties = []] = await graph.read(schemaNodes);
    expect(properties.filter((property) => property.startsWith('lease'))).toEqual([]);
  });
});

describe('a store that holds data', () => {
  const later = (text: CypherText, more: CypherText[] = []): SchemaPlan => ({
    ...shippedPlan(),
    migrations: [
      ...shippedPlan().migrations,
      { version: current + 1, does: 'Move a property', statements: [text, ...more].map(change) },
    ],
  });
  const move = cypher`MATCH (n:TestNote) WHERE n.old IS NOT NULL SET n.new = n.old + 1 REMOVE n.old`;
  const notes = statement(cypher`MATCH (n:TestNote) RETURN n.new AS new`, (row) => row.number('new'));

  it('keeps the old version when a migration fails half way, and goes on with the next start', async () => {
    await write(cypher`CREATE (:TestNote {old: 1})`);
    const failing = applyGraphSchema(graph, { plan: later(move, [cypher`CREATE NONSENSE`]) });
    await expect(failing).rejects.toMatchObject({ code: 'Neo.ClientError.Statement.SyntaxError' });
    expect(await isSchemaCurrent(graph)).toBe(true);
    expect(await applyGraphSchema(graph, { plan: later(move) })).toEqual({
      changed: true,
      version: current + 1,
    });
    expect(await graph.read(notes)).toEqual([2]);
  });

  it('is migrated once', async () => {
    expect(await applyGraphSchema(graph, { plan: later(move) })).toEqual({
      changed: false,
      version: current + 1,
    });
    expect(await graph.read(notes)).toEqual([2]);
  });

  it('is refused when a newer version of the product has changed it', async () => {
    await expect(applyGraphSchema(graph)).rejects.toMatchObject({
      code: 'SCHEMA_TOO_NEW',
      facts: { given: String(current + 1), limit: current },
    });
    expect(await isSchemaCurrent(graph)).toBe(false);
    await graph.write('test.back', (tx) => tx.run(recordVersion(current)));
  });

  it('gets an index that was added to the definitions, without a new version', async () => {
    const definitions = `${shippedPlan().definitions}\nCREATE INDEX added IF NOT EXISTS FOR (n:TestNote) ON (n.new);\n`;
    const plan = { ...shippedPlan(), definitions };
    expect(await applyGraphSchema(graph, { plan })).toEqual({ changed: true, version: current });
    expect(await graph.read(indexes)).toContain('added ONLINE');
  });

  it('loses an index that is no longer declared with the next migration, and no index that others made', async () => {
    await write(cypher`CREATE INDEX made_by_others IF NOT EXISTS FOR (n:TestNote) ON (n.other)`);
    expect(await applyGraphSchema(graph)).toEqual({ changed: true, version: current });
    expect(await graph.read(indexes)).toContain('added ONLINE');
    const definitions = `${shippedPlan().definitions}\nCREATE INDEX added IF NOT EXISTS FOR (n:TestNote) ON (n.new);\n`;
    await applyGraphSchema(graph, { plan: { ...shippedPlan(), definitions } });
    const next = { version: current + 1, does: 'Drop an index', statements: [] };
    const plan = { ...shippedPlan(), migrations: [...shippedPlan().migrations, next] };
    expect(await applyGraphSchema(graph, { plan })).toEqual({ changed: true, version: current + 1 });
    const left = await graph.read(indexes);
    expect(left).not.toContain('added ONLINE');
    expect(left).toContain('made_by_others ONLINE');
    await write(cypher`DROP INDEX made_by_others`);
    await graph.write('test.back', (tx) => tx.run(recordVersion(current)));
  });

  it(
    'is not held up for ever by a copy that died while it worked',
    async () => {
      await graph.write('test.die', (tx) => tx.run(takeSchemaLease('a copy that died', 3_000)));
      const ends = (await graph.readOne(leaseEnds)) ?? Number.NaN;
      const definitions = `${shippedPlan().definitions}\n// another file\n`;
      const outcome = await applyGraphSchema(graph, { plan: { ...shippedPlan(), definitions } });
      expect(outcome).toEqual({ changed: true, version: current });
      expect(await graph.readOne(serverTime)).toBeGreaterThan(ends);
    },
    START_MS,
  );

  it('gives the lease to one of two that ask', async () => {
    const ask = (holder: string): Promise<boolean[]> =>
      graph.write('test.lease', (tx) => tx.run(takeSchemaLease(holder, 60_000)));
    const answers = await Promise.all([ask('first'), ask('second')]);
    expect(answers.flat()).toEqual([true]);
    await write(cypher`MATCH (g:GraphSchema) REMOVE g.leaseHolder, g.leaseUntil, g.leaseAsked`);
  });
});

it('stores the version as a whole number', async () => {
  const kind: Statement<string> = {
    name: 'test.kind',
    text: cypher`MATCH (g:GraphSchema) WHERE g.version = $version RETURN valueType(g.version) AS kind`,
    params: { version: int(current) },
    decode: (row) => row.string('kind'),
  };
  expect(await graph.readOne(kind)).toBe('INTEGER NOT NULL');
});

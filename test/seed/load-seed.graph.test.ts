import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../api/graph/apply-schema.ts';
import { cypher } from '../../api/graph/cypher.ts';
import type { Statement } from '../../api/graph/cypher.ts';
import type { Graph } from '../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../api/graph/neo4j-graph.ts';
import { loadSeed } from '../../seed/load-seed.ts';
import { loadSeedIfEmpty } from '../../seed/main.ts';
import { readSeed } from '../../seed/read-seed.ts';
import type { Seed } from '../../seed/seed-shapes.ts';
import { startOwnNeo4j } from '../support/neo4j-own.ts';
import type { OwnNeo4j } from '../support/neo4j-own.ts';
import { snapshotOf } from './graph-snapshot.ts';
import { copySeed, recordOf } from './seed-folder.ts';

const LONG_MS = 600_000;
const NOW = new Date('2026-01-02T03:04:05.000Z');

let own: OwnNeo4j;
let graph: Graph;
let seed: Seed;

const env = (): NodeJS.ProcessEnv => ({
  NEO4J_URI: own.server.uri,
  NEO4J_USERNAME: own.server.username,
  NEO4J_PASSWORD: own.server.password,
  NEO4J_DATABASE: own.server.database,
});

const changes: Statement<string> = {
  name: 'test.changes',
  text: cypher`MATCH (c:Change)-[:CHANGED]->(g:GraphSchema)
    RETURN c.action + ' ' + c.actor + ' ' + c.at + ' ' + c.summary AS told`,
  params: {},
  decode: (row) => row.string('told'),
};

beforeAll(async () => {
  seed = await readSeed();
  own = await startOwnNeo4j();
  graph = openNeo4jGraph(own.server);
  await applyGraphSchema(graph);
}, LONG_MS);

afterAll(async () => {
  await graph?.close();
  await own?.remove();
}, LONG_MS);

describe('an empty store', () => {
  it('stays as it was when a file of the seed is broken', async () => {
    const before = await snapshotOf(graph);
    const folder = await copySeed();
    await folder.change('hisps.json', (records) => {
      recordOf(records, 'usda-fsa').serviceIds = ['no-such-service'];
    });
    await expect(loadSeedIfEmpty(env(), () => {}, folder.path)).rejects.toMatchObject({
      code: 'SEED_BROKEN',
      facts: { place: 'hisps.json, record "usda-fsa"', field: 'serviceIds.0', given: 'no-such-service' },
    });
    await folder.remove();
    expect(await snapshotOf(graph)).toEqual(before);
  });

  it(
    'stays as it was when a reference turns out to lead nowhere only while loading',
    async () => {
      const before = await snapshotOf(graph);
      const [first, ...others] = seed.lifeExperiences;
      if (first === undefined) throw new Error('The seed has no life experience.');
      const [stage, ...stages] = first.stages;
      if (stage === undefined) throw new Error('The life experience has no stage.');
      const broken = { ...first, stages: [{ ...stage, serviceIds: ['no-such-service'] }, ...stages] };
      const loading = loadSeed(graph, { ...seed, lifeExperiences: [broken, ...others] }, NOW);
      await expect(loading).rejects.toThrow(/found both their ends/);
      expect(await snapshotOf(graph)).toEqual(before);
    },
    LONG_MS,
  );

  it(
    'stays as it was when the database is killed in the middle of the load, and the next load completes it',
    async () => {
      const before = await snapshotOf(graph);
      let reached = 0;
      const killed = loadSeed(graph, seed, NOW, ({ done = 0, total = 1 }) => {
        reached = done / total;
        if (reached > 0.5) process.kill(own.server.pid, 'SIGKILL');
      });
      await expect(killed).rejects.toMatchObject({ code: 'DATABASE_DOWN' });
      expect(reached).toBeGreaterThan(0.5);
      await graph.close();

      const again = await own.startAgain();
      graph = openNeo4jGraph(again);
      expect(await snapshotOf(graph)).toEqual(before);
      const steps: number[] = [];
      expect(await loadSeed(graph, seed, NOW, ({ done = 0 }) => steps.push(done))).toEqual({
        loaded: true,
        services: 600,
      });
      expect(steps).toEqual([...steps].sort((a, b) => a - b));
    },
    LONG_MS,
  );
});

describe('a store that has the seed', () => {
  it('tells in the audit trail who loaded what and when', async () => {
    expect(await graph.read(changes)).toEqual([
      'SEED_LOADED system 2026-01-02T03:04:05.000Z Loaded the seed: 600 services of 241 units.',
    ]);
  });

  it('is not changed in any property or edge by a second load, later in time', async () => {
    const before = await snapshotOf(graph);
    const later = new Date(NOW.getTime() + 86_400_000);
    expect(await loadSeed(graph, seed, later)).toEqual({ loaded: false, services: 600 });
    expect(await snapshotOf(graph)).toEqual(before);
  });

  it('is not overwritten by another seed: the load is refused and says what is there', async () => {
    const before = await snapshotOf(graph);
    await expect(loadSeed(graph, { ...seed, checksum: 'of another seed' }, NOW)).rejects.toMatchObject({
      code: 'DUPLICATE',
      facts: { field: 'NEO4J_DATABASE' },
    });
    expect(await snapshotOf(graph)).toEqual(before);
  });
});

it(
  'lets one of two copies load that start on an empty store at once',
  async () => {
    const remove: Statement<null> = {
      name: 'test.remove',
      text: cypher`MATCH (n) WHERE NOT n:GraphSchema DETACH DELETE n`,
      params: {},
      decode: () => null,
    };
    const forget: Statement<null> = {
      ...remove,
      text: cypher`MATCH (g:GraphSchema) REMOVE g.seedChecksum, g.seedLoadedAt`,
    };
    await graph.write('test.empty', async (tx) => {
      await tx.run(remove);
      await tx.run(forget);
    });
    const outcomes = await Promise.all([loadSeed(graph, seed, NOW), loadSeed(graph, seed, NOW)]);
    expect(outcomes.map((outcome) => outcome.loaded).sort()).toEqual([false, true]);
    expect(outcomes.map((outcome) => outcome.services)).toEqual([600, 600]);
  },
  LONG_MS,
);

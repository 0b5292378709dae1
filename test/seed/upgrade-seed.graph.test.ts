import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../api/graph/apply-schema.ts';
import { cypher } from '../../api/graph/cypher.ts';
import type { CypherText, Statement } from '../../api/graph/cypher.ts';
import type { Graph } from '../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../api/graph/neo4j-graph.ts';
import { loadSeed } from '../../seed/load-seed.ts';
import { loadSeedIfEmpty } from '../../seed/main.ts';
import { readSeed, seedChecksum } from '../../seed/read-seed.ts';
import { upgradeInWords, upgradeSeed } from '../../seed/upgrade-seed.ts';
import type { Seed, SeedService } from '../../seed/seed-shapes.ts';
import { startOwnNeo4j } from '../support/neo4j-own.ts';
import type { OwnNeo4j } from '../support/neo4j-own.ts';
import { snapshotOf } from './graph-snapshot.ts';

const LONG_MS = 600_000;
const NOW = new Date('2026-01-02T03:04:05.000Z');
const LATER = new Date('2026-03-04T05:06:07.000Z');

let own: OwnNeo4j;
let graph: Graph;
let seed: Seed;

beforeAll(async () => {
  seed = await readSeed();
  own = await startOwnNeo4j();
  graph = openNeo4jGraph(own.server);
  await applyGraphSchema(graph);
  await loadSeed(graph, seed, NOW);
}, LONG_MS);

afterAll(async () => {
  await graph?.close();
  await own?.remove();
}, LONG_MS);

/** The seed with some of its services changed. */
function changed(change: (service: SeedService) => SeedService, checksum: string): Seed {
  return { ...seed, services: seed.services.map(change), checksum };
}

const factsOf = (
  id: string,
): Statement<{ name: string; channels: string[]; times: string; unit: string }> => ({
  name: 'test.facts',
  text: cypher`MATCH (u:Unit)-[:RESPONSIBLE_FOR]->(s:Service {id: $id})
    RETURN s.name AS name, u.id AS unit, s.createdAt + ' ' + s.updatedAt AS times,
      COLLECT { MATCH (s)-[r:REACHED_THROUGH]->(c) RETURN c.name ORDER BY r.position } AS channels`,
  params: { id },
  decode: (row) => ({
    name: row.string('name'),
    channels: row.strings('channels'),
    times: row.string('times'),
    unit: row.string('unit'),
  }),
});

const edit = (id: string): Statement<null> => ({
  name: 'test.edit',
  text: cypher`MATCH (s:Service {id: $id}) SET s.version = s.version + 1, s.name = 'Edited by a registrar'`,
  params: { id },
  decode: () => null,
});

describe('a store with an older seed', () => {
  it('is told from one with this seed by a checksum that reads no records', async () => {
    expect(await seedChecksum()).toBe(seed.checksum);
  });

  it('gets the new facts, keeps when records were made, and leaves alone what people edited', async () => {
    const [first, second, third] = seed.services;
    if (first === undefined || second === undefined || third === undefined) throw new Error('No services.');
    await graph.write('test.edit', (tx) => tx.run(edit(second.id)));
    const other = await graph.readOne(factsOf(third.id));
    const newer = changed((service) => {
      if (service.id === first.id)
        return { ...service, name: 'A better name', channels: first.channels.slice(0, 1) };
      return service.id === second.id ? { ...service, name: 'A name nobody gets to see' } : service;
    }, 'of a newer seed');

    expect(await upgradeSeed(graph, newer, LATER)).toMatchObject({ made: 0, kept: 1 });
    expect(await graph.readOne(factsOf(first.id))).toMatchObject({
      name: 'A better name',
      channels: first.channels.slice(0, 1).map((channel) => channel.name),
      times: `${NOW.toISOString()} ${LATER.toISOString()}`,
    });
    expect(await graph.readOne(factsOf(second.id))).toMatchObject({
      name: 'Edited by a registrar',
      channels: second.channels.map((channel) => channel.name),
    });
    expect(await graph.readOne(factsOf(third.id))).toEqual(other);
  });

  it('is not changed by the same upgrade again', async () => {
    const before = await snapshotOf(graph);
    expect(await upgradeSeed(graph, { ...seed, checksum: 'of a newer seed' }, LATER)).toBeNull();
    expect(await snapshotOf(graph)).toEqual(before);
  });

  it('is brought up to date at the next start, which says so in a sentence', async () => {
    const { uri, username, password, database } = own.server;
    const env = {
      NEO4J_URI: uri,
      NEO4J_USERNAME: username,
      NEO4J_PASSWORD: password,
      NEO4J_DATABASE: database,
    };
    const outcome = await loadSeedIfEmpty(env);
    expect(outcome).toMatchObject({ loaded: false, services: 600 });
    expect(outcome.upgraded).toMatch(/^The seed changed since it was loaded: .*; 1 record left alone/);
    expect((await loadSeedIfEmpty(env)).upgraded).toBeUndefined();
  });
});

describe('a store from before there were journeys', () => {
  const run = (text: CypherText): Promise<unknown> =>
    graph.write('test.run', (tx) => tx.run({ name: 'test.run', text, params: {}, decode: () => null }));
  const numbers: Statement<{ journeys: number; stages: number; own: number }> = {
    name: 'test.numbers',
    text: cypher`RETURN COUNT { (:LifeExperience)-[:HAS_JOURNEY]->(:Journey) } AS journeys,
      COUNT { (:Journey {id: 'journey-losing-a-job'})-[:HAS_STAGE]->() } AS stages,
      COUNT { (:LifeExperience {id: 'losing-a-job'})-[:HAS_JOURNEY]->(:Journey {id: 'journey-own'}) } AS own`,
    params: {},
    decode: (row) => ({
      journeys: row.number('journeys'),
      stages: row.number('stages'),
      own: row.number('own'),
    }),
  };

  it('gets one for each life experience, and keeps what people edited and drew', async () => {
    await run(cypher`MATCH (n:Journey|JourneyStage|Step) DETACH DELETE n`);
    const first = await upgradeSeed(graph, { ...seed, checksum: 'with journeys' }, LATER);
    expect(first?.made).toBeGreaterThan(300);
    expect(await graph.readOne(numbers)).toEqual({ journeys: 11, stages: 4, own: 0 });

    await run(cypher`MATCH (j:Journey {id: 'journey-losing-a-job'}) SET j.version = 2
      WITH j MATCH (j)-[:HAS_STAGE {position: 1}]->(g)-[:HAS_STEP]->(p) DETACH DELETE g, p`);
    await run(cypher`MATCH (l:LifeExperience {id: 'losing-a-job'})
      CREATE (l)-[:HAS_JOURNEY]->(:Journey:Record {id: 'journey-own', nameKey: 'own', version: 1})`);
    const second = await upgradeSeed(graph, { ...seed, checksum: 'with journeys, corrected' }, LATER);
    expect(second).toMatchObject({ made: 0 });
    expect(await graph.readOne(numbers)).toEqual({ journeys: 12, stages: 3, own: 1 });
  });
});

it.each([
  [
    { made: 0, changed: 2, kept: 0 },
    'The seed changed since it was loaded: 0 records new, 2 records brought up to date.',
  ],
  [
    { made: 1, changed: 0, kept: 3 },
    'The seed changed since it was loaded: 1 record new, 0 records brought up to date; 3 records left alone because people edited them: compare those with seed/data by hand.',
  ],
])('says of %j what was done and what is left to do', (upgrade, sentence) => {
  expect(upgradeInWords(upgrade)).toBe(sentence);
});

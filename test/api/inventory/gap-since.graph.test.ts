import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import type { CypherText } from '../../../api/graph/cypher.ts';
import { reassessServices } from '../../../api/inventory/reassess-services.ts';
import { nameKeyOf } from '../../../api/inventory/sort-keys.rules.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';
import { writeAs } from './service-writes.ts';
import { ask, openTestGraph } from './test-schema.ts';

/** The moment at which the tests ask. */
const NOW = '2026-11-03T14:00:00.000Z';
const EARLIER = '2025-06-01T00:00:00.000Z';
const graph = openTestGraph('empty');
let own: OwnAgency;

beforeAll(async () => void (await applyGraphSchema(graph)), 300_000);
beforeEach(async () => {
  own = await makeOwnAgency(graph);
});
afterEach(() => own.remove());
afterAll(() => graph.close());

const phone = { kind: 'PHONE', name: 'Line', level: 'FULL', accessible: 'YES' };
const online = {
  kind: 'WEBSITE',
  name: 'Site',
  url: 'https://www.example.gov/',
  level: 'FULL',
  accessible: 'YES',
};
const unknown = { ...online, level: 'UNKNOWN' };

async function register(channels: readonly object[], name = `Ask ${testId('name')}`): Promise<string> {
  const input = {
    name,
    description: 'Gives a test.',
    leadUnitId: own.units.bureau,
    primaryType: 'BENEFITS',
    channels,
  };
  const { written } = await writeAs(graph, own.registrar, 'registerService', {
    input: { type: 'ServiceInput!', value: input },
  });
  return written?.service?.id ?? '';
}

async function update(id: string, version: number, input: object): Promise<void> {
  const { written } = await writeAs(graph, own.registrar, 'updateService', {
    id: { type: 'ID!', value: id },
    version: { type: 'Int!', value: version },
    input: { type: 'ServiceInput!', value: input },
  });
  expect(written?.service?.version).toBe(version + 1);
}

const set = (text: CypherText, params: Record<string, unknown>): Promise<unknown> =>
  graph.write('test.set', (tx) => tx.run({ name: 'test.set', text, params, decode: () => null }));

/** Pretends that a gap has been known for long. */
const age = (id: string, since: string): Promise<unknown> =>
  set(cypher`MATCH (s:Service {id: $id}) SET s.gapSince = $since, s.gapAgeKey = $since + '|' + s.nameKey`, {
    id,
    since,
  });

/** What the API says of the age, and the stored place in the order of it. */
async function read(id: string): Promise<{ since: string | null; key: string | undefined }> {
  const { data } = await ask<{ service: { gapSince: string | null; name: string } }>(
    graph,
    'query ($id: ID!) { service(id: $id) { gapSince name } }',
    { id },
    own.registrar,
  );
  const key = await graph.readOne({
    name: 'test.key',
    text: cypher`MATCH (s:Service {id: $id}) RETURN s.gapAgeKey AS key`,
    params: { id },
    decode: (row) => row.string('key'),
  });
  return { since: data.service.gapSince, key: key?.replace(nameKeyOf(data.service.name, id), 'name') };
}

describe('since when a service has had a proven digital gap (R26)', () => {
  it('is the moment at which it was recorded without a digital way', async () => {
    expect(await read(await register([phone]))).toEqual({ since: NOW, key: `${NOW}|name` });
  });

  it('is not said of a service that can be finished digitally, nor of one of which that is not known', async () => {
    for (const channels of [[online], [phone, unknown]])
      expect(await read(await register(channels))).toEqual({ since: null, key: '~|name' });
  });

  it('is kept through changes while the gap stays proven', async () => {
    const id = await register([phone]);
    await age(id, EARLIER);
    await update(id, 1, { name: 'Another name', channels: [phone, { ...online, level: 'PARTIAL' }] });
    expect(await read(id)).toEqual({ since: EARLIER, key: `${EARLIER}|name` });
  });

  it('goes when the gap is closed, and begins anew when it opens again', async () => {
    const id = await register([phone]);
    await age(id, EARLIER);
    await update(id, 1, { channels: [phone, online] });
    expect(await read(id)).toEqual({ since: null, key: '~|name' });
    await update(id, 2, { channels: [phone] });
    expect(await read(id)).toEqual({ since: NOW, key: `${NOW}|name` });
  });

  it('is kept, set and taken away by a reassessment as well', async () => {
    const [kept, begun, gone] = [await register([phone]), await register([phone]), await register([online])];
    await age(kept, EARLIER);
    await set(cypher`MATCH (s:Service {id: $begun}) SET s.digitalGap = 'CLOSED' REMOVE s.gapSince`, {
      begun,
    });
    await set(cypher`MATCH (s:Service {id: $gone}) SET s.digitalGap = 'NO_DIGITAL', s.gapSince = $at`, {
      gone,
      at: EARLIER,
    });
    const later = '2026-12-01T00:00:00.000Z';
    await graph.write('test.reassess', (tx) => reassessServices(tx, [kept, begun, gone], later));
    expect(await read(kept)).toMatchObject({ since: EARLIER });
    expect(await read(begun)).toEqual({ since: later, key: `${later}|name` });
    expect(await read(gone)).toEqual({ since: null, key: '~|name' });
  });

  it('puts the longest known gap first in the order of it, and services without one last', async () => {
    const [newer, none, oldest] = [
      await register([phone], `A ${testId('name')}`),
      await register([online], `B ${testId('name')}`),
      await register([phone], `C ${testId('name')}`),
    ];
    await age(oldest, EARLIER);
    const { data } = await ask<{ services: { nodes: { id: string }[] } }>(
      graph,
      `query ($unit: ID!) { services(filter: { mine: true, statuses: [DRAFT], unitId: $unit }, orderBy: OLDEST_GAP, first: 10) { nodes { id } } }`,
      { unit: own.units.bureau },
      own.registrar,
    );
    expect(data.services.nodes.map(({ id }) => id)).toEqual([oldest, newer, none]);
  });
});

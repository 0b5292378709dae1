import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import type { GivenService } from '../../../api/inventory/merge-given.rules.ts';
import { makeOwnAgency } from './own-agency.ts';
import type { OwnAgency } from './own-agency.ts';
import { writeAs } from './service-writes.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnAgency;

beforeAll(() => applyGraphSchema(graph), 300_000);
beforeEach(async () => {
  own = await makeOwnAgency(graph);
});
afterEach(() => own.remove());
afterAll(() => graph.close());

async function register(more: GivenService = {}): Promise<string> {
  const value: GivenService = {
    name: 'Apply for a storage loan',
    description: 'Lends money for storage.',
    leadUnitId: own.units.top,
    primaryType: 'BENEFITS',
    channels: [{ kind: 'WEBSITE', name: 'Site', level: 'FULL' }],
    ...more,
  };
  const { written } = await writeAs(graph, own.registrar, 'registerService', {
    input: { type: 'ServiceInput!', value },
  });
  expect(written?.problems).toEqual([]);
  return written?.service?.id ?? '';
}

async function update(id: string, version: number, value: GivenService): Promise<void> {
  const { written } = await writeAs(graph, own.registrar, 'updateService', {
    id: { type: 'ID!', value: id },
    version: { type: 'Int!', value: version },
    input: { type: 'ServiceInput!', value },
  });
  expect(written?.problems).toEqual([]);
}

async function read(id: string): Promise<{ service: unknown; told: unknown }> {
  const { data } = await ask<{
    service: { crossChannel: string };
    serviceForm: { crossChannel: string };
    history: { nodes: { differences: { label: string; before: string[]; after: string[] }[] }[] };
  }>(
    graph,
    `query ($id: ID!) { service(id: $id) { crossChannel } serviceForm(id: $id) { crossChannel }
       history(id: $id, first: 1) { nodes { differences { label before after } } } }`,
    { id },
    own.registrar,
  );
  expect(data.serviceForm).toEqual(data.service);
  return { service: data.service.crossChannel, told: data.history.nodes[0]?.differences };
}

describe('whether people may begin in one channel and finish in another (R29)', () => {
  it('is not known until somebody records it, and not known again once it is taken back', async () => {
    const id = await register();
    expect((await read(id)).service).toBe('UNKNOWN');
    await update(id, 1, { crossChannel: 'YES' });
    expect(await read(id)).toEqual({
      service: 'YES',
      told: [{ label: 'Change of channel', before: ['not known'], after: ['yes'] }],
    });
    await update(id, 2, { name: 'Apply for a loan to store grain' });
    expect((await read(id)).service).toBe('YES');
    await update(id, 3, { crossChannel: null });
    expect((await read(id)).service).toBe('UNKNOWN');
  });

  it('is stored with a registration, and "no" is not the same as "not known"', async () => {
    expect((await read(await register({ crossChannel: 'NO' }))).service).toBe('NO');
  });
});

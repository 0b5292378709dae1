import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { ServiceOrder } from '../../../schema/vocabulary/service-list.ts';
import { makeOwnServices } from './own-services.ts';
import type { OwnServices } from './own-services.ts';
import { ask, openTestGraph } from './test-schema.ts';
import { walkBackward, walkForward } from './walk-pages.ts';

const graph = openTestGraph('empty');
let own: OwnServices;
beforeAll(async () => {
  await applyGraphSchema(graph);
});
beforeEach(async () => {
  own = await makeOwnServices(graph);
});
afterEach(() => own.remove());
afterAll(() => graph.close());

const names = ['Apply', 'Claim', 'Enter', 'Get', 'Inform', 'Know', 'Mend'];
const between = ['Ask', 'Fetch', 'Zoom', 'A', 'Lend', 'Bring'];

describe('a list that others add to while it is read', () => {
  it.each(
    Object.values(ServiceOrder).flatMap((order) => [
      [order, 'forward'] as const,
      [order, 'backward'] as const,
    ]),
  )('gives each service that was there once, in the order %s, %s', async (order, direction) => {
    const there: string[] = [];
    for (const name of names) there.push(await own.add(name));
    const late = [...between];
    const walk = {
      field: 'services',
      args: `filter: { roleId: "${own.roleId}" }, orderBy: ${order}`,
      size: 2,
      between: async () => {
        const name = late.pop();
        if (name !== undefined) await own.add(name);
      },
    };
    const seen = direction === 'forward' ? await walkForward(graph, walk) : await walkBackward(graph, walk);
    expect(seen.length).toBe(new Set(seen).size);
    expect(there.filter((id) => !seen.includes(id))).toEqual([]);
  });
});

describe('a reader who is not signed in', () => {
  it('sees published services only: in lists, by id, in counts, in facets and over edges', async () => {
    const shown = await own.add('Shown');
    const hidden = await own.add('Hidden', { status: 'DRAFT' });
    const filter = `{ roleId: "${own.roleId}" }`;
    const { data, errors } = await ask<Record<string, unknown>>(
      graph,
      `{
        services(filter: ${filter}) { totalCount nodes { id } facets(only: [STATUS, CHANNEL_KIND, UNIT]) { buckets { value count } } }
        asked: services(filter: { roleId: "${own.roleId}", statuses: [DRAFT] }) { totalCount nodes { id } }
        shown: service(id: "${shown}") { id channels { id service { id } } }
        hidden: service(id: "${hidden}") { id }
        unit(id: "${own.unitId}") { ownServiceCount serviceCount counts { services channelsNeeded } }
      }`,
    );
    expect(errors).toEqual([]);
    expect(data).toEqual({
      services: {
        totalCount: 1,
        nodes: [{ id: shown }],
        facets: [
          { buckets: [{ value: own.unitId, count: 1 }] },
          { buckets: [{ value: 'PHONE', count: 1 }] },
          { buckets: [{ value: 'PUBLISHED', count: 1 }] },
        ],
      },
      asked: { totalCount: 0, nodes: [] },
      shown: { id: shown, channels: [{ id: `${shown}-channel-1`, service: { id: shown } }] },
      hidden: null,
      unit: { ownServiceCount: 1, serviceCount: 1, counts: { services: 1, channelsNeeded: 1 } },
    });
  });
});

describe('two conditions on channels', () => {
  it('must be met by one channel, not by two', async () => {
    const phone = {
      kind: 'PHONE',
      name: 'Line',
      url: null,
      recordedMedium: 'UNKNOWN',
      accessible: 'UNKNOWN',
      hostListed: null,
      place: null,
      selfService: 'UNKNOWN',
      languages: [],
    } as const;
    await own.add('Phone needs a rationale, mail does not exist', {
      channels: [{ ...phone, level: 'FULL' }],
    });
    const count = async (kinds: string): Promise<number> => {
      const filter = `{ roleId: "${own.roleId}", channelKinds: [${kinds}], channelRationales: [NEEDED] }`;
      const { data } = await ask<{ services: { totalCount: number } }>(
        graph,
        `{ services(filter: ${filter}) { totalCount } }`,
      );
      return data.services.totalCount;
    };
    const mail = { ...phone, kind: 'WEBSITE', name: 'Site', level: 'NOT_TO_END' } as const;
    await own.add('Phone needs one, the site never does', { channels: [{ ...phone, level: 'FULL' }, mail] });
    expect(await count('PHONE')).toBe(2);
    expect(await count('WEBSITE')).toBe(0);
  });
});

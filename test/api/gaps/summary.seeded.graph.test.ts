import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { gapFilter } from '../../../api/gaps/find-digitization-gaps.ts';
import { foldGaps } from '../../../api/gaps/gap-summary.rules.ts';
import type { GapFigures } from '../../../api/gaps/gap-summary.rules.ts';
import { summarizeGaps } from '../../../api/gaps/summarize-gaps.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { readRequest } from '../../../api/http/read-request.ts';
import { findServices } from '../../../api/inventory/find-services.ts';
import type { ServiceList } from '../../../api/inventory/find-services.ts';
import type { ServiceFilter } from '../../../api/inventory/service-filter.input.ts';
import { GapDimension } from '../../../schema/vocabulary/gap-dimension.ts';
import { provenDigitalGaps } from '../../../schema/vocabulary/gap.ts';
import { openTestGraphSettings } from '../../support/neo4j.ts';

type Listed = Awaited<ReturnType<ServiceList['nodes']>>[number];

let graph: Graph;
beforeAll(() => {
  graph = openNeo4jGraph(openTestGraphSettings());
});
afterAll(() => graph.close());

const lists = new Map<string, Promise<Listed[]>>();

/** Every service that a filter lists; the seed does not change while these tests run, so each list is read once. */
function listAll(filter: ServiceFilter): Promise<Listed[]> {
  const name = JSON.stringify(filter);
  const list = lists.get(name) ?? readAll(filter);
  lists.set(name, list);
  return list;
}

/** Every service that a filter lists, through all its pages. */
async function readAll(filter: ServiceFilter): Promise<Listed[]> {
  const context = readRequest(graph, null);
  const all: Listed[] = [];
  for (let after: string | null = null; ;) {
    const list: ServiceList = findServices(context, {
      list: 'services',
      filter,
      orderBy: 'NAME',
      page: { first: 100, after },
      branches: new Set(['channels']),
    });
    all.push(...(await list.nodes()));
    const { hasNextPage, endCursor } = await list.pageInfo();
    if (!hasNextPage) return all;
    after = endCursor;
  }
}

/** The figures of listed services, counted one by one. */
function figuresOf(services: readonly Listed[], kind?: string): GapFigures {
  return foldGaps({
    services: services.map((s) => ({ ...s, keys: [], count: 1 })),
    channels: services.flatMap((s) =>
      (s.fetched.channels ?? [])
        .filter((c) => kind === undefined || c.kind === kind)
        .map((c) => ({ keys: [], flag: c.rationale, count: 1 })),
    ),
  }).total;
}

/** The filter that lists the services of a row. */
const rowFilter: Record<GapDimension, (key: string) => ServiceFilter> = {
  UNIT: (key) => ({ unitId: key }),
  SERVICE_TYPE: (key) => ({ serviceTypes: [key] }) as ServiceFilter,
  CHANNEL_KIND: (key) => ({ channelKinds: [key] }) as ServiceFilter,
  LIFE_EXPERIENCE: (key) => ({ lifeExperienceIds: [key] }),
  HISP: (key) => ({ hispIds: [key] }),
  REASON: (key) => ({ reasons: [key] }) as ServiceFilter,
};

describe('each figure of the summary equals the rows behind it', () => {
  it.each(Object.values(GapDimension))('in total and in every row: %s', async (by) => {
    const summary = await summarizeGaps(readRequest(graph, null), by, {});
    expect(summary.rows.length).toBeGreaterThan(0);
    expect(summary.total).toEqual(figuresOf(await listAll({})));
    for (const row of summary.rows) {
      const listed = await listAll(rowFilter[by](row.key));
      expect({ row: row.key, ...row.counts }).toEqual({
        row: row.key,
        ...figuresOf(listed, by === 'CHANNEL_KIND' ? row.key : undefined),
      });
    }
  });

  it.each([
    ['a verdict', 'UNIT', { digitalGaps: [...provenDigitalGaps] }],
    ['an agency', 'SERVICE_TYPE', { unitId: 'unit-hhs' }],
    ['words', 'UNIT', { text: 'passport' }],
    ['a life experience', 'HISP', { lifeExperienceIds: ['approaching-retirement'] }],
    ['a kind of channel', 'REASON', { channelKinds: ['POSTAL_MAIL'] }],
    ['a flag', 'LIFE_EXPERIENCE', { channelRationales: ['NEEDED'] }],
  ] as [string, GapDimension, ServiceFilter][])('under a filter by %s', async (_title, by, filter) => {
    const summary = await summarizeGaps(readRequest(graph, null), by, filter);
    expect(summary.total).toEqual(figuresOf(await listAll(filter)));
    for (const row of summary.rows) {
      const listed = await listAll({ ...filter, ...rowFilter[by](row.key) });
      expect({ row: row.key, services: row.counts.services }).toEqual({
        row: row.key,
        services: listed.length,
      });
    }
  });

  it('where a count is opened as a list with the verdict in its filter', async () => {
    const { rows } = await summarizeGaps(readRequest(graph, null), 'UNIT', {});
    const [first] = rows;
    const unitId = first?.key ?? '';
    const opened = async (filter: ServiceFilter): Promise<number> =>
      (await listAll({ unitId, ...filter })).length;
    expect(first?.counts.notDigital).toBe(await opened(gapFilter({})));
    expect(first?.counts.closed).toBe(await opened({ digitalGaps: ['CLOSED'] }));
    expect(first?.counts.digitalUnknown).toBe(await opened({ digitalGaps: ['UNKNOWN'] }));
    expect(first?.counts.rationaleMissing).toBe(
      await opened({ digitalGaps: [...provenDigitalGaps], rationaleStates: ['MISSING'] }),
    );
    expect(first?.counts.physicalGap).toBe(await opened({ physicalGaps: ['GAP'] }));
  });
});

describe('the rows of the summary', () => {
  it.each(['UNIT', 'SERVICE_TYPE'] as const)(
    'sum to the total where no service is in two of them: %s',
    async (by) => {
      const { rows, total, notInAnyRow, overlapping } = await summarizeGaps(readRequest(graph, null), by, {});
      expect(overlapping).toBe(false);
      for (const figure of Object.keys(total) as (keyof GapFigures)[]) {
        const sum = rows.reduce((all, row) => all + row.counts[figure], 0);
        expect({ figure, sum }).toEqual({ figure, sum: total[figure] });
      }
      expect(notInAnyRow).toBe(0);
    },
  );

  it.each(['CHANNEL_KIND', 'LIFE_EXPERIENCE', 'HISP', 'REASON'] as const)(
    'leave out exactly the services that are counted as in no row: %s',
    async (by) => {
      const { rows, total, notInAnyRow } = await summarizeGaps(readRequest(graph, null), by, {});
      const inRows = new Set<string>();
      for (const row of rows)
        for (const service of await listAll(rowFilter[by](row.key))) inRows.add(service.id);
      expect(notInAnyRow).toBe(total.services - inRows.size);
    },
  );

  it('are the units directly below the unit of the filter, with one row for what it leads itself', async () => {
    const { rows, total } = await summarizeGaps(readRequest(graph, null), 'UNIT', { unitId: 'unit-hhs' });
    const children = rows.filter((row) => row.key !== 'unit-hhs');
    expect(children.length).toBeGreaterThan(1);
    for (const row of children) {
      expect({ row: row.key, services: row.counts.services }).toEqual({
        row: row.key,
        services: (await listAll({ unitId: row.key })).length,
      });
    }
    expect(rows.reduce((all, row) => all + row.counts.services, 0)).toBe(total.services);
    const own = (await listAll({ unitId: 'unit-hhs' })).filter((service) => service.unitId === 'unit-hhs');
    expect(rows.find((row) => row.key === 'unit-hhs')?.counts.services ?? 0).toBe(own.length);
  });

  it('have no row without a service, and the most missing first', async () => {
    const { rows } = await summarizeGaps(readRequest(graph, null), 'UNIT', {});
    expect(rows.filter((row) => row.counts.services === 0)).toEqual([]);
    const missing = rows.map((row) => row.counts.notDigital);
    expect(missing).toEqual([...missing].sort((a, b) => b - a));
  });

  it('come with the edition, the version of the rules and the moment of the request', async () => {
    const context = readRequest(graph, null);
    expect(await summarizeGaps(context, 'REASON', {})).toMatchObject({
      asOf: context.now,
      edition: 'A11_2024',
      ruleVersion: expect.any(Number),
      by: 'REASON',
      overlapping: true,
    });
  });

  it('are brought in one statement', async () => {
    const context = readRequest(graph, null);
    await summarizeGaps(context, 'HISP', {});
    expect(context.meter.statements).toBe(1);
  });

  it('name a unit that does not exist', async () => {
    await expect(
      summarizeGaps(readRequest(graph, null), 'UNIT', { unitId: 'unit-nowhere' }),
    ).rejects.toMatchObject({
      code: 'NOT_FOUND',
      facts: { field: 'filter.unitId', given: 'unit-nowhere' },
    });
  });
});

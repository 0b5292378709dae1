import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { takeDueSnapshot } from '../../../api/gaps/take-snapshot.ts';
import { readListRequest } from '../../../api/exchange/read-export-request.ts';
import { serviceColumns } from '../../../api/exchange/service-columns.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import type { LogLine } from '../../../api/http/request-log.ts';
import { Problem } from '../../../api/problem.ts';
import { openTestGraphSettings } from '../../support/neo4j.ts';
import { readAnswer, startTestServer, watchedGraph } from './test-server.ts';
import type { TestServer } from './test-server.ts';

let graph: Graph;
let server: TestServer;

beforeAll(async () => {
  graph = openNeo4jGraph(openTestGraphSettings());
  server = await startTestServer(graph);
});
afterAll(async () => {
  await server.stop();
  await graph.close();
});

const get = (path: string): Promise<Response> => fetch(`${server.url}/exports/${path}`);

/** Lines of a CSV text as fields (RFC 4180). */
function readCsv(text: string): string[][] {
  const rows: string[][] = [[]];
  const field = /("(?:[^"]|"")*"|[^",\r\n]*)(,|\r\n|$)/gy;
  while (field.lastIndex < text.length) {
    const [, value = '', end] = field.exec(text) ?? [];
    rows[rows.length - 1]?.push(value.startsWith('"') ? value.slice(1, -1).replaceAll('""', '"') : value);
    if (end === '\r\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 0);
}

/** Ids of all rows that the API lists, in order. */
async function listed(root: string, query: string): Promise<string[]> {
  const { filter, orderBy } = readListRequest(new URLSearchParams(query));
  const order = orderBy ?? (root === 'services' ? 'NAME' : 'WORST_GAP');
  const ids: string[] = [];
  for (let after: string | null = null; ;) {
    const { data } = await server.ask(
      `query($filter: ServiceFilter, $order: ServiceOrder!, $after: String) {
        ${root}(filter: $filter, orderBy: $order, first: 100, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }`,
      { filter, order, after },
    );
    const page = (
      data as unknown as Record<
        string,
        { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
      >
    )[root];
    ids.push(...(page?.nodes ?? []).map((node) => node.id));
    if (page?.pageInfo.hasNextPage !== true) return ids;
    after = page.pageInfo.endCursor;
  }
}

describe('a file of services', () => {
  it.each([
    ['services', 'services', ''],
    ['services', 'services', 'gap=NO_DIGITAL,DIGITAL_NOT_TO_END&order=VOLUME'],
    ['services', 'services', 'text=passport'],
    ['services', 'services', 'unit=unit-hhs&type=BENEFITS&channelRationale=NEEDED'],
    ['digitization-gaps', 'digitizationGaps', ''],
    ['digitization-gaps', 'digitizationGaps', 'gap=UNKNOWN&order=UNIT'],
    ['digitization-gaps', 'digitizationGaps', 'rationale=MISSING&reason='],
  ])('has exactly the rows of the list, in its order: %s %s %s', async (file, root, query) => {
    const ids = await listed(root, query);
    const csv = await get(`${file}.csv?${query}`);
    const [head, ...rows] = readCsv(await csv.text());
    expect(head).toEqual(serviceColumns.map(({ name }) => name));
    expect(rows.map((row) => row[0])).toEqual(ids);
    expect(rows.filter((row) => row.length !== head?.length)).toEqual([]);
    expect(csv.headers.get('x-export-rows')).toBe(String(ids.length));
    const json = (await (await get(`${file}.json?${query}`)).json()) as {
      meta: { rows: number };
      rows: { id: string }[];
    };
    expect(json.rows.map((row) => row.id)).toEqual(ids);
    expect(json.meta.rows).toBe(ids.length);
  });

  it('says in its headers, and never among its rows, what it holds', async () => {
    const response = await get('services.csv?gap=NO_DIGITAL');
    const text = await response.text();
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8; header=present');
    expect(response.headers.get('content-disposition')).toMatch(
      /^attachment; filename="services-\d{4}-\d\d-\d\d\.csv"$/,
    );
    expect(response.headers.get('x-export-filter')).toBe('Services; digital gap: No digital way');
    expect(response.headers.get('x-export-as-of')).toMatch(/^\d{4}-\d\d-\d\dT/);
    expect(response.headers.get('x-export-rule-version')).toMatch(/^\d+$/);
    expect(text).not.toMatch(/x-export|All services|asOf/);
    expect(text.endsWith('\r\n')).toBe(true);
  });

  it('lets nobody write a header of their own', async () => {
    const { headers } = await get('services.csv?text=card%0D%0Aset-cookie:%20a=b%20%C3%A9');
    expect(headers.get('set-cookie')).toBeNull();
    expect(headers.get('x-export-filter')).toBe('Services; words: card%0D%0Aset-cookie: a=b %C3%A9');
  });

  it('of JSON carries the same in meta', async () => {
    const { meta } = (await (await get('services.json?gap=NO_DIGITAL')).json()) as { meta: unknown };
    expect(meta).toEqual({
      filter: 'Services; digital gap: No digital way',
      order: 'NAME',
      asOf: expect.any(String),
      rows: expect.any(Number),
      edition: 'A11_2024',
      ruleVersion: expect.any(Number),
    });
  });

  it('holds no field that a spreadsheet would run', async () => {
    const rows = readCsv(await (await get('services.csv')).text());
    expect(rows.flat().filter((field) => /^[=+@\t\r]/.test(field) || /^-\D/.test(field))).toEqual([]);
  });

  it('says the same in a cell and in the record', async () => {
    const { rows } = (await (await get('services.json?text=ssa&form=form-ss-5')).json()) as {
      rows: Record<string, unknown>[];
    };
    const row = rows.find(({ id }) => id === 'ssa-card-replace');
    expect(row).toMatchObject({
      name: 'Replace a Social Security card',
      agency_abbreviation: 'SSA',
      digital_gap: 'CLOSED',
      forms: ['SS-5, Application for a Social Security Card'],
      designated: true,
    });
  });
});

describe('a file that fails on the way', () => {
  it.each([
    ['csv', 'identity'],
    ['csv', 'gzip'],
    ['json', 'identity'],
    ['json', 'gzip'],
  ])('is broken off, so that no client takes a part for the whole: %s, %s', async (format, encoding) => {
    let pages = 0;
    const failing: Graph = {
      ...watchedGraph(graph, () => undefined),
      read: (statement, options) => {
        if (statement.params['limit'] !== undefined) pages += 1;
        if (pages > 2) return Promise.reject(new Problem('DATABASE_DOWN', 'The database went away.'));
        return graph.read(statement, options);
      },
    };
    const lines: LogLine[] = [];
    const broken = await startTestServer(failing, { log: (line) => lines.push(line) });
    try {
      const response = await fetch(`${broken.url}/exports/services.${format}`, {
        headers: { 'accept-encoding': encoding },
      });
      expect(response.status).toBe(200);
      await expect(response.text()).rejects.toThrow();
      expect(lines).toContainEqual(
        expect.objectContaining({ level: 'error', export: `services.${format}`, brokenOff: true }),
      );
    } finally {
      await broken.stop();
    }
  });
});

describe('a file of the gap summary', () => {
  it.each(['UNIT', 'SERVICE_TYPE', 'CHANNEL_KIND', 'LIFE_EXPERIENCE', 'HISP', 'REASON'])(
    'has the rows and counts of the summary: %s',
    async (by) => {
      const { data } = await server.ask(
        `query($by: GapDimension!) { digitizationGapSummary(by: $by) { rows { key counts { services notDigital channelsNeeded } } } }`,
        { by },
      );
      const { digitizationGapSummary } = data as unknown as {
        digitizationGapSummary: {
          rows: { key: string; counts: { services: number; notDigital: number; channelsNeeded: number } }[];
        };
      };
      const [head = [], ...rows] = readCsv(await (await get(`gap-summary.csv?by=${by}`)).text());
      const at = (row: string[], name: string): string | undefined => row[head.indexOf(name)];
      expect(
        rows.map((row) => [
          at(row, 'key'),
          Number(at(row, 'services')),
          Number(at(row, 'not_digital')),
          Number(at(row, 'channels_needed')),
        ]),
      ).toEqual(
        digitizationGapSummary.rows.map(({ key, counts }) => [
          key,
          counts.services,
          counts.notDigital,
          counts.channelsNeeded,
        ]),
      );
    },
  );

  it('has the total in meta of JSON alone', async () => {
    const { meta, rows } = (await (await get('gap-summary.json?by=UNIT')).json()) as {
      meta: { total: { services: number } };
      rows: { counts: { services: number } }[];
    };
    expect(rows.reduce((all, row) => all + row.counts.services, 0)).toBe(meta.total.services);
  });
});

describe('a file that cannot be made', () => {
  it.each([
    ['services.csv?gap=NOPE', 400, 'INVALID_INPUT', 'gap'],
    ['services.json?nonsense=1', 400, 'INVALID_INPUT', 'nonsense'],
    ['digitization-gaps.csv?order=UP', 400, 'INVALID_INPUT', 'order'],
    ['gap-summary.csv', 400, 'INVALID_INPUT', 'by'],
    [`services.csv?text=${'x'.repeat(201)}`, 400, 'INVALID_INPUT', 'filter.text'],
    ['services.csv?unit=unit-nowhere', 404, 'NOT_FOUND', 'filter.unitId'],
    ['units.csv', 404, 'NOT_FOUND', 'path'],
  ])('is a problem that names the parameter: %s', async (path, status, code, field) => {
    const answer = await readAnswer(await get(path));
    expect(answer.status).toBe(status);
    expect(answer.errors[0]?.extensions).toMatchObject({ code, field });
  });
});

describe('the monthly counts as a file', () => {
  it('have a line a month with the figures of the summary, and say how many lines there are', async () => {
    await takeDueSnapshot(graph, new Date());
    const file = await get('gap-snapshots.csv');
    const [head = [], ...rows] = readCsv(await file.text());
    expect(file.headers.get('x-export-rows')).toBe(String(rows.length));
    expect(head.slice(0, 4)).toEqual(['month', 'id', 'kind', 'taken_at']);
    const last = Object.fromEntries(head.map((name, i) => [name, rows.at(-1)?.[i]]));
    const { data } = await server.ask(
      '{ digitizationGapSummary(by: UNIT) { total { services notDigital } } }',
      {},
    );
    const { total } = (data as unknown as { digitizationGapSummary: { total: Record<string, number> } })
      .digitizationGapSummary;
    expect(last).toMatchObject({
      month: new Date().toISOString().slice(0, 7),
      services: String(total['services']),
      not_digital: String(total['notDigital']),
    });
  });
});

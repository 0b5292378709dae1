import { searchQuery } from '../../api/explore/search-query.rules.ts';
import { decodeStrip } from '../../schema/vocabulary/channel-strip.ts';
import { serviceTypeTerms } from '../../schema/vocabulary/service.ts';
import type { ServiceTypeCode } from '../../schema/vocabulary/service.ts';
import { bareGapSummary } from './bare-gap-summary.ts';
import {
  ANATOMY,
  DEEP_PAGE,
  FILTERED_PAGE,
  FILTERED_TOTAL,
  GAP_LIST,
  GAP_TOTAL,
  JOURNEY,
  SEARCH,
} from './bare-cypher.ts';
import type { Variables } from './reads.ts';

/** Runs one statement of the bare side; whole numbers go in as bigint, rows come out as plain objects. */
export type RunCypher = (text: string, params: Record<string, unknown>) => Promise<Record<string, unknown>[]>;

/** One read of the bare side: from variables to what stands under `data`. */
export type BareRead = (run: RunCypher, variables: Variables) => Promise<unknown>;

/** What someone who needs just these fields would write by hand: one statement a read, rows turned into the answer. */
export const bareReads: Readonly<Record<string, BareRead>> = {
  'filtered-page': async (run, variables) => {
    const rows = await run(FILTERED_PAGE, filterParams(variables));
    return { services: connection(rows, variables, serviceRow) };
  },
  'filtered-page-total': async (run, variables) => {
    const params = filterParams(variables);
    const [rows, total] = await Promise.all([run(FILTERED_PAGE, params), run(FILTERED_TOTAL, params)]);
    return { services: { totalCount: total[0]?.['n'], ...connection(rows, variables, serviceRow) } };
  },
  'deep-page': async (run, variables) => {
    const rows = await run(DEEP_PAGE, { after: variables['after'], n: oneMore(variables) });
    return { services: connection(rows, variables, serviceRow) };
  },
  anatomy: async (run, variables) => {
    const [found] = await run(ANATOMY, { id: variables['id'] });
    return { service: found === undefined ? null : anatomyOf(found['service'] as Fields) };
  },
  journey: async (run, variables) => {
    const [found] = await run(JOURNEY, { id: variables['id'] });
    return { journey: found === undefined ? null : journeyOf(found['journey'] as Fields) };
  },
  'gap-list': async (run, variables) => {
    const rows = await run(GAP_LIST, { n: oneMore(variables) });
    return { digitizationGaps: connection(rows, variables, gapRow) };
  },
  'gap-list-total': async (run, variables) => {
    const [rows, total] = await Promise.all([run(GAP_LIST, { n: oneMore(variables) }), run(GAP_TOTAL, {})]);
    return { digitizationGaps: { totalCount: total[0]?.['n'], ...connection(rows, variables, gapRow) } };
  },
  'gap-summary': (run) => bareGapSummary(run, false),
  'gap-summary-channels': (run) => bareGapSummary(run, true),
  search: async (run, variables) => {
    const rows = await run(SEARCH, {
      query: searchQuery(String(variables['text'])),
      n: BigInt(Number(variables['first'])),
    });
    const hits = rows.map(({ id, name }) => ({
      kind: 'SERVICE',
      title: name,
      node: { __typename: 'Service', id },
    }));
    return { search: { hits } };
  },
};

type Fields = Record<string, unknown>;

function filterParams(variables: Variables): Fields {
  const { unitId, digitalGaps } = variables['filter'] as { unitId: string; digitalGaps: string[] };
  return { unitId, gaps: digitalGaps, after: variables['after'] ?? '', n: oneMore(variables) };
}

/** One row more than the page tells whether there is a next one. */
function oneMore(variables: Variables): bigint {
  return BigInt(Number(variables['first']) + 1);
}

function connection(rows: readonly Fields[], variables: Variables, show: (row: Fields) => Fields): Fields {
  const size = Number(variables['first']);
  const kept = rows.slice(0, size);
  const key = kept.at(-1)?.['key'];
  return {
    nodes: kept.map((row) => show(row['node'] as Fields)),
    pageInfo: {
      hasNextPage: rows.length > size,
      endCursor: key === undefined ? null : Buffer.from(String(key), 'utf8').toString('base64url'),
    },
  };
}

function serviceRow({ typeCode, channelStrip, recorded, asked, ...rest }: Fields): Fields {
  return {
    ...rest,
    serviceType: { code: typeCode },
    channelStrip: decodeStrip(String(channelStrip)),
    completeness: { recorded, asked },
  };
}

function gapRow({ typeCode, channelStrip, ...rest }: Fields): Fields {
  const code = typeCode as ServiceTypeCode;
  return {
    ...rest,
    serviceType: { code, label: serviceTypeTerms[code].label },
    channelStrip: decodeStrip(String(channelStrip)),
  };
}

function anatomyOf({ typeCode, channelStrip, recorded, asked, ...rest }: Fields): Fields {
  const code = typeCode as ServiceTypeCode;
  const { label, definition } = serviceTypeTerms[code];
  return {
    ...rest,
    serviceType: { code, label, definition },
    channelStrip: decodeStrip(String(channelStrip)),
    completeness: { recorded, asked },
  };
}

/** Places are told by the order in which rows came; the agency of a step is that of its first service. */
function journeyOf({ stages, ...rest }: Fields): Fields {
  const shown = (stages as Fields[]).map(({ steps, ...stage }, i) => ({
    ...stage,
    position: i + 1,
    steps: (steps as Fields[]).map((step, k) => ({ ...stepOf(step), position: k + 1 })),
  }));
  return { ...rest, stages: shown };
}

function stepOf({ services, ...step }: Fields): Fields {
  const rows = services as Fields[];
  return {
    ...step,
    agency: rows[0]?.['top'] ?? null,
    services: rows.map(({ top: _top, channelStrip, ...service }) => ({
      ...service,
      channelStrip: decodeStrip(String(channelStrip)),
    })),
  };
}

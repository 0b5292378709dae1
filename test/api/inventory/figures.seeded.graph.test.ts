import { afterAll, describe, expect, it } from '@jest/globals';
import { overlappingFacets, ServiceFacet } from '../../../schema/vocabulary/service-list.ts';
import { provenDigitalGaps } from '../../../schema/vocabulary/gap.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph();
afterAll(() => graph.close());

interface FacetAnswer {
  readonly facet: ServiceFacet;
  readonly overlapping: boolean;
  readonly buckets: readonly { value: string; label: string; count: number }[];
}
interface List {
  readonly totalCount: number;
  readonly facets: readonly FacetAnswer[];
}

const ALL_COUNTS = `services closed notDigital digitalUnknown noChannel noDigital infoOnly notToEnd partial rationaleGiven
  rationaleDraft rationaleMissing physicalGap physicalUnknown physicalNone channelsNeeded channelsGiven channelsNotNeeded channelsUnknown`;
type Counts = Record<string, number>;

async function list(filter: Record<string, unknown>): Promise<List> {
  const question =
    'query ($filter: ServiceFilter) { services(filter: $filter) { totalCount facets { facet overlapping buckets { value label count } } } }';
  const { data, errors } = await ask<{ services: List }>(graph, question, { filter });
  expect(errors).toEqual([]);
  return data.services;
}

async function total(filter: Record<string, unknown>): Promise<number> {
  const question = 'query ($filter: ServiceFilter) { services(filter: $filter) { totalCount } }';
  const { data, errors } = await ask<{ services: { totalCount: number } }>(graph, question, { filter });
  expect(errors).toEqual([]);
  return data.services.totalCount;
}

/** The condition of the filter that chooses one bucket of a facet. */
const choose: Record<ServiceFacet, (value: string) => Record<string, unknown>> = {
  UNIT: (value) => ({ unitId: value }),
  SERVICE_TYPE: (value) => ({ serviceTypes: [value] }),
  CHANNEL_KIND: (value) => ({ channelKinds: [value] }),
  CHANNEL_RATIONALE: (value) => ({ channelRationales: [value] }),
  DIGITAL_GAP: (value) => ({ digitalGaps: [value] }),
  PHYSICAL_GAP: (value) => ({ physicalGaps: [value] }),
  RATIONALE_STATE: (value) => ({ rationaleStates: [value] }),
  STATUS: (value) => ({ statuses: [value] }),
  LIFE_EXPERIENCE: (value) => ({ lifeExperienceIds: [value] }),
  HISP: (value) => ({ hispIds: [value] }),
};

const filters: readonly [string, Record<string, unknown>][] = [
  ['nothing chosen', {}],
  ['words', { text: 'benefits' }],
  ['a verdict and a channel', { digitalGaps: ['NO_DIGITAL', 'DIGITAL_NOT_TO_END'], channelKinds: ['PHONE'] }],
  ['an agency and flags', { unitId: 'unit-hhs', channelRationales: ['NEEDED', 'UNKNOWN'] }],
  [
    'a life experience, a type and a state',
    {
      lifeExperienceIds: ['approaching-retirement'],
      serviceTypes: ['BENEFITS'],
      rationaleStates: ['NOT_REQUIRED'],
    },
  ],
];

describe('the facets of a list', () => {
  it.each(filters)('sum to the total where a service is in one bucket only: %s', async (_, filter) => {
    for (const facet of Object.values(ServiceFacet).filter((f) => !overlappingFacets.includes(f))) {
      const others = without(filter, facet);
      const { totalCount, facets } = await list(others);
      const counted = facets.find((f) => f.facet === facet);
      const sum = (counted?.buckets ?? []).reduce((all, bucket) => all + bucket.count, 0);
      expect({ facet, overlapping: counted?.overlapping, sum }).toEqual({
        facet,
        overlapping: false,
        sum: totalCount,
      });
    }
  });

  it.each(filters)(
    'count what the list would count if the bucket alone were chosen: %s',
    async (_, filter) => {
      const { facets } = await list(filter);
      expect(facets.map((facet) => facet.facet)).toEqual(Object.values(ServiceFacet));
      for (const { facet, buckets } of facets) {
        for (const { value, label, count } of buckets.slice(0, 2)) {
          expect(label).toMatch(/\p{L}{2}/u);
          expect({ facet, value, count }).toEqual({
            facet,
            value,
            count: await total({ ...without(filter, facet), ...choose[facet](value) }),
          });
        }
      }
    },
  );

  it('are counted only as far as asked for', async () => {
    const question = '{ services(first: 1) { facets(only: [DIGITAL_GAP, STATUS]) { facet } } }';
    const { data, statements } = await ask<{ services: List }>(graph, question);
    expect(data.services.facets.map((facet) => facet.facet)).toEqual(['DIGITAL_GAP', 'STATUS']);
    expect(statements).toEqual(['inventory.propertyTuples']);
  });

  it('name an agency with abbreviation and name', async () => {
    const { facets } = await list({ unitId: 'unit-ssa' });
    const unit = facets.find((facet) => facet.facet === 'UNIT');
    expect(unit?.buckets).toContainEqual(
      expect.objectContaining({ value: 'unit-ssa', label: 'SSA, Social Security Administration' }),
    );
  });
});

describe('gap counts', () => {
  it('equal the rows behind them, for every top-level agency', async () => {
    const { data } = await ask<{ units: { nodes: { id: string; serviceCount: number; counts: Counts }[] } }>(
      graph,
      `{ units(filter: { topLevel: true }, first: 100) { nodes { id serviceCount counts { ${ALL_COUNTS} } } } }`,
    );
    expect(data.units.nodes.reduce((all, unit) => all + unit.serviceCount, 0)).toBe(600);
    for (const { counts, serviceCount } of data.units.nodes) {
      expect(counts['services']).toBe(serviceCount);
      expectConsistent(counts);
    }
    const [largest] = [...data.units.nodes].sort((a, b) => b.serviceCount - a.serviceCount);
    if (largest === undefined) throw new Error('no unit');
    const unitId = largest.id;
    const rows: Counts = {
      services: await total({ unitId }),
      closed: await total({ unitId, digitalGaps: ['CLOSED'] }),
      notDigital: await total({ unitId, digitalGaps: provenDigitalGaps }),
      digitalUnknown: await total({ unitId, digitalGaps: ['UNKNOWN'] }),
      noDigital: await total({ unitId, digitalGaps: ['NO_DIGITAL'] }),
      notToEnd: await total({ unitId, digitalGaps: ['DIGITAL_NOT_TO_END'] }),
      rationaleMissing: await total({ unitId, rationaleStates: ['MISSING'] }),
      rationaleGiven: await total({
        unitId,
        digitalGaps: provenDigitalGaps,
        rationaleStates: ['SUBMITTED', 'APPROVED'],
      }),
      physicalGap: await total({ unitId, physicalGaps: ['GAP'] }),
      physicalUnknown: await total({ unitId, physicalGaps: ['UNKNOWN'] }),
    };
    expect(largest.counts).toMatchObject(rows);
  });

  it.each(['roles', 'tools', 'forms'])(
    'of %s count each service once and agree with their number',
    async (field) => {
      const { data } = await ask<{ list: { nodes: { serviceCount: number; counts: Counts }[] } }>(
        graph,
        `{ list: ${field}(first: 50) { nodes { serviceCount counts { ${ALL_COUNTS} } } } }`,
      );
      for (const { serviceCount, counts } of data.list.nodes) {
        expect(counts['services']).toBe(serviceCount);
        expectConsistent(counts);
      }
    },
  );

  it('of providers and life experiences equal what their filter finds', async () => {
    const { data } = await ask<Record<'hisps' | 'lifeExperiences', { id: string; counts: Counts }[]>>(
      graph,
      '{ hisps { id counts { services } } lifeExperiences { id counts { services } } }',
    );
    expect(data.hisps).toHaveLength(37);
    expect(data.lifeExperiences).toHaveLength(11);
    for (const { id, counts } of data.hisps.slice(0, 8))
      expect(counts['services']).toBe(await total({ hispIds: [id] }));
    for (const { id, counts } of data.lifeExperiences)
      expect(counts['services']).toBe(await total({ lifeExperienceIds: [id] }));
  });

  it('of channels and types sum to what the list counts', async () => {
    const { data } = await ask<{
      channels: Record<string, number | string>[];
      serviceTypes: { code: string; serviceCount: number }[];
    }>(
      graph,
      `{ channels { kind services offerings finished notFinished levelUnknown rationaleNeeded }
         serviceTypes { code serviceCount } }`,
    );
    expect(data.serviceTypes.reduce((all, type) => all + type.serviceCount, 0)).toBe(600);
    for (const channel of data.channels) {
      expect(channel['offerings']).toBe(
        Number(channel['finished']) + Number(channel['notFinished']) + Number(channel['levelUnknown']),
      );
    }
    const phone = data.channels.find((channel) => channel['kind'] === 'PHONE');
    expect(phone?.['services']).toBe(await total({ channelKinds: ['PHONE'] }));
    expect(phone?.['rationaleNeeded']).toBe(
      await total({ channelKinds: ['PHONE'], channelRationales: ['NEEDED'] }),
    );
  });
});

/** What a reader can add up: every service is in one verdict, every proven gap explained or not, every channel flagged. */
function expectConsistent(counts: Counts): void {
  const sum = (...names: string[]): number => names.reduce((all, name) => all + (counts[name] ?? 0), 0);
  expect(counts['services']).toBe(sum('closed', 'notDigital', 'digitalUnknown', 'noChannel'));
  expect(counts['notDigital']).toBe(sum('noDigital', 'infoOnly', 'notToEnd', 'partial'));
  expect(counts['notDigital']).toBe(sum('rationaleGiven', 'rationaleDraft', 'rationaleMissing'));
  expect(counts['services']).toBe(sum('physicalGap', 'physicalUnknown', 'physicalNone'));
}

function without(filter: Record<string, unknown>, facet: ServiceFacet): Record<string, unknown> {
  const own = Object.keys(choose[facet](''));
  return Object.fromEntries(Object.entries(filter).filter(([key]) => !own.includes(key)));
}

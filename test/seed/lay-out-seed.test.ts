import { beforeAll, describe, expect, it } from '@jest/globals';
import { ID_MAX_LENGTH, ID_PATTERN } from '../../schema/vocabulary/identifiers.ts';
import type { Label } from '../../schema/vocabulary/labels.ts';
import { generateServices } from '../../seed/generate-services.ts';
import { LaidOutGraph } from '../../seed/laid-out-graph.ts';
import { layOutSeed, layOutServices } from '../../seed/lay-out-seed.ts';
import { readSeed } from '../../seed/read-seed.ts';
import type { Seed } from '../../seed/seed-shapes.ts';

const NOW = new Date('2026-01-02T03:04:05.000Z');
let seed: Seed;
let graph: LaidOutGraph;

beforeAll(async () => {
  seed = await readSeed();
  graph = layOutSeed(seed, NOW);
});

const nodesOf = (label: Label): Record<string, unknown>[] =>
  graph.nodes.filter((node) => node.label === label).map((node) => node.properties);

describe('the seed laid out as a graph', () => {
  it('gives every record an id that is its own over the whole graph', () => {
    const ids = graph.nodes.map((node) => node.properties.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) {
      expect(id).toMatch(ID_PATTERN);
      expect(id.length).toBeLessThanOrEqual(ID_MAX_LENGTH);
    }
  });

  it('joins only records that are there', () => {
    const ids = new Set(graph.nodes.map((node) => node.properties.id));
    expect(graph.edges.filter(({ from, to }) => !ids.has(from) || !ids.has(to))).toEqual([]);
  });

  it('makes one node of a role or tool, however many services name it', () => {
    const distinct = (texts: string[]): string[] => [...new Set(texts)].sort();
    expect(
      nodesOf('Role')
        .map((role) => role.name)
        .sort(),
    ).toEqual(distinct(seed.services.flatMap((s) => s.roles)));
    expect(
      nodesOf('Tool')
        .map((tool) => tool.name)
        .sort(),
    ).toEqual(distinct(seed.services.flatMap((s) => s.tools)));
  });

  it('keeps source and confidence of every service, unit, form, provider and life experience', () => {
    for (const label of ['Service', 'Unit', 'Form', 'HispDesignation', 'LifeExperience'] as const) {
      for (const node of nodesOf(label)) {
        expect(node).toMatchObject({
          source: expect.stringMatching(/\S/),
          confidence: expect.stringMatching(/^(VERIFIED|HIGH|MEDIUM)$/),
        });
      }
    }
  });

  it('keeps unit, year and source with every volume', () => {
    for (const volume of nodesOf('YearlyVolume')) {
      expect(volume).toMatchObject({
        unit: expect.stringMatching(/\S/),
        year: expect.stringMatching(/^\d{4}/),
        source: expect.stringMatching(/\S/),
      });
    }
  });

  it('claims of no channel that it is accessible, because nobody recorded it', () => {
    expect(new Set(nodesOf('ChannelOffering').map((channel) => channel.accessible))).toEqual(
      new Set(['UNKNOWN']),
    );
  });

  it('says of a bureau how deep it lies and which agency it belongs to', () => {
    expect(nodesOf('Unit').find((unit) => unit.id === 'unit-recreation-gov')).toMatchObject({
      depth: 2,
      topId: 'unit-usda',
      topAbbreviation: 'USDA',
    });
  });

  it('is the same each time', () => {
    const again = layOutSeed(seed, NOW);
    expect(again.nodes).toEqual(graph.nodes);
    expect(again.edges).toEqual(graph.edges);
  });
});

describe('generated services', () => {
  it('are the same for the same number, however many are asked for at once', () => {
    const many = generateServices(seed, 1, 50).services;
    expect(generateServices(seed, 21, 1).services[0]).toEqual(many[20]);
  });

  it('have the shapes of the seed: every verdict occurs', () => {
    const laidOut = new LaidOutGraph();
    layOutServices(laidOut, { ...seed, ...generateServices(seed, 1, 300) }, NOW.toISOString());
    const verdicts = laidOut.nodes.flatMap(({ label, properties }) =>
      label === 'Service' ? [String(properties.digitalGap)] : [],
    );
    expect(verdicts).toHaveLength(300);
    expect([...new Set(verdicts)].sort()).toEqual(['CLOSED', 'DIGITAL_NOT_TO_END', 'NO_DIGITAL', 'UNKNOWN']);
  });

  it('do not take the place of a record of the seed', () => {
    const known = new Set(graph.nodes.map((node) => node.properties.id));
    expect(generateServices(seed, 1, 50).services.filter((service) => known.has(service.id))).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findNode } from '../../../api/explore/find-node.ts';
import { searchFor } from '../../../api/explore/search-records.ts';
import { labelsOf, searchRecords } from '../../../api/explore/search.statements.ts';
import type { Graph } from '../../../api/graph/graph.ts';
import { openNeo4jGraph } from '../../../api/graph/neo4j-graph.ts';
import { readRequest } from '../../../api/http/read-request.ts';
import { SearchKind } from '../../../schema/vocabulary/search-kind.ts';
import { openExplainer } from '../../support/explain-plan.ts';
import { openTestGraphSettings } from '../../support/neo4j.ts';

let graph: Graph;
const explainer = openExplainer();
beforeAll(() => {
  graph = openNeo4jGraph(openTestGraphSettings());
});
afterAll(async () => {
  await explainer.close();
  await graph.close();
});

const search = (text: string, first = 10, kinds: SearchKind[] | null = null) =>
  searchFor(readRequest(graph, null), { text, first, kinds });
const firstHit = async (text: string) => (await search(text)).hits[0];

describe('the one search box', () => {
  it.each([
    ['SS-5', 'FORM', 'form-ss-5'],
    ['ss-5', 'FORM', 'form-ss-5'],
    ['SSA', 'UNIT', 'unit-ssa'],
    ['Social Security Administration', 'UNIT', 'unit-ssa'],
    ['ssa-card-replace', 'SERVICE', 'ssa-card-replace'],
    ['Replace a Social Security card', 'SERVICE', 'ssa-card-replace'],
    ['Login.gov sign-in', 'TOOL', 'tool-login-gov-sign-in'],
    ['Approaching Retirement', 'LIFE_EXPERIENCE', 'approaching-retirement'],
    ['journey-approaching-retirement', 'JOURNEY', 'journey-approaching-retirement'],
  ])('gives the record itself first: %s', async (text, kind, id) => {
    expect(await firstHit(text)).toMatchObject({ kind, id });
  });

  it.each([
    ['SNAP', /SNAP/],
    ['passport', /passport/i],
    ['retirement', /retirement/i],
    ['retire', /retire/i],
    ['passports', /passport/i],
    ['disaster loan', /disaster.*loan/i],
  ])('gives names before mentions: %s', async (text, name) => {
    const { hits } = await search(text, 5);
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.slice(0, 3).filter((hit) => !name.test(`${hit.title} ${hit.detail}`))).toEqual([]);
  });

  it.each([
    ['passpo', /passport/i],
    ['social sec', /social security/i],
    ['retireme', /retire/i],
    ['pasport', /passport/i],
    ['Living with', /living with/i],
  ])('understands a word that is unfinished or misspelled: %s', async (text, name) => {
    expect((await firstHit(text))?.title).toMatch(name);
  });

  it('finds journeys by their name and by their stages, and says where', async () => {
    const byName = await search('Approaching Retirement', 10, ['JOURNEY']);
    expect(byName.hits[0]).toMatchObject({
      id: 'journey-approaching-retirement',
      detail: 'Current state',
      matched: 'Name',
    });
    const [byStage] = (await search('Arrange burial', 10, ['JOURNEY'])).hits;
    expect(byStage).toMatchObject({
      id: 'journey-death-of-a-loved-one',
      matched: 'Stage or step: Arrange burial',
    });
  });

  it('says in words where a hit was found', async () => {
    const { hits } = await search('SS-5');
    expect(hits.find((hit) => hit.id === 'ssa-card-replace')?.matched).toBe(
      'Form: SS-5, Application for a Social Security Card',
    );
    expect(hits[0]?.matched).toBe('Number');
  });

  it('counts every kind, whichever kinds are shown', async () => {
    const all = await search('passport', 50);
    const forms = await search('passport', 50, ['FORM']);
    expect(forms.counts).toEqual(all.counts);
    expect(new Set(forms.hits.map((hit) => hit.kind))).toEqual(new Set(['FORM']));
    for (const { kind, count } of all.counts) {
      expect({ kind, count }).toEqual({ kind, count: all.hits.filter((hit) => hit.kind === kind).length });
    }
  });

  it.each([
    ['name:passport'],
    ['pass*port~2'],
    ['(a OR b) AND [c TO d]'],
    ['"'],
    ['\\'],
    ['+-&|!(){}[]^"~*?:\\/'],
    ['AND OR NOT'],
    ['%00 \u0000 \uffff'],
  ])('takes query syntax for words: %s', async (text) => {
    await expect(search(text)).resolves.toMatchObject({ hits: expect.any(Array) });
  });

  it('gives nothing for a text without letters and digits', async () => {
    const { hits, counts } = await search('  *** ');
    expect(hits).toEqual([]);
    expect(counts.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  it('refuses a text of 10,000 characters with the field and the limit', async () => {
    await expect(search('x'.repeat(10_000))).rejects.toMatchObject({
      code: 'INVALID_INPUT',
      facts: { field: 'text', limit: 200, cure: expect.any(String) },
    });
  });

  it.each([
    [51, 'PAGE_TOO_LARGE'],
    [100_000, 'PAGE_TOO_LARGE'],
    [0, 'INVALID_INPUT'],
    [-3, 'INVALID_INPUT'],
  ])('refuses %i hits with the limit', async (first, code) => {
    await expect(search('x', first)).rejects.toMatchObject({ code, facts: { field: 'first', limit: 50 } });
  });

  it('asks the graph once, and a second time only when nothing was found', async () => {
    const found = readRequest(graph, null);
    await searchFor(found, { text: 'passport', first: 5, kinds: null });
    expect(found.meter.statements).toBe(1);
    const lost = readRequest(graph, null);
    await searchFor(lost, { text: 'zebrafish', first: 5, kinds: null });
    expect(lost.meter.statements).toBe(2);
  });
});

describe('any record by its id', () => {
  it.each([
    ['ssa-card-replace', 'Service'],
    ['unit-ssa', 'Unit'],
    ['form-ss-5', 'Form'],
    ['tool-login-gov-sign-in', 'Tool'],
    ['type-benefits', 'ServiceType'],
    ['ssa-card-replace-channel-1', 'ChannelOffering'],
    ['approaching-retirement', 'LifeExperience'],
    ['approaching-retirement-stage-1', 'Stage'],
    ['rationale-state-passport-new', 'Rationale'],
    ['hisp-usda-fsa', 'HispDesignation'],
  ])('%s is a %s', async (id, type) => {
    expect(await findNode(readRequest(graph, null), id)).toMatchObject({ __typename: type, id });
  });

  it.each([['nowhere'], [''], ['graph-schema'], ['x'.repeat(5_000)]])(
    'is null where there is none to show: %s',
    async (id) => {
      expect(await findNode(readRequest(graph, null), id)).toBeNull();
    },
  );
});

describe('a search of which less is asked', () => {
  it.each([
    'passport',
    'tax',
    'disability benefits',
    'small business loan',
    'flood insurance claim',
    'replace social security card',
    'va home loan certificate',
    'tax return amended',
  ])('finds the same services in the same order: %s', async (text) => {
    const asked = { text, first: 20, kinds: ['SERVICE'] as const };
    const names = async (matched: boolean): Promise<string[]> => {
      const parts = { counts: false, matched, detail: false };
      return (await searchFor(readRequest(graph, null), asked, parts)).hits.map(({ id }) => id);
    };
    const short = await names(false);
    expect(short.length).toBeGreaterThan(0);
    expect(short).toEqual(await names(true));
  });
});

describe('the statements of the search', () => {
  const visible = ['PUBLISHED'] as const;
  const question = {
    query: '"passport"',
    id: 'passport',
    starts: [],
    first: 10,
    visible,
    seenJourneys: visible,
    reader: [],
  };
  const shown = { counts: false, matched: true, detail: true };

  it.each([
    [
      'all kinds with counts',
      searchRecords({ ...question, kinds: Object.values(SearchKind), parts: { ...shown, counts: true } }),
    ],
    ['services alone', searchRecords({ ...question, kinds: ['SERVICE'], parts: shown })],
    ['journeys alone', searchRecords({ ...question, kinds: ['JOURNEY'], parts: shown })],
    ['forms alone', searchRecords({ ...question, kinds: ['FORM'], parts: shown })],
    ['the labels of a record', labelsOf('unit-ssa')],
  ])('look at no record that the index did not give: %s', async (_title, statement) => {
    const { steps, notifications } = await explainer.explain(statement);
    expect(notifications).toEqual([]);
    expect(steps.map((step) => step.operator).filter((name) => /Scan|CartesianProduct/.test(name))).toEqual(
      [],
    );
    expect(steps.some((step) => /Seek/.test(step.operator) && /Record\(id\)/.test(step.details))).toBe(true);
  });

  it('ask only for what is wanted', () => {
    const text = searchRecords({ ...question, kinds: ['SERVICE'], parts: shown }).text;
    expect(text).toContain("'serviceText'");
    expect(text).not.toContain("'recordText'");
    const parts = { counts: false, matched: false, detail: false };
    const short = searchRecords({ ...question, id: 'two words', kinds: ['SERVICE'], parts });
    expect(short.text).not.toMatch(/COLLECT|Record/);
    expect(Object.keys(short.params).sort()).toEqual(['first', 'query', 'starts', 'visible', 'window']);
  });

  it.each(['disability benefits', 'small business loan', 'passport', 'ss-5', 'social security card'])(
    'rank hits alike whether or not it is shown where the words were found: %s',
    async (text) => {
      const ask = async (matched: boolean) => {
        const parts = { counts: false, matched, detail: true };
        const context = readRequest(graph, null);
        const { hits } = await searchFor(context, { text, first: 20, kinds: ['SERVICE'] }, parts);
        return hits.map(({ id, title }) => ({ id, title }));
      };
      expect(await ask(false)).toEqual(await ask(true));
    },
  );
});

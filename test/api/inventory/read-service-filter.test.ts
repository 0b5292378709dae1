import { describe, expect, it } from '@jest/globals';
import { readServiceFilter } from '../../../api/inventory/read-service-filter.ts';
import { ServiceStatus } from '../../../schema/vocabulary/service.ts';
import { ask, silentGraph } from './test-schema.ts';

const visible = ['PUBLISHED'] as const;

describe('a filter of services', () => {
  it('does not narrow by conditions that are absent, null, empty or blank', () => {
    const filter = { text: '  ', unitId: null, serviceTypes: [], designated: null, roleId: '' };
    expect(readServiceFilter(filter, visible)).toEqual({ criteria: { visible }, named: [] });
    expect(readServiceFilter(null, visible)).toEqual({ criteria: { visible }, named: [] });
  });

  it('keeps false as a condition', () => {
    expect(readServiceFilter({ designated: false }, visible).criteria).toEqual({
      visible,
      designated: false,
    });
  });

  it('is the same question in whatever order values are named, and however often', () => {
    const one = readServiceFilter({ digitalGaps: ['UNKNOWN', 'CLOSED', 'UNKNOWN'] }, visible);
    const other = readServiceFilter({ digitalGaps: ['CLOSED', 'UNKNOWN'] }, visible);
    expect(one).toEqual(other);
  });

  it('shows no status that the reader may not see', () => {
    expect(readServiceFilter({ statuses: ['DRAFT', 'PUBLISHED'] }, visible).criteria.statuses).toEqual([
      'PUBLISHED',
    ]);
    expect(readServiceFilter({ statuses: ['DRAFT'] }, visible).criteria.statuses).toEqual([]);
  });

  const registrar = { statuses: visible, ownUnitIds: ['unit-own'], mineUnitIds: ['unit-own'] };
  const everything = { statuses: Object.values(ServiceStatus), ownUnitIds: [], mineUnitIds: [] };

  it('shows a registrar every status of the own units, and what is public of all others', () => {
    const { criteria } = readServiceFilter({ statuses: ['DRAFT', 'PUBLISHED'] }, visible, registrar);
    expect(criteria).toEqual({
      visible,
      statuses: ['PUBLISHED'],
      ownStatuses: ['DRAFT'],
      ownUnitIds: ['unit-own'],
    });
    expect(readServiceFilter({ statuses: ['DRAFT'] }, visible, everything).criteria).toEqual({
      visible,
      statuses: ['DRAFT'],
    });
  });

  it('lists what is public alone to everybody who does not ask for more', () => {
    expect(readServiceFilter({}, visible, registrar).criteria).toEqual({ visible });
    expect(readServiceFilter({}, visible, everything).criteria).toEqual({ visible });
  });

  it('finds proposals for those alone who see drafts', () => {
    const proposed = (reader?: typeof registrar) =>
      readServiceFilter({ proposalStatuses: ['SUBMITTED'] }, visible, reader).criteria.insideUnitIds;
    expect(proposed()).toEqual([]);
    expect(proposed(registrar)).toEqual(['unit-own']);
    expect(readServiceFilter({ proposalStatuses: ['SUBMITTED'] }, visible, everything).criteria).toEqual({
      visible,
      proposalStatuses: ['SUBMITTED'],
    });
  });

  it('finds nothing of mine for who registers for no unit', () => {
    expect(readServiceFilter({ mine: true }, visible, everything).criteria.mineUnitIds).toEqual([]);
    expect(readServiceFilter({ mine: false }, visible, registrar).criteria).toEqual({ visible });
  });

  it.each(['2027-13-01', '2027-02-30', '01.03.2027', '2027-3-1', 'soon'])(
    'refuses %s as a day by field',
    (reviewDueBefore) => {
      expect(() => readServiceFilter({ reviewDueBefore }, visible)).toThrow(
        expect.objectContaining({
          code: 'INVALID_INPUT',
          facts: expect.objectContaining({ field: 'filter.reviewDueBefore' }),
        }),
      );
    },
  );

  it('names the records that have to be looked up', () => {
    expect(readServiceFilter({ unitId: 'unit-ssa', hispIds: ['hisp-a', 'hisp-b'] }, visible).named).toEqual([
      { field: 'filter.unitId', label: 'Unit', id: 'unit-ssa' },
      { field: 'filter.hispIds', label: 'HispDesignation', id: 'hisp-a' },
      { field: 'filter.hispIds', label: 'HispDesignation', id: 'hisp-b' },
    ]);
  });

  it('finds nothing for a text without a letter or a digit', () => {
    expect(readServiceFilter({ text: '***' }, visible).criteria.text).toBe('"no letter and no digit"');
  });
});

describe('a question that cannot be answered', () => {
  const services =
    'query ($filter: ServiceFilter, $first: Int, $after: String, $last: Int) { services(filter: $filter, first: $first, after: $after, last: $last) { totalCount nodes { id } } }';

  it.each([
    [
      'a search of 10,000 characters',
      { filter: { text: 'a'.repeat(10_000) } },
      { code: 'INVALID_INPUT', field: 'filter.text', limit: 200 },
    ],
    [
      'more than 50 values in one condition',
      { filter: { hispIds: Array.from({ length: 51 }, (_, i) => `hisp-${i}`) } },
      { code: 'INVALID_INPUT', field: 'filter.hispIds', limit: 50 },
    ],
    ['100,000 rows at once', { first: 100_000 }, { code: 'PAGE_TOO_LARGE', field: 'first', limit: 100 }],
    ['no rows', { first: 0 }, { code: 'INVALID_INPUT', field: 'first' }],
    ['a page in both directions', { first: 1, last: 1 }, { code: 'INVALID_INPUT', field: 'last' }],
    ['a cursor that was made up', { after: 'bm90IGEgY3Vyc29y' }, { code: 'INVALID_CURSOR', field: 'after' }],
  ])('is refused at the door with field and cure: %s', async (_, variables, problem) => {
    const { problems, statements } = await ask(silentGraph, services, variables);
    expect(problems).toEqual([expect.objectContaining({ ...problem, cure: expect.any(String) })]);
    expect(statements).toEqual([]);
  });

  it.each([
    ['services', '{ services(filter: { text: $text }) { totalCount } }', 'filter.text'],
    ['units', '{ units(filter: { text: $text }) { totalCount } }', 'filter.text'],
    ['roles', '{ roles(text: $text) { totalCount } }', 'text'],
    ['tools', '{ tools(text: $text) { totalCount } }', 'text'],
    ['forms', '{ forms(text: $text) { totalCount } }', 'text'],
  ])('names the text that is too long in %s', async (_, question, field) => {
    const { problems } = await ask(silentGraph, `query ($text: String) ${question}`, {
      text: 'a'.repeat(201),
    });
    expect(problems).toEqual([expect.objectContaining({ code: 'INVALID_INPUT', field, limit: 200 })]);
  });

  it('refuses a word that is not in the vocabulary, naming it', async () => {
    const { errors } = await ask(
      silentGraph,
      '{ services(filter: { digitalGaps: [NO_IDEA] }) { totalCount } }',
    );
    expect(errors).toEqual([expect.stringContaining('Value "NO_IDEA" does not exist in "DigitalGap" enum')]);
  });
});

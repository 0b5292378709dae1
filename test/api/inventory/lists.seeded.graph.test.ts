import { afterAll, describe, expect, it } from '@jest/globals';
import { ServiceOrder } from '../../../schema/vocabulary/service-list.ts';
import { ask, openTestGraph } from './test-schema.ts';
import { walkBackward, walkForward } from './walk-pages.ts';

const graph = openTestGraph();
afterAll(() => graph.close());

/** All ids of a list in one order, as the database sorts them without paging. */
const sorted = (ids: readonly string[]): string[] => [...ids].sort();

describe('every list of the inventory in pages', () => {
  it.each(Object.values(ServiceOrder))(
    'gives each service once in the order %s, forward and backward',
    async (order) => {
      const walk = { field: 'services', args: `orderBy: ${order}`, size: 90 };
      const forward = await walkForward(graph, walk);
      const backward = await walkBackward(graph, walk);
      expect(new Set(forward).size).toBe(600);
      expect(forward).toHaveLength(600);
      expect(backward).toEqual(forward);
    },
  );

  it.each([
    ['one verdict, by name', 'filter: { digitalGaps: [NO_DIGITAL] }'],
    ['one verdict, worst first', 'filter: { digitalGaps: [DIGITAL_NOT_TO_END] }, orderBy: WORST_GAP'],
    ['one state, worst first', 'filter: { rationaleStates: [MISSING] }, orderBy: WORST_GAP'],
    ['one type', 'filter: { serviceTypes: [COMPLIANCE] }'],
    ['an agency', 'filter: { unitId: "unit-treasury" }, orderBy: VOLUME'],
    ['words', 'filter: { text: "apply" }, orderBy: UNIT'],
    ['a tool', 'filter: { toolId: "tool-online-form" }'],
  ])('gives each service once that a filter finds, as many as it counts: %s', async (_, args) => {
    const walk = { field: 'services', args, size: 23 };
    const forward = await walkForward(graph, walk);
    const { data } = await ask<{ services: { totalCount: number } }>(
      graph,
      `{ services(${args}) { totalCount } }`,
    );
    expect(forward.length).toBeGreaterThan(0);
    expect(forward).toHaveLength(data.services.totalCount);
    expect(new Set(forward).size).toBe(forward.length);
    expect(await walkBackward(graph, walk)).toEqual(forward);
  });

  it.each([
    ['units', '', 241],
    ['units', 'filter: { topLevel: true }', undefined],
    ['units', 'filter: { kinds: [BUREAU, OFFICE] }', undefined],
    ['units', 'filter: { hisp: true }', undefined],
    ['units', 'filter: { parentId: "unit-dhs" }', undefined],
    ['units', 'filter: { text: "service" }', undefined],
    ['roles', '', undefined],
    ['tools', '', undefined],
    ['forms', '', 192],
    ['forms', 'text: "application"', undefined],
  ])('gives each row of %s once, as many as it counts (%s)', async (field, args, expected) => {
    const walk = { field, args, size: 40 };
    const forward = await walkForward(graph, walk);
    const { data } = await ask<{ list: { totalCount: number } }>(
      graph,
      `{ list: ${field}${args === '' ? '' : `(${args})`} { totalCount } }`,
    );
    expect(forward.length).toBe(expected ?? data.list.totalCount);
    expect(data.list.totalCount).toBe(forward.length);
    expect(forward.length).toBeGreaterThan(0);
    expect(sorted([...new Set(forward)])).toEqual(sorted(forward));
    expect(await walkBackward(graph, walk)).toEqual(forward);
  });

  it('refuses a cursor of another order, filter or list', async () => {
    const { data } = await ask<{ services: { pageInfo: { endCursor: string } } }>(
      graph,
      '{ services(first: 1) { pageInfo { endCursor } } }',
    );
    const after = data.services.pageInfo.endCursor;
    for (const list of [
      'services(first: 1, orderBy: UNIT, after: $after)',
      'services(first: 1, filter: { designated: true }, after: $after)',
      'units(first: 1, after: $after)',
    ]) {
      const { problems } = await ask(graph, `query ($after: String) { ${list} { nodes { id } } }`, { after });
      expect(problems).toEqual([expect.objectContaining({ code: 'INVALID_CURSOR', field: 'after' })]);
    }
  });

  it('goes on with a cursor when its filter names the same values in another order', async () => {
    const first =
      '{ services(first: 1, filter: { digitalGaps: [CLOSED, UNKNOWN] }) { pageInfo { endCursor } } }';
    const { data } = await ask<{ services: { pageInfo: { endCursor: string } } }>(graph, first);
    const next =
      'query ($after: String) { services(first: 1, filter: { digitalGaps: [UNKNOWN, CLOSED] }, after: $after) { nodes { id } } }';
    const { errors } = await ask(graph, next, { after: data.services.pageInfo.endCursor });
    expect(errors).toEqual([]);
  });
});

describe('a filter that names a record', () => {
  it.each([
    ['unitId', '"unit-none"'],
    ['roleId', '"role-none"'],
    ['toolId', '"tool-none"'],
    ['formId', '"unit-ssa"'],
    ['lifeExperienceIds', '["approaching-retirement", "none"]'],
    ['hispIds', '["hisp-none"]'],
  ])('is refused with field and cure where the record does not exist: %s', async (field, value) => {
    const question = `{ services(filter: { ${field}: ${value} }) { totalCount nodes { id } } }`;
    const { problems } = await ask(graph, question);
    expect(problems).toEqual([
      expect.objectContaining({ code: 'NOT_FOUND', field: `filter.${field}`, cure: expect.any(String) }),
    ]);
  });

  it('is refused for an unknown parent of units', async () => {
    const { problems } = await ask(graph, '{ units(filter: { parentId: "unit-none" }) { totalCount } }');
    expect(problems).toEqual([expect.objectContaining({ code: 'NOT_FOUND', field: 'filter.parentId' })]);
  });
});

import { afterAll, describe, expect, it } from '@jest/globals';
import { cypher } from '../../../api/graph/cypher.ts';
import type { Actor } from '../../../api/request.ts';
import { ask, openTestGraph } from './test-schema.ts';

// A store with nothing but the seed lacks names that only writes bring.
const graph = openTestGraph('empty');
afterAll(() => graph.close());

interface Answered {
  work: { items: { kind: string; count: number }[] };
  services: { totalCount: number };
}

describe('what waits for a registrar of a whole department', () => {
  it('counts as many missing rationales as the list that it leads to', async () => {
    const unitIds = await graph.read({
      name: 'test.subtree',
      text: cypher`MATCH (:Unit {id: 'unit-usda'})<-[:PART_OF*0..8]-(u:Unit) RETURN u.id AS id`,
      params: {},
      decode: (row) => row.string('id'),
    });
    const registrar: Actor = {
      id: 'person-test',
      name: 'R',
      roles: ['REGISTRAR'],
      unitIds,
      homeUnitIds: ['unit-usda'],
    };
    const { data, problems } = await ask<Answered>(
      graph,
      `{ work { items { kind count } } services(filter: { unitId: "unit-usda", rationaleStates: [MISSING] }) { totalCount } }`,
      {},
      registrar,
    );
    expect(problems).toEqual([]);
    const missing = data.work.items.find((item) => item.kind === 'RATIONALES_MISSING')?.count;
    expect(missing).toBe(data.services.totalCount);
    expect(missing).toBeGreaterThan(0);
  });
});

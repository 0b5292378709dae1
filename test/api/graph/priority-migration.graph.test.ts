import { afterAll, afterEach, beforeAll, beforeEach, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import { placeUnknownFigures } from '../../../api/graph/priority-migration.statements.ts';
import { noPriorityFacts } from '../../../api/inventory/priority-facts.rules.ts';
import { storedPriorities } from '../../../api/inventory/priority-keys.rules.ts';
import { priorityCriteria } from '../../../schema/vocabulary/priority.ts';
import { makeOwnServices } from '../inventory/own-services.ts';
import type { OwnServices } from '../inventory/own-services.ts';
import { openTestGraph } from '../inventory/test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnServices;

beforeAll(async () => void (await applyGraphSchema(graph)));
beforeEach(async () => {
  own = await makeOwnServices(graph);
});
afterEach(() => own.remove());
afterAll(() => graph.close());

const keysOf = (id: string) =>
  graph.readOne({
    name: 'test.keys',
    text: cypher`MATCH (s:Service {id: $id}) RETURN s { .* } AS service`,
    params: { id },
    decode: (row) => {
      const service = row.row('service');
      const keys = priorityCriteria.map((criterion) => service.optionalString(`${criterion}Key`));
      return { keys, nameKey: service.string('nameKey') };
    },
  });

it('a store from before figures were kept puts every service behind all known ones in each order, and changes nothing again', async () => {
  const old = await own.add('Old');
  const recorded = await own.add('Recorded', {
    priorityFacts: { ...noPriorityFacts, burdenMinutes: { value: 5, year: '2025', source: 'test' } },
  });
  const before = await keysOf(recorded);
  await graph.write('test.old', (tx) =>
    tx.run({
      name: 'test.old',
      text: cypher`MATCH (s:Service {id: $old}) REMOVE s.annualTransactionsKey, s.adjudicationDaysKey, s.burdenMinutesKey, s.selfServiceCallsKey`,
      params: { old },
      decode: () => null,
    }),
  );
  for (let time = 0; time < 2; time += 1) {
    await graph.define(placeUnknownFigures());
    const { keys, nameKey } = (await keysOf(old)) ?? { keys: [], nameKey: '' };
    const stored = storedPriorities(undefined, nameKey);
    expect(keys).toEqual(priorityCriteria.map((criterion) => stored[`${criterion}Key`]));
    expect(await keysOf(recorded)).toEqual(before);
  }
});

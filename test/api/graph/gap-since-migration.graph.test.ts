import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import type { CypherText } from '../../../api/graph/cypher.ts';
import { dateGaps } from '../../../api/graph/gap-since-migration.statements.ts';
import { makeOwnServices } from '../inventory/own-services.ts';
import type { OwnServices } from '../inventory/own-services.ts';
import { openTestGraph } from '../inventory/test-schema.ts';

const ASSESSED = '2026-11-03T14:00:00.000Z';
const graph = openTestGraph('empty');
let own: OwnServices;

beforeAll(async () => void (await applyGraphSchema(graph)));
beforeEach(async () => {
  own = await makeOwnServices(graph);
});
afterEach(() => own.remove());
afterAll(() => graph.close());

const set = (text: CypherText, params: Record<string, unknown>): Promise<unknown> =>
  graph.write('test.set', (tx) => tx.run({ name: 'test.set', text, params, decode: () => null }));

/** What is kept of the age of a gap. */
const kept = (id: string) =>
  graph.readOne({
    name: 'test.kept',
    text: cypher`MATCH (s:Service {id: $id}) RETURN s.gapSince AS since, s.gapAgeKey AS key, s.nameKey AS nameKey`,
    params: { id },
    decode: (row) => ({
      since: row.optionalString('since'),
      key: row.string('key').replace(row.string('nameKey'), 'name'),
    }),
  });

/** A service as stores of an earlier version have it. */
async function old(digitalGap: string): Promise<string> {
  const id = await own.add(`Old ${digitalGap}`);
  await set(
    cypher`MATCH (s:Service {id: $id}) SET s.digitalGap = $digitalGap, s.assessedAt = $at REMOVE s.gapSince, s.gapAgeKey`,
    { id, digitalGap, at: ASSESSED },
  );
  return id;
}

describe('a store from before the age of gaps was kept', () => {
  it.each(['NO_DIGITAL', 'DIGITAL_PARTIAL'])(
    'dates a proven gap (%s) from its last assessment',
    async (gap) => {
      const id = await old(gap);
      await graph.define(dateGaps());
      expect(await kept(id)).toEqual({ since: ASSESSED, key: `${ASSESSED}|name` });
    },
  );

  it.each(['CLOSED', 'UNKNOWN'])('dates nothing where no gap is proven (%s)', async (gap) => {
    const id = await old(gap);
    await graph.define(dateGaps());
    expect(await kept(id)).toEqual({ since: null, key: '~|name' });
  });

  it('changes nothing when it is run again', async () => {
    const id = await old('NO_DIGITAL');
    await graph.define(dateGaps());
    await set(cypher`MATCH (s:Service {id: $id}) SET s.assessedAt = '2027-01-01T00:00:00.000Z'`, { id });
    await graph.define(dateGaps());
    expect(await kept(id)).toMatchObject({ since: ASSESSED });
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { countPriorities } from '../../../api/gaps/count-priorities.ts';
import { findDigitizationGaps } from '../../../api/gaps/find-digitization-gaps.ts';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import { readRequest } from '../../../api/http/read-request.ts';
import { noPriorityFacts } from '../../../api/inventory/priority-facts.rules.ts';
import type { PriorityFacts } from '../../../api/inventory/priority-facts.rules.ts';
import { rankKeyOf } from '../../../api/inventory/priority-rank.rules.ts';
import type { GivenRank } from '../../../api/inventory/read-priority-rank.ts';
import { nameKeyOf } from '../../../api/inventory/sort-keys.rules.ts';
import { EQUAL_WEIGHTS, priorityCriteria } from '../../../schema/vocabulary/priority.ts';
import type { ServiceOrder } from '../../../schema/vocabulary/service-list.ts';
import { anyFacts, anyWeights } from '../inventory/priority-arbitraries.ts';
import { makeOwnServices } from '../inventory/own-services.ts';
import type { OwnServices } from '../inventory/own-services.ts';
import { openTestGraph } from '../inventory/test-schema.ts';

const graph = openTestGraph('empty');
const providerId = `hisp-test-rank-${process.pid}`;
let [plain, provider]: OwnServices[] = [];
/** What was recorded, by id. */
const gaps = new Map<string, { facts: PriorityFacts; hisp: boolean; name: string }>();

const own = (): { plain: OwnServices; provider: OwnServices } => {
  if (plain === undefined || provider === undefined) throw new Error('The services were not made.');
  return { plain, provider };
};

beforeAll(async () => {
  await applyGraphSchema(graph);
  [plain, provider] = [await makeOwnServices(graph), await makeOwnServices(graph)];
  await run(
    cypher`MATCH (u:Unit {id: $unitId}) CREATE (:HispDesignation:Record {id: $id, name: $id, nameKey: $id, unitId: $unitId})-[:DESIGNATES]->(u)`,
    { id: providerId, unitId: provider.unitId },
  );
  const recorded = [...fc.sample(anyFacts, { numRuns: 28, seed: 7 }), noPriorityFacts, noPriorityFacts];
  for (const [place, facts] of recorded.entries()) {
    const hisp = place % 3 === 0;
    const name = `Ask for ${String.fromCharCode(97 + (place % 5))}`;
    const id = await (hisp ? provider : plain).add(name, { priorityFacts: facts });
    gaps.set(id, { facts, hisp, name });
  }
}, 300_000);
afterAll(async () => {
  await run(cypher`MATCH (h:HispDesignation {id: $id}) DETACH DELETE h`, { id: providerId });
  await plain?.remove();
  await provider?.remove();
  await graph.close();
});

const run = (text: ReturnType<typeof cypher>, params: Record<string, unknown>): Promise<unknown> =>
  graph.write('test.rank', (tx) => tx.run({ name: 'test.rank', text, params, decode: () => null }));

const context = () => readRequest(graph, null);
/** The gaps of both units: they are the only ones of one of them, so each unit is asked by itself. */
interface Asked {
  readonly unitId: string;
  readonly orderBy: ServiceOrder;
  readonly rank?: GivenRank;
}

/** Ids of a whole list, page by page; from the back where `back` says so. */
async function walk(asked: Asked, size: number, back = false): Promise<string[]> {
  const ids: string[] = [];
  let at: string | null = null;
  for (;;) {
    const list = findDigitizationGaps(context(), {
      filter: { unitId: asked.unitId },
      orderBy: asked.orderBy,
      rank: asked.rank,
      page: back ? { last: size, before: at } : { first: size, after: at },
      branches: new Set(['id']),
    });
    const [nodes, info] = [await list.nodes(), await list.pageInfo()];
    const page = nodes.map(({ id }) => id);
    if (back) ids.unshift(...page);
    else ids.push(...page);
    if (!(back ? info.hasPreviousPage : info.hasNextPage)) return ids;
    at = back ? info.startCursor : info.endCursor;
  }
}

const idsOf = (hisp: boolean): string[] => [...gaps].filter(([, gap]) => gap.hisp === hisp).map(([id]) => id);

describe('gaps by one figure of demand or burden (R32)', () => {
  it.each([
    ['ANNUAL_TRANSACTIONS', 'annualTransactions'],
    ['ADJUDICATION_TIME', 'adjudicationDays'],
    ['BURDEN', 'burdenMinutes'],
    ['SELF_SERVICE_CALLS', 'selfServiceCalls'],
  ] as const)(
    'come largest first in the order %s, unknown last and never as zero, each once on some page, forward and backward',
    async (orderBy, criterion) => {
      const { unitId } = own().plain;
      const found = await walk({ unitId, orderBy }, 4);
      expect([...found].sort()).toEqual(idsOf(false).sort());
      expect(await walk({ unitId, orderBy }, 3, true)).toEqual(found);
      const values = found.map((id) => gaps.get(id)?.facts[criterion]?.value ?? null);
      const known = values.filter((value) => value !== null);
      expect(known).toEqual([...known].sort((a, b) => b - a));
      expect(values.slice(known.length)).toEqual(values.slice(known.length).map(() => null));
    },
  );
});

describe('gaps in the weighted rank (R32)', () => {
  it('stand where the rule puts them, for any weights, each once on some page, forward and backward', async () => {
    for (const weights of fc.sample(anyWeights, { numRuns: 6, seed: 11 })) {
      for (const hispFirst of [true, false]) {
        const { unitId } = own().plain;
        const rank = { weights, hispFirst };
        const keys = new Map(
          idsOf(false).map((id) => {
            const { facts, hisp, name } = gaps.get(id) ?? { facts: noPriorityFacts, hisp: false, name: '' };
            return [id, rankKeyOf({ facts, hisp, nameKey: nameKeyOf(name, id) }, rank)];
          }),
        );
        const wanted = [...keys].sort(([, a], [, b]) => (a < b ? -1 : 1)).map(([id]) => id);
        const asked = { unitId, orderBy: 'PRIORITY', rank: { ...weights, hispFirst } } as const;
        expect(await walk(asked, 4)).toEqual(wanted);
        expect(await walk(asked, 7, true)).toEqual(wanted);
      }
    }
  });

  it('have those of a High Impact Service Provider before all others, also of a unit inside it, unless switched off', async () => {
    const top = async (rank: GivenRank): Promise<boolean[]> => {
      const list = findDigitizationGaps(context(), {
        filter: { text: 'Ask for' },
        orderBy: 'PRIORITY',
        rank,
        page: { first: 100 },
        branches: new Set(['id']),
      });
      const nodes = await list.nodes();
      return nodes.flatMap(({ id }) => gaps.get(id)?.hisp ?? []);
    };
    const first = await top({});
    expect(first.lastIndexOf(true)).toBe(idsOf(true).length - 1);
    expect(first).toHaveLength(gaps.size);
    expect(await top({ hispFirst: false })).not.toEqual(first);
  });

  it('go on from a cursor only under the weights that made it', async () => {
    const question = { filter: {}, orderBy: 'PRIORITY', branches: new Set(['id']) } as const;
    const first = findDigitizationGaps(context(), { ...question, page: { first: 1 } });
    const { endCursor } = await first.pageInfo();
    expect(() =>
      findDigitizationGaps(context(), {
        ...question,
        rank: { burdenMinutes: 99 },
        page: { first: 1, after: endCursor },
      }),
    ).toThrow(expect.objectContaining({ code: 'INVALID_CURSOR' }));
  });

  it('are counted beside it: of how many each figure is known, of the same services as the list has', async () => {
    const { unitId } = own().plain;
    const recorded = idsOf(false).map((id) => gaps.get(id)?.facts ?? noPriorityFacts);
    const knows = (facts: PriorityFacts): number =>
      priorityCriteria.filter((criterion) => facts[criterion] !== null).length;
    const counts = await countPriorities(context(), { unitId });
    expect(counts).toMatchObject({
      services: recorded.length,
      ...Object.fromEntries(
        priorityCriteria.map((criterion) => [
          criterion,
          recorded.filter((facts) => facts[criterion] !== null).length,
        ]),
      ),
      some: recorded.filter((facts) => knows(facts) > 0).length,
      all: recorded.filter((facts) => knows(facts) === 4).length,
      usualWeights: EQUAL_WEIGHTS,
    });
  });
});

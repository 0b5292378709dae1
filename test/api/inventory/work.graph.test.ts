import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import { workOf } from '../../../api/inventory/work.rules.ts';
import { countWork } from '../../../api/inventory/work.statements.ts';
import type { Actor } from '../../../api/request.ts';
import { AccessRole } from '../../../schema/vocabulary/access.ts';
import { openExplainer } from '../../support/explain-plan.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnServices } from './own-services.ts';
import type { OwnServices } from './own-services.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
const explainer = openExplainer();
let own: OwnServices;
let elsewhere: OwnServices;
beforeAll(async () => {
  await applyGraphSchema(graph);
  [own, elsewhere] = [await makeOwnServices(graph), await makeOwnServices(graph)];
  for (const one of [own, elsewhere]) await fill(one);
});
afterAll(async () => {
  await own.remove();
  await elsewhere.remove();
  await explainer.close();
  await graph.close();
});

/** Days before 3 November 2026, the day on which the tests ask. */
const daysAgo = (days: number): string =>
  new Date(Date.parse('2026-11-03T12:00:00Z') - days * 86_400_000).toISOString();

async function mark(id: string, properties: Record<string, string>): Promise<void> {
  const text = cypher`MATCH (s:Service {id: $id}) SET s += $properties`;
  const statement = { name: 'test.mark', text, params: { id, properties }, decode: () => null };
  await graph.write('test', (tx) => tx.run(statement));
}

/** A service of every standing that makes work. */
async function fill({ add, unitId }: OwnServices): Promise<void> {
  await add('Draft', { status: 'DRAFT', updatedAt: daysAgo(3) });
  await add('Older draft', { status: 'DRAFT', updatedAt: daysAgo(9) });
  await mark(await add('Returned', { status: 'CHANGES_REQUESTED' }), { decidedAt: daysAgo(5) });
  await mark(await add('Approved', { status: 'APPROVED' }), { decidedAt: daysAgo(2) });
  await mark(await add('Submitted', { status: 'SUBMITTED' }), {
    submittedAt: daysAgo(4),
    submittedBy: testId('who'),
  });
  await mark(await add('Changed'), {
    proposalStatus: 'DRAFT',
    proposalAt: daysAgo(6),
    nextReviewDue: '2027-01-01',
  });
  await mark(await add('Due'), { nextReviewDue: '2026-10-24', gapSince: daysAgo(20) });
  await mark(await add('Offered'), { transferTo: unitId, transferAt: daysAgo(1) });
}

interface Answered {
  work: { items: { kind: string; count: number; oldestDays: number | null; list: string }[] };
}

const question = `{ work { items { kind count oldestDays list } } }`;
const person = (roles: Actor['roles'], unitIds: string[] = []): Actor => ({
  id: testId('person'),
  name: 'Test Person',
  roles,
  unitIds,
  homeUnitIds: unitIds,
});

describe('what waits for a registrar', () => {
  it('is counted for the own units alone, with the days the oldest has waited', async () => {
    const { data, problems, statements } = await ask<Answered>(
      graph,
      question,
      {},
      person(['REGISTRAR'], [own.unitId]),
    );
    expect(problems).toEqual([]);
    expect(statements).toEqual(['inventory.countWork']);
    expect(data.work.items.map(({ kind, count, oldestDays }) => [kind, count, oldestDays])).toEqual([
      ['RETURNED', 1, 5],
      ['RATIONALES_RETURNED', 0, null],
      ['DRAFTS', 2, 9],
      ['PROPOSALS_OPEN', 1, 6],
      ['READY_TO_PUBLISH', 1, 2],
      ['TRANSFERS_TO_ANSWER', 1, 1],
      ['RATIONALES_MISSING', 3, 20],
      ['RATIONALES_DUE', 0, null],
      ['REVIEWS_DUE', 1, 10],
    ]);
  });

  it('is nothing of any agency for a registrar without units', async () => {
    const { data } = await ask<Answered>(graph, question, {}, person(['REGISTRAR']));
    expect(data.work.items.map(({ count }) => count)).toEqual(data.work.items.map(() => 0));
  });
});

describe('what waits for others', () => {
  const reviews = async (actor: Actor): Promise<number> => {
    const { data } = await ask<Answered>(graph, question, {}, actor);
    return data.work.items.find(({ kind }) => kind === 'SERVICES_TO_REVIEW')?.count ?? 0;
  };

  it('is, for OMB, what any agency submitted, but never what the analyst submitted', async () => {
    const analyst = person(['OMB_ANALYST']);
    const before = await reviews(analyst);
    expect(before).toBeGreaterThanOrEqual(2);
    await mark(await own.add('Own submission', { status: 'SUBMITTED' }), { submittedBy: analyst.id });
    expect(await reviews(analyst)).toBe(before);
    await mark(await own.add('Own proposal'), { proposalStatus: 'SUBMITTED', submittedBy: analyst.id });
    expect(await reviews(analyst)).toBe(before);
    expect(await reviews(person(['OMB_ANALYST']))).toBe(before + 2);
  });

  it('is nothing for who writes and decides nothing', async () => {
    for (const roles of [[], ['LIFE_EXPERIENCE_LEAD'], ['ADMINISTRATOR']] as Actor['roles'][]) {
      const { data } = await ask<Answered>(graph, question, {}, person(roles));
      expect(data.work.items).toEqual([]);
    }
  });

  it('is told to nobody who has not signed in', async () => {
    const { problems } = await ask<Answered>(graph, question);
    expect(problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
  });
});

describe('the statement that counts work', () => {
  it('finds every kind by index', async () => {
    const kinds = workOf(Object.values(AccessRole));
    const { steps } = await explainer.explain(
      countWork(kinds, { unitIds: [own.unitId], actorId: 'x', today: '2026-11-03' }),
    );
    const scans = steps.filter((step) =>
      /AllNodesScan|NodeByLabelScan|RelationshipTypeScan/.test(step.operator),
    );
    expect(scans).toEqual([]);
  });
});

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { cypher } from '../../../api/graph/cypher.ts';
import { writeThrough } from '../../../api/graph/write-door.ts';
import type { ChangeRecord } from '../../../api/graph/write-door.ts';
import type { Actor } from '../../../api/request.ts';
import type { ServiceStatus } from '../../../schema/vocabulary/service.ts';
import { testId } from '../../support/neo4j.ts';
import { makeOwnServices } from './own-services.ts';
import type { OwnServices } from './own-services.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
let own: OwnServices;
beforeAll(async () => {
  own = await makeOwnServices(graph);
});
afterAll(async () => {
  await own.remove();
  await graph.close();
});

const person = (roles: Actor['roles'], unitIds: string[] = []): Actor => ({
  id: 'person-test',
  name: 'Test Person',
  roles,
  unitIds,
  homeUnitIds: unitIds,
});
const registrar = (): Actor => person(['REGISTRAR'], [own.unitId]);
const stranger = person(['REGISTRAR'], ['unit-elsewhere']);
const analyst = person(['OMB_ANALYST']);

interface HistoryData {
  history: {
    totalCount: number;
    pageInfo: { hasNextPage: boolean; endCursor: string | null };
    nodes: {
      id: string;
      action: string;
      version: number;
      actorName: string;
      comment: string | null;
      restorable: boolean;
      differences: { field: string; label: string; before: string[]; after: string[] }[];
    }[];
  };
}

const question = `query ($id: ID!, $first: Int, $after: String, $last: Int, $before: String) {
  history(id: $id, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage endCursor startCursor hasPreviousPage }
    nodes { id action version actorName comment restorable differences { field label before after } } } }`;

const historyOf = (id: string, actor: Actor | null, page: Record<string, unknown> = { first: 50 }) =>
  ask<HistoryData>(graph, question, { id, ...page }, actor);

type Step = Pick<ChangeRecord, 'action' | 'before' | 'after'>;

/** Records these changes of a service, one a version. */
async function record(recordId: string, steps: readonly Step[]): Promise<void> {
  for (const [i, step] of steps.entries()) {
    await writeThrough(graph, {
      name: 'test.record',
      actor: { id: 'person-writer', name: 'Writer' },
      now: new Date(Date.UTC(2026, 0, 1 + i)),
      requestKey: null,
      fingerprint: '',
      locks: [recordId],
      work: async () => ({
        answer: null,
        changes: [
          {
            ...step,
            recordId,
            recordKind: 'Service',
            version: i + 1,
            comment: `Step ${i + 1}`,
            summary: step.action,
          },
        ],
      }),
    });
  }
}

const life: readonly Step[] = [
  { action: 'CREATED', before: null, after: { name: 'Old name', status: 'DRAFT', note: null } },
  { action: 'UPDATED', before: { name: 'Old name' }, after: { name: 'New name' } },
  { action: 'SUBMITTED', before: { status: 'DRAFT' }, after: { status: 'SUBMITTED' } },
  { action: 'PUBLISHED', before: { status: 'SUBMITTED' }, after: { status: 'PUBLISHED' } },
];

async function recorded(status: ServiceStatus = 'PUBLISHED', steps = life): Promise<string> {
  const id = await own.add(testId('history'), { status });
  await record(id, steps);
  return id;
}

describe('the history of a service', () => {
  it('tells each change, the newest first, with who, what was said, and every field before and after', async () => {
    const id = await recorded();
    const { data, problems } = await historyOf(id, registrar());
    expect(problems).toEqual([]);
    expect(data.history.totalCount).toBe(4);
    expect(data.history.nodes.map((change) => [change.action, change.version, change.comment])).toEqual([
      ['PUBLISHED', 4, 'Step 4'],
      ['SUBMITTED', 3, 'Step 3'],
      ['UPDATED', 2, 'Step 2'],
      ['CREATED', 1, 'Step 1'],
    ]);
    expect(data.history.nodes[2]?.differences).toEqual([
      { field: 'name', label: 'Name', before: ['Old name'], after: ['New name'] },
    ]);
    expect(data.history.nodes[0]?.actorName).toBe('Writer');
  });

  it('shows units, roles, tools and forms by name, all of a page in one statement', async () => {
    const other = testId('unit-gone');
    const id = await recorded('DRAFT', [
      { action: 'CREATED', before: null, after: { unitIds: [own.unitId], roleIds: [own.roleId] } },
      { action: 'UPDATED', before: { unitIds: [own.unitId] }, after: { unitIds: [other, own.unitId] } },
    ]);
    const { data, statements } = await historyOf(id, registrar());
    expect(data.history.nodes[0]?.differences[0]).toMatchObject({
      label: 'Responsible units',
      before: [`${own.unitId} (lead)`],
      after: [`${other} (lead)`, own.unitId],
    });
    expect(statements.filter((name) => name === 'inventory.namesOfRecords')).toHaveLength(1);
  });

  it('goes on page by page without losing or repeating a change', async () => {
    const id = await recorded();
    const seen: number[] = [];
    let after: string | null = null;
    do {
      const { data }: { data: HistoryData } = await historyOf(id, analyst, { first: 3, after });
      seen.push(...data.history.nodes.map((change) => change.version));
      after = data.history.pageInfo.hasNextPage ? data.history.pageInfo.endCursor : null;
    } while (after !== null);
    expect(seen).toEqual([4, 3, 2, 1]);
  });

  it('offers to restore earlier states to a registrar of the unit, and to nobody else', async () => {
    const id = await recorded();
    const restorable = async (actor: Actor) =>
      (await historyOf(id, actor)).data.history.nodes.filter((c) => c.restorable).map((c) => c.version);
    expect(await restorable(registrar())).toEqual([2, 1]);
    expect(await restorable(analyst)).toEqual([]);
    expect(await restorable(stranger)).toEqual([]);
  });
});

describe('who reads a history', () => {
  it('asks nobody in particular to sign in', async () => {
    const { problems } = await historyOf(await recorded(), null);
    expect(problems.map((problem) => problem.code)).toEqual(['SIGN_IN_REQUIRED']);
  });

  it('refuses a person without a role, whether the record exists or not', async () => {
    for (const id of [await recorded(), 'nothing-at-all']) {
      const { problems } = await historyOf(id, person([]));
      expect(problems.map((problem) => problem.code)).toEqual(['NOT_ALLOWED']);
    }
  });

  it('shows a registrar of another agency only what became public, and no comment', async () => {
    const { data } = await historyOf(await recorded(), stranger);
    expect(data.history.totalCount).toBe(1);
    expect(data.history.nodes.map(({ action, comment }) => [action, comment])).toEqual([['PUBLISHED', null]]);
  });

  it('shows a registrar of another agency no proposal, no offer and no comment that a public change carries', async () => {
    const id = await recorded('PUBLISHED', [
      {
        action: 'PUBLISHED',
        before: { status: 'APPROVED', statusComment: 'Between us', proposal: null, transferTo: null },
        after: {
          status: 'PUBLISHED',
          statusComment: null,
          proposal: { name: 'Not public' },
          transferTo: 'unit-x',
        },
      },
    ]);
    const fieldsSeen = async (actor: Actor) =>
      (await historyOf(id, actor)).data.history.nodes[0]?.differences.map((one) => one.field).sort();
    expect(await fieldsSeen(stranger)).toEqual(['status']);
    expect(await fieldsSeen(registrar())).toEqual(['proposal', 'status', 'statusComment', 'transferTo']);
  });

  it('tells a registrar of another agency of a draft what it tells of an id that nobody has', async () => {
    const draft = await historyOf(await recorded('DRAFT'), stranger);
    const nothing = await historyOf('nothing-at-all', stranger);
    expect(draft.problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect(draft.errors).toEqual(nothing.errors);
  });

  it('shows OMB and life-experience leads drafts too', async () => {
    const id = await recorded('DRAFT');
    for (const role of ['OMB_ANALYST', 'LIFE_EXPERIENCE_LEAD', 'ADMINISTRATOR'] as const)
      expect((await historyOf(id, person([role]))).data.history.totalCount).toBe(4);
  });

  it('gives no history of a person to anybody but an administrator', async () => {
    const id = testId('person');
    const query = { name: 'test.person', params: { id }, decode: () => null };
    await graph.write('test', (tx) => tx.run({ ...query, text: cypher`CREATE (:Person:Record {id: $id})` }));
    expect((await historyOf(id, analyst)).problems.map(({ code }) => code)).toEqual(['NOT_FOUND']);
    expect((await historyOf(id, person(['ADMINISTRATOR']))).problems).toEqual([]);
    await graph.write('test', (tx) =>
      tx.run({ ...query, text: cypher`MATCH (p:Person {id: $id}) DELETE p` }),
    );
  });
});

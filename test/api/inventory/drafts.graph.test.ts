import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { applyGraphSchema } from '../../../api/graph/apply-schema.ts';
import { cypher } from '../../../api/graph/cypher.ts';
import { DRAFT_BODY_MAX, DRAFTS_MAX } from '../../../api/inventory/draft.rules.ts';
import type { Actor } from '../../../api/request.ts';
import { testId } from '../../support/neo4j.ts';
import { ask, openTestGraph } from './test-schema.ts';

const graph = openTestGraph('empty');
const people: string[] = [];

function person(roles: Actor['roles'] = ['REGISTRAR']): Actor {
  const id = testId('person');
  people.push(id);
  return { id, name: 'Draft Writer', roles, unitIds: [], homeUnitIds: [] };
}

beforeAll(async () => {
  await applyGraphSchema(graph);
});
afterAll(async () => {
  await graph.write('test.dropDrafts', (tx) =>
    tx.run({
      name: 'test.dropDrafts',
      text: cypher`MATCH (n:FormDraft|FormDesk) WHERE n.personId IN $people DELETE n`,
      params: { people },
      decode: () => null,
    }),
  );
  await graph.close();
});

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly revision: number;
}
interface Change {
  readonly saveDraft: { readonly draft: Draft | null; readonly conflict: Draft | null };
}

const fields = '{ id kind about title body revision updatedAt }';
const save = (actor: Actor | null, over: object = {}) =>
  ask<Change>(
    graph,
    `mutation ($id: ID, $kind: DraftKind!, $about: ID, $title: String!, $body: String!, $revision: Int!) {
      saveDraft(id: $id, kind: $kind, about: $about, title: $title, body: $body, revision: $revision) {
        draft ${fields} conflict ${fields} } }`,
    { kind: 'REGISTER_SERVICE', title: 'Card', body: '{"name":"Ca"}', revision: 0, ...over },
    actor,
  );
const list = async (actor: Actor | null) =>
  ask<{ drafts: Draft[] }>(graph, `{ drafts ${fields} }`, {}, actor);
const read = async (actor: Actor | null, id: string) =>
  ask<{ draft: Draft | null }>(graph, `query ($id: ID!) { draft(id: $id) ${fields} }`, { id }, actor);
const discard = async (actor: Actor | null, id: string) =>
  ask<{ discardDraft: boolean }>(graph, 'mutation ($id: ID!) { discardDraft(id: $id) }', { id }, actor);

describe('a form that is not finished', () => {
  it('is kept as it was typed, whatever it says, and found again on another device', async () => {
    const me = person();
    const body = '{"name":"<script>\\u0000 javascript:alert(1)","ssn":"123-45-6789"} \u0007';
    const { data, errors } = await save(me, { body, about: 'ssa-card-replace', kind: 'EDIT_SERVICE' });
    expect(errors).toEqual([]);
    const id = data.saveDraft.draft?.id ?? '';
    expect(data.saveDraft).toMatchObject({
      draft: { body, revision: 1, about: 'ssa-card-replace' },
      conflict: null,
    });
    expect((await read(me, id)).data.draft).toEqual(data.saveDraft.draft);
    expect((await list(me)).data.drafts).toEqual([data.saveDraft.draft]);
  });

  it('rises by one revision with every save', async () => {
    const me = person();
    const id = testId('draft');
    await save(me, { id });
    const second = await save(me, { id, body: '{"name":"Card"}', revision: 1 });
    expect(second.data.saveDraft.draft).toMatchObject({ id, revision: 2, body: '{"name":"Card"}' });
  });

  it('is never overwritten unseen: another revision gets what is stored, and nothing changes', async () => {
    const me = person();
    const id = testId('draft');
    await save(me, { id });
    await save(me, { id, body: 'on the phone', revision: 1 });
    const { data, errors } = await save(me, { id, body: 'on the desk', revision: 1 });
    expect(errors).toEqual([]);
    expect(data.saveDraft).toMatchObject({ draft: null, conflict: { body: 'on the phone', revision: 2 } });
    expect((await read(me, id)).data.draft?.body).toBe('on the phone');
  });

  it('may be sent again when the answer was lost: the same words are no conflict and no second draft', async () => {
    const me = person();
    const id = testId('draft');
    await save(me, { id });
    const again = await save(me, { id });
    expect(again.data.saveDraft).toMatchObject({ draft: { revision: 1 }, conflict: null });
    await save(me, { id, body: 'more', revision: 1 });
    const late = await save(me, { id, body: 'more', revision: 1 });
    expect(late.data.saveDraft).toMatchObject({ draft: { revision: 2, body: 'more' }, conflict: null });
    expect((await list(me)).data.drafts).toHaveLength(1);
  });

  it('is gone after it was discarded, and says so to a late save instead of coming back', async () => {
    const me = person();
    const id = testId('draft');
    await save(me, { id });
    expect((await discard(me, id)).data.discardDraft).toBe(true);
    expect((await discard(me, id)).data.discardDraft).toBe(false);
    expect((await save(me, { id, revision: 1 })).problems).toMatchObject([
      { code: 'NOT_FOUND', field: 'id' },
    ]);
    expect((await read(me, id)).data.draft).toBeNull();
  });

  it('loses to exactly one of many saves at once', async () => {
    const me = person();
    const id = testId('draft');
    await save(me, { id });
    const saves = await Promise.all(
      Array.from({ length: 12 }, (_, i) => save(me, { id, body: `writer ${i}`, revision: 1 })),
    );
    expect(saves.flatMap(({ errors }) => errors)).toEqual([]);
    const won = saves.filter(({ data }) => data.saveDraft.draft !== null);
    expect(won).toHaveLength(1);
    const kept = won[0]?.data.saveDraft.draft;
    expect((await read(me, id)).data.draft).toEqual(kept);
    for (const { data } of saves.filter((one) => !won.includes(one)))
      expect(data.saveDraft.conflict).toEqual(kept);
  });
});

describe('how many drafts there are, and how large', () => {
  it('keeps fifty of one person and refuses the next with the cure, dropping none, even when many come at once', async () => {
    const me = person();
    const saves = await Promise.all(
      Array.from({ length: DRAFTS_MAX + 4 }, (_, i) => save(me, { id: testId('draft'), title: `Form ${i}` })),
    );
    const refused = saves.filter(({ problems }) => problems.length > 0);
    expect(refused).toHaveLength(4);
    for (const { problems } of refused) {
      expect(problems).toMatchObject([{ code: 'INVALID_INPUT', field: 'id', limit: DRAFTS_MAX }]);
      expect(problems[0]?.cure).toMatch(/discard one/);
    }
    const { drafts } = (await list(me)).data;
    expect(drafts).toHaveLength(DRAFTS_MAX);
    const changed = await save(me, { id: drafts[0]?.id, title: 'Still changes', revision: 1 });
    expect(changed.data.saveDraft.draft?.revision).toBe(2);
    await discard(me, drafts[1]?.id ?? '');
    expect((await save(me)).problems).toEqual([]);
  });

  it.each<[string, object, string]>([
    ['a body of more bytes than fit', { body: 'é'.repeat(DRAFT_BODY_MAX / 2 + 1) }, 'body'],
    ['a title of 10,000 characters', { title: 'x'.repeat(10_000) }, 'title'],
    ['an id that is none', { id: 'Draft 1' }, 'id'],
    ['an id of 10,000 characters', { id: 'x'.repeat(10_000) }, 'id'],
    ['an id of a record that is none', { about: '../x' }, 'about'],
    ['a revision below zero', { revision: -1 }, 'revision'],
  ])('refuses %s, by its field, with the cure', async (_, over, field) => {
    const { problems } = await save(person(), over);
    expect(problems).toMatchObject([{ code: 'INVALID_INPUT', field, cure: expect.stringMatching(/\.$/) }]);
  });
});

describe('whose drafts are seen by whom (R97)', () => {
  it('is seen by its writer alone: neither its text nor that it is there', async () => {
    const [me, other] = [person(), person(['ADMINISTRATOR', 'OMB_ANALYST', 'REGISTRAR'])];
    const id = testId('draft');
    await save(me, { id, body: 'mine' });
    expect((await read(other, id)).data.draft).toBeNull();
    expect((await list(other)).data.drafts).toEqual([]);
    expect((await discard(other, id)).data.discardDraft).toBe(false);
    expect((await save(other, { id, revision: 1 })).problems).toMatchObject([{ code: 'NOT_FOUND' }]);
    const own = await save(other, { id, body: 'theirs' });
    expect(own.data.saveDraft).toMatchObject({ draft: { body: 'theirs', revision: 1 }, conflict: null });
    expect((await read(me, id)).data.draft?.body).toBe('mine');
  });

  it('is no record: no id of the graph leads to it', async () => {
    const me = person();
    const id = testId('draft');
    await save(me, { id });
    const found = await graph.read({
      name: 'test.recordsOfDraft',
      text: cypher`MATCH (n:Record {id: $id}) RETURN n.id AS id`,
      params: { id },
      decode: (row) => row.string('id'),
    });
    expect(found).toEqual([]);
  });

  it('asks everybody to sign in', async () => {
    for (const answer of [
      await save(null),
      await list(null),
      await read(null, 'x'),
      await discard(null, 'x'),
    ]) {
      expect(answer.problems).toMatchObject([{ code: 'SIGN_IN_REQUIRED' }]);
    }
  });

  it('keeps nothing for a person without a role', async () => {
    const nobody = person([]);
    for (const answer of [
      await save(nobody),
      await list(nobody),
      await read(nobody, 'x'),
      await discard(nobody, 'x'),
    ]) {
      expect(answer.problems).toMatchObject([{ code: 'NOT_ALLOWED' }]);
    }
  });
});

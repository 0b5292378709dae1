import { afterEach, describe, expect, it } from '@jest/globals';
import { DraftKeeper } from '../../../../web/graphql/draft-keeper.ts';
import type { SavedDraft, StoredDraft, Typed } from '../../../../web/graphql/draft-keeper.ts';
import { LocalCopies } from '../../../../web/graphql/local-copies.ts';
import { ProblemError } from '../../../../web/graphql/problem-error.ts';
import { memoryStorage } from './memory-storage.ts';

const NOW = '2026-11-22T10:42:00.000Z';
const open: DraftKeeper[] = [];
afterEach(() => {
  for (const keeper of open.splice(0)) keeper.rest();
});

/** A server that keeps one draft as the API does, and can be away. */
function server() {
  const state = {
    kept: undefined as StoredDraft | undefined,
    away: undefined as ProblemError | undefined,
    saves: 0,
  };
  const save = async (revision: number, typed: Typed): Promise<SavedDraft> => {
    await Promise.resolve();
    if (state.away !== undefined) throw state.away;
    state.saves += 1;
    const { kept } = state;
    if (kept !== undefined && kept.revision !== revision) return { draft: null, conflict: kept };
    state.kept = { revision: revision + 1, body: typed.body, updatedAt: NOW };
    return { draft: state.kept, conflict: null };
  };
  return { state, save };
}

function keeperOn(one: ReturnType<typeof server>, storage = memoryStorage(), stored?: StoredDraft) {
  const copies = new LocalCopies(storage, 'person-1');
  const discarded: string[] = [];
  const discard = (): Promise<unknown> => Promise.resolve(discarded.push('draft'));
  const needs = { save: one.save, discard, copies, now: () => new Date(NOW) };
  const keeper = new DraftKeeper(needs, 'form-1', stored);
  open.push(keeper);
  return { keeper, copies, discarded };
}
const typed = (body: string): Typed => ({ title: 'A service', body });

describe('what is typed', () => {
  it('is in the browser at once and on the server after a pause, and the copy goes when it is there', async () => {
    const one = server();
    const { keeper, copies } = keeperOn(one);
    keeper.changed(typed('a'));
    expect(copies.read('form-1')).toMatchObject({ body: 'a', revision: 0 });
    await keeper.flush();
    expect(one.state.kept).toMatchObject({ body: 'a', revision: 1 });
    expect(keeper.keeping()).toEqual({ kind: 'SAVED', at: NOW });
    expect(copies.read('form-1')).toBeUndefined();
    expect(keeper.unsaved).toBe(false);
  });

  it('while a save is under way is saved next, and is what is kept in the end', async () => {
    const one = server();
    const { keeper, copies } = keeperOn(one);
    keeper.changed(typed('a'));
    const first = keeper.flush();
    keeper.changed(typed('ab'));
    await first;
    expect(copies.read('form-1')).toMatchObject({ body: 'ab', revision: 1 });
    await keeper.flush();
    expect(one.state.kept).toMatchObject({ body: 'ab', revision: 2 });
  });

  it.each(['NETWORK', 'DATABASE_DOWN', 'SIGN_IN_EXPIRED', 'SIGN_IN_REQUIRED'] as const)(
    'stays in the browser when the server answers %s, and is saved when it can be',
    async (code) => {
      const one = server();
      const { keeper, copies } = keeperOn(one);
      one.state.away = new ProblemError(code, 'Away.');
      keeper.changed(typed('a'));
      await keeper.flush();
      expect(keeper.keeping()).toMatchObject({ kind: 'NOT_SAVED', inBrowser: true });
      expect(copies.read('form-1')?.body).toBe('a');
      one.state.away = undefined;
      await keeper.flush();
      expect(one.state.kept?.body).toBe('a');
      expect(keeper.unsaved).toBe(false);
    },
  );

  it('is said to be in the page only where the browser keeps nothing', async () => {
    const one = server();
    const full = memoryStorage(() => {
      throw new Error('The disk is full.');
    });
    const { keeper } = keeperOn(one, full);
    one.state.away = new ProblemError('NETWORK', 'Away.');
    keeper.changed(typed('a'));
    await keeper.flush();
    expect(keeper.keeping()).toMatchObject({ kind: 'NOT_SAVED', inBrowser: false });
  });
});

describe('a form that was saved elsewhere first', () => {
  async function met() {
    const one = server();
    const { keeper, copies } = keeperOn(one);
    keeper.changed(typed('a'));
    await keeper.flush();
    one.state.kept = { revision: 2, body: 'theirs', updatedAt: NOW };
    keeper.changed(typed('mine'));
    await keeper.flush();
    return { one, keeper, copies };
  }

  it('is not overwritten, and nothing more is saved until somebody chose', async () => {
    const { one, keeper, copies } = await met();
    expect(keeper.keeping()).toMatchObject({ kind: 'CONFLICT', theirs: { body: 'theirs' } });
    const saves = one.state.saves;
    keeper.changed(typed('mine, longer'));
    await keeper.flush();
    expect(one.state.saves).toBe(saves);
    expect(one.state.kept?.body).toBe('theirs');
    expect(copies.read('form-1')?.body).toBe('mine, longer');
  });

  it('takes what is here when that is chosen', async () => {
    const { one, keeper } = await met();
    await keeper.keepMine();
    expect(one.state.kept).toMatchObject({ body: 'mine', revision: 3 });
  });

  it('shows the other one when that is chosen, and goes on from its revision', async () => {
    const { one, keeper, copies } = await met();
    expect(keeper.takeTheirs()?.body).toBe('theirs');
    expect(copies.read('form-1')).toBeUndefined();
    keeper.changed(typed('theirs, and more'));
    await keeper.flush();
    expect(one.state.kept).toMatchObject({ body: 'theirs, and more', revision: 3 });
  });
});

describe('a form that is done with', () => {
  it('leaves nothing behind, and a late change is not kept any more', async () => {
    const one = server();
    const { keeper, copies, discarded } = keeperOn(one);
    keeper.changed(typed('a'));
    await keeper.flush();
    await keeper.end();
    keeper.changed(typed('late'));
    await keeper.flush();
    expect(discarded).toEqual(['draft']);
    expect(copies.all()).toEqual([]);
    expect(one.state.kept?.body).toBe('a');
  });
});

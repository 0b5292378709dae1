import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../../web/graphql/problem-error.ts';
import type { BatchAsked } from '../../../web/exchange/import-state.ts';
import { ImportSession } from '../../../web/exchange/import-session.ts';
import type { RowReport } from '../../../web/exchange/import-rows.ts';
import type { KeptImports } from '../../../web/exchange/kept-import.ts';

/** A browser that keeps values in memory. */
function memory(): KeptImports {
  const all = new Map<string, unknown>();
  return {
    read: async (name) => structuredClone(all.get(name)),
    write: async (name, value) => (all.set(name, structuredClone(value)), true),
    remove: async (name) => void all.delete(name),
  };
}

/** An index that knows which numbers are registered, and fails where it is told to. */
function index() {
  const registered = new Map<string, number>();
  const report = (number: number, outcome: RowReport['outcome']): RowReport => ({
    number,
    outcome,
    name: '',
    externalId: null,
    serviceId: null,
    draftId: null,
    proposed: false,
    differences: [],
    problems: [],
    warnings: [],
  });
  let fail: (() => ProblemError | undefined) | undefined;
  const outcome = (values: readonly string[]): 'NEW' | 'SAME' =>
    registered.has(values[0] ?? '') ? 'SAME' : 'NEW';
  return {
    registered,
    failBy: (next: typeof fail) => (fail = next),
    check: async ({ rows }: BatchAsked) => rows.map(({ number, values }) => report(number, outcome(values))),
    apply: async ({ rows }: BatchAsked) => {
      const told = rows.map(({ number, values }) => report(number, outcome(values)));
      for (const { values } of rows)
        registered.set(values[0] ?? '', (registered.get(values[0] ?? '') ?? 0) + 1);
      const problem = fail?.();
      if (problem !== undefined) throw problem;
      return told;
    },
  };
}

/** More than two requests take. */
const ROWS = 48;
const sheet = `external_id,name\n${Array.from({ length: ROWS }, (_, at) => `N${at},Name ${at}`).join('\n')}`;

async function until(condition: () => boolean): Promise<void> {
  for (let times = 0; times < 400 && !condition(); times += 1)
    await new Promise((next) => setTimeout(next, 5));
  expect(condition()).toBe(true);
}

async function reviewed(kept: KeptImports, api: ReturnType<typeof index>): Promise<ImportSession> {
  const session = new ImportSession({ ...api, kept, personId: 'person-a' });
  await session.load('unit-a');
  await session.takeFile('a.csv', sheet);
  session.review();
  await until(() => session.view().checked.length === ROWS);
  return session;
}

describe('an import under way', () => {
  it('goes on after a reload from where it was, and tells of rows whose answer was lost what they were to be', async () => {
    const [kept, api] = [memory(), index()];
    const session = await reviewed(kept, api);
    let calls = 0;
    api.failBy(() => ((calls += 1) === 2 ? new ProblemError('NETWORK', 'Away.') : undefined));
    session.apply();
    await until(() => session.view().problem !== undefined);
    session.rest();
    await session.keepNow();
    const again = new ImportSession({ ...api, kept, personId: 'person-a' });
    await again.load('unit-a');
    await until(() => again.view().done.length === ROWS);
    expect(again.view().done.map(({ outcome }) => outcome)).toEqual(
      Array.from({ length: ROWS }, () => 'NEW'),
    );
    expect(api.registered.size).toBe(ROWS);
  });

  it('sends fewer rows at once where a request takes too long, and stops for nothing', async () => {
    const [kept, api] = [memory(), index()];
    const session = await reviewed(kept, api);
    let calls = 0;
    api.failBy(() => ((calls += 1) === 1 ? new ProblemError('TIMED_OUT', 'Slow.') : undefined));
    session.apply();
    await until(() => session.view().done.length === ROWS);
    expect(session.view().problem).toBeUndefined();
    expect(calls).toBe(6);
  });

  it('waits for somebody where the sign-in has ended, with everything still there', async () => {
    const [kept, api] = [memory(), index()];
    const session = await reviewed(kept, api);
    let ended = true;
    api.failBy(() => (ended ? new ProblemError('SIGN_IN_EXPIRED', 'Ended.') : undefined));
    session.apply();
    await until(() => session.view().problem?.code === 'SIGN_IN_EXPIRED');
    expect(session.view().sheet?.rows).toHaveLength(ROWS);
    ended = false;
    session.resume();
    await until(() => session.view().done.length === ROWS);
  });

  it('is shown to nobody else who signs in on this browser', async () => {
    const [kept, api] = [memory(), index()];
    await (await reviewed(kept, api)).keepNow();
    const other = new ImportSession({ ...api, kept, personId: 'person-b' });
    await other.load('unit-b');
    expect(other.view()).toMatchObject({ step: 'file', sheet: undefined, unitId: 'unit-b' });
  });

  it('is gone once it is given up', async () => {
    const [kept, api] = [memory(), index()];
    const session = await reviewed(kept, api);
    await session.keepNow();
    await session.forget();
    const again = new ImportSession({ ...api, kept, personId: 'person-a' });
    await again.load('unit-a');
    expect(again.view().sheet).toBeUndefined();
  });
});

import { describe, expect, it } from '@jest/globals';
import { ProblemError } from '../../../../web/graphql/problem-error.ts';
import { newBody } from '../../../../web/inventory/register/form-body.ts';
import type { FormBody } from '../../../../web/inventory/register/form-body.ts';
import { sendService } from '../../../../web/inventory/register/send-service.ts';
import type { SendNeeds } from '../../../../web/inventory/register/send-service.ts';
import { filledValues } from './filled-values.ts';

type Variables = Record<string, unknown> & { readonly requestKey: string };

/** An API that answers each request key once and again, and may lose an answer on its way. */
function api() {
  const asked: { readonly name: string; readonly variables: Variables }[] = [];
  const answers = new Map<string, unknown>();
  const state = { version: 0, loseNext: undefined as string | undefined };
  const ask: SendNeeds['ask'] = async (document, given) => {
    await Promise.resolve();
    const name = /^\s*mutation (\w+)/.exec(document)?.[1] ?? '';
    const variables = given as Variables;
    asked.push({ name, variables });
    const field = name.charAt(0).toLowerCase() + name.slice(1);
    const first = answers.get(variables.requestKey);
    if (first === undefined) state.version += 1;
    const answer = first ?? {
      [field]: {
        service: { id: 'service-1', version: state.version },
        ...(name === 'RecordRationale' ? { rationale: { id: 'rationale-1', version: 1 } } : {}),
        problems: [],
        conflict: null,
      },
    };
    answers.set(variables.requestKey, answer);
    if (state.loseNext === name) {
      state.loseNext = undefined;
      throw new ProblemError('NETWORK', 'The answer was lost.');
    }
    return answer as never;
  };
  return { asked, state, ask };
}

function bodyWith(name: string, before?: FormBody): FormBody {
  const fresh = before ?? newBody('unit-usda', 'key');
  const values = filledValues({ name });
  values.rationale.reasons.COST = { chosen: true, brief: 'No money.', rootCause: '', citations: '' };
  return { ...fresh, values };
}
const wish = { submit: true, withRationale: true };

describe('sending a form', () => {
  it('stores the service, then its rationale, then submits it with the version that came last', async () => {
    const one = api();
    const outcome = await sendService(bodyWith('A'), wish, { ask: one.ask, keep: () => {} });
    expect(outcome).toEqual({ kind: 'DONE', serviceId: 'service-1' });
    expect(one.asked.map(({ name }) => name)).toEqual([
      'RegisterService',
      'RecordRationale',
      'SubmitService',
    ]);
    expect(one.asked[2]?.variables).toMatchObject({ id: 'service-1', version: 2 });
    expect(new Set(one.asked.map(({ variables }) => variables.requestKey)).size).toBe(3);
  });

  it.each(['RegisterService', 'RecordRationale', 'SubmitService'])(
    'goes on where it stopped when the answer to %s is lost, and stores nothing twice',
    async (lost) => {
      const one = api();
      one.state.loseNext = lost;
      let body = bodyWith('A');
      const needs: SendNeeds = { ask: one.ask, keep: (progress) => (body = { ...body, progress }) };
      expect(await sendService(body, wish, needs)).toMatchObject({ kind: 'STOPPED' });
      expect(await sendService(body, wish, needs)).toMatchObject({ kind: 'DONE' });
      expect(one.state.version).toBe(3);
      const keys = one.asked.map(({ variables }) => variables.requestKey);
      expect(keys).toHaveLength(4);
      expect(new Set(keys).size).toBe(3);
    },
  );

  it('finds out what a lost request did before it sends what was typed since', async () => {
    const one = api();
    one.state.loseNext = 'RegisterService';
    let body = bodyWith('A');
    const needs: SendNeeds = { ask: one.ask, keep: (progress) => (body = { ...body, progress }) };
    await sendService(body, { ...wish, submit: false, withRationale: false }, needs);
    await sendService(bodyWith('B', body), { submit: false, withRationale: false }, needs);
    expect(
      one.asked.map(({ name, variables }) => [name, (variables['input'] as { name: string }).name]),
    ).toEqual([
      ['RegisterService', 'A'],
      ['RegisterService', 'A'],
      ['UpdateService', 'B'],
    ]);
    expect(one.asked[0]?.variables.requestKey).toBe(one.asked[1]?.variables.requestKey);
  });

  it('keeps how far it has come before each request goes out', async () => {
    const one = api();
    const kept: (string | undefined)[] = [];
    await sendService(
      bodyWith('A'),
      { submit: false, withRationale: false },
      {
        ask: one.ask,
        keep: ({ open }) => kept.push(open?.step),
      },
    );
    expect(kept).toEqual(['register', undefined]);
  });

  it('brings the problems of a rationale back under the fields of the rationale', async () => {
    const problem = {
      code: 'REQUIRED' as const,
      field: 'reasons.0.brief',
      given: null,
      message: 'Missing.',
      cure: 'Say it.',
      source: 'R21',
      blocks: 'SAVE' as const,
    };
    const refusing: SendNeeds['ask'] = async (document) => {
      await Promise.resolve();
      const stored = { service: { id: 'service-1', version: 1 }, problems: [], conflict: null };
      // The API answers the service that it explains also where the rationale was refused.
      const refused = { ...stored, rationale: null, problems: [problem] };
      return (
        document.includes('mutation RecordRationale')
          ? { recordRationale: refused }
          : { registerService: stored }
      ) as never;
    };
    const outcome = await sendService(bodyWith('A'), wish, { ask: refusing, keep: () => {} });
    expect(outcome).toMatchObject({ kind: 'PROBLEMS', findings: [{ field: 'rationale.reasons.0.brief' }] });
  });

  it('tells of somebody who changed the rationale first, and submits nothing', async () => {
    const asked: string[] = [];
    const stale: SendNeeds['ask'] = async (document) => {
      await Promise.resolve();
      asked.push(/^\s*mutation (\w+)/.exec(document)?.[1] ?? '');
      const stored = { service: { id: 'service-1', version: 1 }, problems: [], conflict: null };
      const conflict = { currentVersion: 2, changedBy: 'Rita', changedAt: '2026-11-03T14:00:00Z' };
      return (
        document.includes('mutation RecordRationale')
          ? { recordRationale: { ...stored, rationale: null, conflict } }
          : { registerService: stored }
      ) as never;
    };
    const outcome = await sendService(bodyWith('A'), wish, { ask: stale, keep: () => {} });
    expect(outcome).toEqual({
      kind: 'CONFLICT',
      of: 'RATIONALE',
      changedBy: 'Rita',
      changedAt: '2026-11-03T14:00:00Z',
    });
    expect(asked).toEqual(['RegisterService', 'RecordRationale']);
  });
});

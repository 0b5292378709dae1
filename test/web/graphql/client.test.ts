import { afterEach, describe, expect, it } from '@jest/globals';
import { askApi } from '../../../web/graphql/client.ts';
import type { OperationDocument } from '../../../web/graphql/operation-document.ts';
import { ProblemError } from '../../../web/graphql/problem-error.ts';
import { createQueryClient } from '../../../web/graphql/query-client.ts';

const realFetch = globalThis.fetch;
const document = 'query Name($id: ID!) { service(id: $id) { name } }' as OperationDocument<
  { service: { name: string } },
  { id: string }
>;
const asked: { url: string; body: unknown }[] = [];

/** Lets the server answer with this; what was asked is kept in `asked`. */
function answerWith(response: () => Response): void {
  globalThis.fetch = async (url, init) => {
    asked.push({ url: String(url), body: JSON.parse(String(init?.body)) });
    return response();
  };
}
const json =
  (body: unknown, status = 200) =>
  () =>
    new Response(JSON.stringify(body), { status });

async function problemFrom(ask: Promise<unknown>): Promise<ProblemError> {
  const error: unknown = await ask.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (!(error instanceof ProblemError)) throw new Error(`Expected a ProblemError, got ${String(error)}`);
  return error;
}

afterEach(() => {
  globalThis.fetch = realFetch;
  asked.length = 0;
});

describe('asking the API', () => {
  it('sends document and variables, and gives the data back', async () => {
    answerWith(json({ data: { service: { name: 'Renew a passport' } } }));
    expect(await askApi(document, { id: 'x' })).toEqual({ service: { name: 'Renew a passport' } });
    expect(asked).toEqual([{ url: '/graphql', body: { query: document, variables: { id: 'x' } } }]);
  });

  it('keeps code, field, limit, cure and reference of a problem', async () => {
    const extensions = {
      code: 'PAGE_TOO_LARGE',
      field: 'first',
      given: '100000',
      limit: 100,
      cure: 'Ask for 100.',
    };
    answerWith(json({ data: null, errors: [{ message: 'Too many rows.', extensions }] }, 400));
    const problem = await problemFrom(askApi(document, { id: 'x' }));
    expect(problem).toMatchObject({
      code: 'PAGE_TOO_LARGE',
      message: 'Too many rows.',
      facts: { field: 'first', given: '100000', limit: 100, cure: 'Ask for 100.' },
      reference: undefined,
    });
  });

  it('keeps the reference of what was unforeseen', async () => {
    answerWith(
      json({ errors: [{ message: 'Oops', extensions: { code: 'INTERNAL', reference: 'a1b2' } }] }, 500),
    );
    expect(await problemFrom(askApi(document, { id: 'x' }))).toMatchObject({
      code: 'INTERNAL',
      reference: 'a1b2',
    });
  });

  it('reads an error without a code of ours as unforeseen', async () => {
    answerWith(json({ errors: [{ message: 'Syntax Error' }] }, 400));
    expect((await problemFrom(askApi(document, { id: 'x' }))).code).toBe('INTERNAL');
  });

  it('tells a server that cannot be reached apart from one that answers with something else', async () => {
    globalThis.fetch = async () => {
      throw new TypeError('fetch failed');
    };
    expect((await problemFrom(askApi(document, { id: 'x' }))).code).toBe('NETWORK');
    answerWith(() => new Response('<html>502</html>', { status: 502 }));
    expect(await problemFrom(askApi(document, { id: 'x' }))).toMatchObject({
      code: 'UNREADABLE_ANSWER',
      message: 'The server answered with status 502.',
    });
  });

  it('lets a question that was taken back go without a problem', async () => {
    const controller = new AbortController();
    controller.abort();
    globalThis.fetch = async () => {
      throw new DOMException('aborted', 'AbortError');
    };
    await expect(askApi(document, { id: 'x' }, controller.signal)).rejects.toHaveProperty(
      'name',
      'AbortError',
    );
  });

  it('asks again only where waiting can help', () => {
    const retry = createQueryClient().getDefaultOptions().queries?.retry;
    if (typeof retry !== 'function') throw new Error('Retry is decided by problem.');
    expect(retry(0, new ProblemError('DATABASE_DOWN', 'x'))).toBe(true);
    expect(retry(0, new ProblemError('NETWORK', 'x'))).toBe(true);
    expect(retry(0, new ProblemError('INVALID_INPUT', 'x'))).toBe(false);
    expect(retry(2, new ProblemError('NETWORK', 'x'))).toBe(false);
  });
});

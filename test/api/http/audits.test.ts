import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { serverAudits } from 'graphql-http';
import { emptyGraph, startTestServer } from './test-server.ts';
import type { TestServer } from './test-server.ts';

/** Where the server listens is known only after the audits are listed, so it is filled in for each request. */
const PLACE = 'http://server.test/graphql';

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(emptyGraph());
});

afterAll(() => server.stop());

const audits = serverAudits({
  url: PLACE,
  fetchFn: (input: string, init: RequestInit = {}) =>
    fetch(String(input).replace('http://server.test', server.url), {
      ...init,
      headers: { ...(init.headers as Record<string, string>), 'apollo-require-preflight': 'audit' },
    }),
});

describe('GraphQL over HTTP', () => {
  it('is audited in full', () => {
    expect(audits.length).toBeGreaterThanOrEqual(61);
  });

  it.each(audits.map((audit) => [`${audit.id} ${audit.name}`, audit] as const))(
    '%s',
    async (_name, audit) => {
      const result = await audit.fn();
      const said = result.status === 'ok' ? 'ok' : `${result.status}: ${result.reason}`;
      expect(said).not.toMatch(/^error/);
    },
  );
});

import { describe, expect, it } from '@jest/globals';
import { GraphQLError } from 'graphql';
import { presentProblem, presentQueryError, problemIn } from '../../../api/http/present-problem.ts';
import { serverFaultOf, statusOf } from '../../../api/http/problem-status.ts';
import type { LogLine } from '../../../api/http/request-log.ts';
import { Problem } from '../../../api/problem.ts';
import { ProblemCode } from '../../../schema/vocabulary/problem-codes.ts';

function kept(): { lines: LogLine[]; log: (line: LogLine) => void } {
  const lines: LogLine[] = [];
  return { lines, log: (line) => lines.push(line) };
}

describe('what a client is told', () => {
  it('is a problem with its code, field, limit and cure', () => {
    const { log } = kept();
    const problem = new Problem('PAGE_TOO_LARGE', 'One page gives at most 100 rows.', {
      field: 'first',
      given: '101',
      limit: 100,
      cure: 'Ask for less.',
    });
    expect(presentProblem(new GraphQLError('x', { originalError: problem }), log)).toEqual({
      message: 'One page gives at most 100 rows.',
      extensions: { code: 'PAGE_TOO_LARGE', field: 'first', given: '101', limit: 100, cure: 'Ask for less.' },
    });
  });

  it('is one neutral sentence for what was unforeseen, with the reference under which the log has it whole', () => {
    const { lines, log } = kept();
    const cause = new TypeError('cannot read secret of undefined');
    const said = presentProblem(new GraphQLError('secret', { originalError: cause }), log);
    const { reference } = said.extensions;
    expect(said.extensions).toEqual({ code: 'INTERNAL', reference: expect.stringMatching(/^[0-9a-f]{8}$/) });
    expect(said.message).toContain(String(reference));
    expect(JSON.stringify(said)).not.toMatch(/secret|TypeError|\.ts:/);
    expect(lines).toEqual([
      expect.objectContaining({
        level: 'error',
        reference,
        cause: expect.stringContaining('cannot read secret'),
      }),
    ]);
  });

  it('shows nothing of a problem that only the log should have', () => {
    const { lines, log } = kept();
    const said = presentProblem(new Problem('INTERNAL', 'The answer to x has no text under "y".'), log);
    expect(said.message).not.toContain('under');
    expect(lines).toHaveLength(1);
  });

  it('keeps the cause of a problem for the log alone', () => {
    const { lines, log } = kept();
    const problem = new Problem(
      'DATABASE_DOWN',
      'The database cannot be reached.',
      {},
      { cause: new Error('10.0.0.5 refused') },
    );
    expect(JSON.stringify(presentProblem(problem, log))).not.toContain('10.0.0.5');
    expect(lines[0]).toMatchObject({
      level: 'warn',
      code: 'DATABASE_DOWN',
      cause: expect.stringContaining('10.0.0.5'),
    });
  });

  it('finds a problem however often it was wrapped', () => {
    const problem = new Problem('NOT_FOUND', 'x');
    const wrapped = new GraphQLError('a', {
      originalError: new GraphQLError('b', { originalError: problem }),
    });
    expect(problemIn(wrapped)).toBe(problem);
    expect(problemIn(new Error('x'))).toBeNull();
  });

  it('keeps the sentence of the language for a fault in the query', () => {
    const { lines, log } = kept();
    const formatted = {
      message: 'Cannot query field "nme" on type "Service". Did you mean "name"?',
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED' },
      locations: [{ line: 1, column: 3 }],
    };
    expect(presentQueryError(formatted, new GraphQLError('x'), log)).toEqual({
      message: formatted.message,
      locations: formatted.locations,
      extensions: { code: 'GRAPHQL_VALIDATION_FAILED', field: 'query' },
    });
    expect(lines).toEqual([]);
  });
});

describe('the status of an answer', () => {
  it.each(Object.values(ProblemCode))('is known for %s', (code) => {
    expect(statusOf(code)).toBeGreaterThanOrEqual(400);
  });

  it('is none of the server where only what was asked for is at fault', () => {
    expect(serverFaultOf(['NOT_FOUND', 'INVALID_INPUT'])).toBeNull();
    expect(serverFaultOf([])).toBeNull();
  });

  it('is 503 when the database is away, whatever else went wrong', () => {
    expect(serverFaultOf(['INTERNAL', 'DATABASE_DOWN'])).toBe(503);
  });
});

import { describe, expect, it } from '@jest/globals';
import { Neo4jError } from 'neo4j-driver';
import { asProblem, isLostConnection, mayDefineAgain } from '../../../api/graph/neo4j-problems.ts';
import { Problem } from '../../../api/problem.ts';

const error = (code: string): Neo4jError => new Neo4jError('told by the driver', code, '', '');

describe('what a driver error is told as', () => {
  const rows: [string, string, string][] = [
    ['a server that cannot be reached', 'ServiceUnavailable', 'DATABASE_DOWN'],
    ['a session whose server went away', 'SessionExpired', 'DATABASE_DOWN'],
    ['a connection that was lost while it was made ready again', 'ProtocolError', 'DATABASE_DOWN'],
    [
      'a database that is starting or stopping',
      'Neo.TransientError.General.DatabaseUnavailable',
      'DATABASE_DOWN',
    ],
    ['a wrong password', 'Neo.ClientError.Security.Unauthorized', 'DATABASE_REFUSED'],
    ['too many wrong passwords', 'Neo.ClientError.Security.AuthenticationRateLimit', 'DATABASE_REFUSED'],
    ['a database that does not exist', 'Neo.ClientError.Database.DatabaseNotFound', 'DATABASE_REFUSED'],
    ['a statement that took too long', 'Neo.ClientError.Transaction.TransactionTimedOut', 'TIMED_OUT'],
    [
      'a statement that took longer than the client allowed',
      'Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration',
      'TIMED_OUT',
    ],
    ['a statement that was ended', 'Neo.TransientError.Transaction.Terminated', 'TIMED_OUT'],
    ['a lock that was not to be had in time', 'Neo.ClientError.Transaction.LockClientStopped', 'TIMED_OUT'],
    ['a deadlock that came back each time', 'Neo.TransientError.Transaction.DeadlockDetected', 'TIMED_OUT'],
    ['an id that is taken', 'Neo.ClientError.Schema.ConstraintValidationFailed', 'DUPLICATE'],
  ];

  it.each(rows)('%s', (_name, code, told) => {
    const cause = error(code);
    const problem = asProblem(cause, 'inventory.servicePage');
    expect(problem).toBeInstanceOf(Problem);
    expect(problem).toMatchObject({ code: told, cause });
  });

  it('keeps the words of the driver out of what people read', () => {
    expect(String(asProblem(error('ServiceUnavailable'), 'x'))).not.toContain('told by the driver');
  });

  it('lets through what is no driver error, and what is a problem already', () => {
    const bug = new TypeError('a bug');
    const problem = new Problem('NOT_FOUND', 'Nothing is recorded under this id.');
    expect(asProblem(bug, 'x')).toBe(bug);
    expect(asProblem(problem, 'x')).toBe(problem);
  });

  it('lets a fault in a statement through, so that it is logged whole', () => {
    const fault = error('Neo.ClientError.Statement.SyntaxError');
    expect(asProblem(fault, 'x')).toBe(fault);
  });
});

describe('what is tried again', () => {
  it('is a read whose connection was lost, and no read that was refused', () => {
    expect(isLostConnection(error('SessionExpired'))).toBe(true);
    expect(isLostConnection(error('Neo.ClientError.Statement.SyntaxError'))).toBe(false);
    expect(isLostConnection(new Error('ServiceUnavailable'))).toBe(false);
  });

  it('is a schema statement that met another copy, and none that is wrong', () => {
    expect(mayDefineAgain(error('Neo.TransientError.Transaction.DeadlockDetected'))).toBe(true);
    expect(mayDefineAgain(error('Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists'))).toBe(true);
    expect(mayDefineAgain(error('Neo.ClientError.Schema.ConstraintAlreadyExists'))).toBe(true);
    expect(mayDefineAgain(error('Neo.ClientError.Statement.SyntaxError'))).toBe(false);
  });
});

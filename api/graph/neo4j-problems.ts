import { Neo4jError } from 'neo4j-driver';
import { Problem } from '../problem.ts';

/**
 * Codes after which the same read may succeed at once on a fresh connection. The driver calls it a fault of the
 * protocol when a connection is lost while it makes one ready for use again.
 */
const LOST_CONNECTION = new Set(['ServiceUnavailable', 'SessionExpired', 'ProtocolError', 'N/A']);

/** Whether the connection was lost rather than the statement refused. */
export function isLostConnection(error: unknown): boolean {
  return error instanceof Neo4jError && LOST_CONNECTION.has(error.code);
}

/**
 * Whether a schema statement may succeed when it is run again: after a deadlock, or when another copy defined the same
 * at the same moment (with IF NOT EXISTS the second run then does nothing).
 */
export function mayDefineAgain(error: unknown): boolean {
  return error instanceof Neo4jError && /\.TransientError\.|\.Schema\.\w*AlreadyExists$/.test(error.code);
}

/** Turns a driver error into the problem a person can be told; whatever is not a driver error passes through. */
export function asProblem(error: unknown, statementName: string): unknown {
  if (error instanceof Problem || !(error instanceof Neo4jError)) return error;
  const options = { cause: error };
  const code = error.code;
  if (LOST_CONNECTION.has(code) || code.startsWith('Neo.TransientError.General.DatabaseUnavailable')) {
    return new Problem(
      'DATABASE_DOWN',
      'The database cannot be reached at the moment. Try again in a minute.',
      { cure: 'Check that Neo4j runs and that NEO4J_URI points to it.' },
      options,
    );
  }
  if (code.includes('.Security.')) {
    return new Problem(
      'DATABASE_REFUSED',
      'The database refused the user name or password.',
      {
        field: 'NEO4J_PASSWORD',
        cure: 'Set NEO4J_USERNAME and NEO4J_PASSWORD to an account of this database.',
      },
      options,
    );
  }
  if (code.includes('TransactionTimedOut') || code.includes('.Transaction.Terminated')) {
    return new Problem(
      'TIMED_OUT',
      'The answer took longer than one request may take.',
      { cure: 'Ask for fewer rows or fewer fields.' },
      options,
    );
  }
  // The driver has tried again for some seconds by now: a lock that was not to be had, a deadlock that came back.
  if (code.startsWith('Neo.TransientError.') || code.endsWith('.Transaction.LockClientStopped')) {
    return new Problem(
      'TIMED_OUT',
      'The database was too busy for this. Nothing was changed. Try again in a minute.',
      { cure: 'Send the same request again, under the same request key if it had one.' },
      options,
    );
  }
  if (code.includes('ConstraintValidationFailed')) {
    return new Problem(
      'DUPLICATE',
      'A record with this id exists already.',
      { place: statementName },
      options,
    );
  }
  if (code.includes('DatabaseNotFound')) {
    return new Problem(
      'DATABASE_REFUSED',
      'The database server has no database of this name.',
      { field: 'NEO4J_DATABASE', cure: 'Set NEO4J_DATABASE to one that exists, such as neo4j.' },
      options,
    );
  }
  return error;
}

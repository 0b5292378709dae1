import { cypher, int } from './cypher.ts';
import type { Statement } from './cypher.ts';

/** What is stored under a request key: which request it was, and what it was answered. */
export interface StoredAnswer {
  readonly operation: string;
  readonly fingerprint: string;
  /** The answer as JSON; null while nothing was written under the key. */
  readonly answer: string | null;
}

/** A request key with the request it stands for. */
export interface KeyedRequest {
  /** Key of the client within what one person has sent. */
  readonly key: string;
  readonly operation: string;
  readonly fingerprint: string;
  /** When the key may be forgotten, in milliseconds since 1970. */
  readonly until: number;
}

/** Properties of an audit record. A property that is null is not stored. */
export interface StoredChange {
  readonly id: string;
  readonly action: string;
  readonly actorId: string;
  readonly actorName: string;
  /** ISO date and time. */
  readonly at: string;
  readonly recordId: string;
  readonly recordKind: string;
  readonly version: number;
  readonly comment: string | null;
  readonly summary: string;
  /** Facts as JSON: only those that differ. */
  readonly before: string | null;
  readonly after: string | null;
  /** Sort key of a record's history, oldest first. */
  readonly historyKey: string;
}

const nothing = (): null => null;

/**
 * Takes a request key, or finds what it was answered. Of two requests with one key the second waits here until the
 * first is done: the write lock comes before anything is read.
 */
export function takeRequestKey(request: KeyedRequest): Statement<StoredAnswer> {
  const { key, operation, fingerprint, until } = request;
  return {
    name: 'graph.takeRequestKey',
    text: cypher`MERGE (k:RequestKey {key: $key})
      ON CREATE SET k.operation = $operation, k.fingerprint = $fingerprint, k.until = $until
      SET k.lock = true
      WITH k REMOVE k.lock
      RETURN k.operation AS operation, k.fingerprint AS fingerprint, k.answer AS answer`,
    params: { key, operation, fingerprint, until: int(until) },
    decode: (row) => ({
      operation: row.string('operation'),
      fingerprint: row.string('fingerprint'),
      answer: row.optionalString('answer'),
    }),
  };
}

/** Forgets a key under which nothing was written, so that the request can be sent again after it was mended. */
export function dropRequestKey(key: string): Statement<unknown> {
  return {
    name: 'graph.dropRequestKey',
    text: cypher`MATCH (k:RequestKey {key: $key}) DELETE k`,
    params: { key },
    decode: nothing,
  };
}

/** Keeps the answer of a request under its key. */
export function storeAnswer(key: string, answer: string): Statement<unknown> {
  return {
    name: 'graph.storeAnswer',
    text: cypher`MATCH (k:RequestKey {key: $key}) SET k.answer = $answer`,
    params: { key, answer },
    decode: nothing,
  };
}

/** Forgets a few keys whose time is over, the oldest first. Every write does so, which is more than are made. */
export function forgetOldKeys(now: number): Statement<unknown> {
  return {
    name: 'graph.forgetOldKeys',
    text: cypher`MATCH (k:RequestKey) WHERE k.until < $now WITH k ORDER BY k.until LIMIT 5 DELETE k`,
    params: { now: int(now) },
    decode: nothing,
  };
}

/**
 * Takes the write lock of records. Neo4j reads what is committed at that moment, so a version that is compared before
 * its record is locked proves nothing. Ids nobody has are passed over.
 *
 * @param ids sorted, so that two writes never wait for each other
 */
export function lockRecords(ids: readonly string[]): Statement<unknown> {
  return {
    name: 'graph.lockRecords',
    text: cypher`UNWIND $ids AS id MATCH (n:Record {id: id}) SET n.lock = true`,
    params: { ids },
    decode: nothing,
  };
}

/** Takes away the mark that held the write lock; the lock itself ends with the transaction. */
export function unlockRecords(ids: readonly string[]): Statement<unknown> {
  return {
    name: 'graph.unlockRecords',
    text: cypher`UNWIND $ids AS id MATCH (n:Record {id: id}) REMOVE n.lock`,
    params: { ids },
    decode: nothing,
  };
}

/** Writes audit records and joins each to the record that it speaks of. */
export function createChanges(changes: readonly StoredChange[]): Statement<number> {
  return {
    name: 'graph.createChanges',
    text: cypher`UNWIND $changes AS change
      MATCH (n:Record {id: change.recordId})
      CREATE (c:Change:Record)-[:CHANGED]->(n) SET c = change
      RETURN count(c) AS made`,
    params: { changes: changes.map((change) => ({ ...change, version: int(change.version) })) },
    decode: (row) => row.number('made'),
  };
}

import type { AccessRole } from '../../schema/vocabulary/access.ts';
import { cypher, int } from '../graph/cypher.ts';
import type { Statement } from '../graph/cypher.ts';
import { actorOf, decodeActor } from './person.statements.ts';
import type { ActorRecord } from './person.statements.ts';

/** A session that holds, with the person behind it. */
export interface SessionRecord {
  readonly actor: ActorRecord;
  /** ISO date and time. */
  readonly expiresAt: string;
}

/** The person of a session that is neither over nor ended, by the hash of the browser's token: one statement a request. */
export function actorOfSession(hash: string, now: string): Statement<SessionRecord> {
  return {
    name: 'access.actorOfSession',
    text: cypher`MATCH (s:Session {hash: $hash}) WHERE s.endedAt IS NULL AND s.expiresAt > $now
      MATCH (p:Person {id: s.personId})
      WITH p, s.expiresAt AS expiresAt, s.claimedRoles AS claimedRoles, s.claimedUnitIds AS claimedUnitIds
      ${actorOf}, expiresAt`,
    params: { hash, now },
    decode: (row) => ({ actor: decodeActor(row), expiresAt: row.string('expiresAt') }),
  };
}

/** A session to begin. */
export interface SessionFacts {
  readonly hash: string;
  readonly personId: string;
  readonly createdAt: string;
  readonly expiresAt: string;
  readonly claimedRoles: readonly AccessRole[];
  readonly claimedUnitIds: readonly string[];
  /** The provider's ID token, by which it knows whom to sign out; null where there is none. */
  readonly idToken: string | null;
}

/** Begins a session. */
export function beginSession(facts: SessionFacts): Statement<string> {
  return {
    name: 'access.beginSession',
    text: cypher`CREATE (s:Session) SET s = $facts RETURN s.hash AS hash`,
    params: { facts },
    decode: (row) => row.string('hash'),
  };
}

/** Sessions taken away at one sign-in, at most. */
const SWEPT = 200;

/** Takes sessions away that are over; run beside each new one, so that nothing has to run by the clock. */
export function sweepSessions(now: string): Statement<number> {
  return {
    name: 'access.sweepSessions',
    text: cypher`MATCH (s:Session) WHERE s.expiresAt <= $now WITH s LIMIT $most DELETE s RETURN count(*) AS swept`,
    params: { now, most: int(SWEPT) },
    decode: (row) => row.number('swept'),
  };
}

/** Ends a session for good; gives the ID token it began with. Gives nothing for one that is not there or ended before. */
export function endSession(hash: string, now: string): Statement<string | null> {
  return {
    name: 'access.endSession',
    text: cypher`MATCH (s:Session {hash: $hash}) WHERE s.endedAt IS NULL
      WITH s, s.idToken AS idToken SET s.endedAt = $now REMOVE s.idToken RETURN idToken`,
    params: { hash, now },
    decode: (row) => row.optionalString('idToken'),
  };
}

import { randomBytes } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import { readClaims } from './claims.rules.ts';
import { rememberPerson } from './person.statements.ts';
import type { ClaimSettings } from './provider-settings.ts';
import { hashOf } from './read-identity.ts';
import type { Vouched } from './relying-party.ts';
import { personFacts } from './remember-person.ts';
import { beginSession, endSession, sweepSessions } from './session.statements.ts';

const HOUR_MS = 60 * 60 * 1000;

/** A session that has begun. */
export interface StartedSession {
  /** 256 random bits for the browser alone; the store keeps their hash. */
  readonly token: string;
  readonly until: Date;
}

/**
 * Begins a session for somebody for whom the provider vouches, and takes away sessions that are over. A session ends
 * when its hours are over, whatever is done in it: reading never writes, and nobody stays signed in for ever.
 * @param hours how long it lasts
 */
export async function startSession(
  graph: Graph,
  vouched: Vouched,
  settings: ClaimSettings,
  hours: number,
  now: Date,
): Promise<StartedSession> {
  const { name, email, roles, unitIds } = readClaims(vouched.claims, settings);
  const facts = personFacts({ issuer: vouched.issuer, subject: vouched.subject, name, email, roles }, now);
  const token = randomBytes(32).toString('base64url');
  const until = new Date(now.getTime() + hours * HOUR_MS);
  await graph.write('access.startSession', async (tx) => {
    const [personId = facts.id] = await tx.run(rememberPerson(facts));
    await tx.run(
      beginSession({
        hash: hashOf(token),
        personId,
        createdAt: facts.at,
        expiresAt: until.toISOString(),
        claimedRoles: roles,
        claimedUnitIds: unitIds,
        idToken: vouched.idToken,
      }),
    );
    await tx.run(sweepSessions(facts.at));
  });
  return { token, until };
}

/** Ends the session of a token; whoever kept a copy of the token is out too. Gives the ID token it began with. */
export async function stopSession(graph: Graph, token: string, now: Date): Promise<string | null> {
  const [idToken] = await graph.write('access.endSession', (tx) =>
    tx.run(endSession(hashOf(token), now.toISOString())),
  );
  return idToken ?? null;
}

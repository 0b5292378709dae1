import { createHash } from 'node:crypto';
import type { Graph } from '../graph/graph.ts';
import type { Actor } from '../request.ts';
import { readClaims } from './claims.rules.ts';
import type { TokenClaims } from './verify-token.ts';
import { actorOfSubject } from './person.statements.ts';
import type { ActorRecord } from './person.statements.ts';
import type { ClaimSettings } from './provider-settings.ts';
import { rememberVouched } from './remember-person.ts';
import { actorOfSession } from './session.statements.ts';

/** What a session is kept under: the browser alone has the token itself. */
export function hashOf(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** The person of a session, and when it ends; null for a session that is over, was ended or never was. */
export async function readSession(
  graph: Graph,
  token: string,
  now: Date,
): Promise<{ readonly actor: Actor; readonly until: Date } | null> {
  const session = await graph.readOne(actorOfSession(hashOf(token), now.toISOString()));
  return session === null ? null : { actor: actorFrom(session.actor), until: new Date(session.expiresAt) };
}

/** The person of a bearer token that was found good. One who comes for the first time is recorded on the way. */
export async function readBearer(
  graph: Graph,
  issuer: string,
  claims: TokenClaims,
  settings: ClaimSettings,
  now: Date,
): Promise<Actor> {
  const read = readClaims(claims, settings);
  const statement = actorOfSubject({ issuer, subject: claims.sub }, read);
  const known = await graph.readOne(statement);
  if (known !== null) return actorFrom(known);
  await rememberVouched(graph, { issuer, subject: claims.sub, ...read }, now);
  const [made] = await graph.read(statement);
  if (made === undefined) throw new Error('A person who was just recorded is not there.');
  return actorFrom(made);
}

/** Units count for nothing without the role they are assigned for. */
function actorFrom(record: ActorRecord): Actor {
  return record.roles.includes('REGISTRAR') ? record : { ...record, unitIds: [] };
}

import { AccessRole } from '../../schema/vocabulary/access.ts';
import { cypher } from '../graph/cypher.ts';
import type { CypherText, Statement } from '../graph/cypher.ts';
import type { Row } from '../graph/rows.ts';

/** A person as one request needs them: who, which roles, and every unit they may write in. */
export interface ActorRecord {
  readonly id: string;
  readonly name: string;
  readonly roles: readonly AccessRole[];
  readonly homeUnitIds: readonly string[];
  readonly unitIds: readonly string[];
}

/**
 * The roles and units of person `p`, whose claims are `claimedRoles` and `claimedUnitIds`. A claimed unit counts only
 * with the claimed role of registrar; a granted one carries the role with it. The tree is at most eight levels deep.
 */
export const actorOf: CypherText = cypher`
  WITH *, COLLECT { MATCH (p)-[:HOLDS]->(held:Unit) RETURN held.id } AS granted
  WITH *, granted + CASE WHEN 'REGISTRAR' IN claimedRoles THEN claimedUnitIds ELSE [] END AS assigned
  RETURN p.id AS id, p.name AS name,
    claimedRoles + p.grantedRoles + CASE WHEN size(granted) > 0 THEN ['REGISTRAR'] ELSE [] END AS roles,
    COLLECT { UNWIND assigned AS unitId MATCH (u:Unit {id: unitId}) RETURN DISTINCT u.id } AS homeUnitIds,
    COLLECT { UNWIND assigned AS unitId MATCH (:Unit {id: unitId})<-[:PART_OF*0..8]-(u:Unit) RETURN DISTINCT u.id }
      AS unitIds`;

/** Reads what `actorOf` returns. */
export function decodeActor(row: Row): ActorRecord {
  return {
    id: row.string('id'),
    name: row.string('name'),
    roles: [...new Set(row.words('roles', AccessRole))],
    homeUnitIds: row.strings('homeUnitIds'),
    unitIds: row.strings('unitIds'),
  };
}

/** The person of a token, with the roles and units that the token claims. */
export function actorOfSubject(
  who: { readonly issuer: string; readonly subject: string },
  claimed: { readonly roles: readonly AccessRole[]; readonly unitIds: readonly string[] },
): Statement<ActorRecord> {
  return {
    name: 'access.actorOfSubject',
    text: cypher`MATCH (p:Person {issuer: $issuer, subject: $subject})
      WITH p, $claimedRoles AS claimedRoles, $claimedUnitIds AS claimedUnitIds ${actorOf}`,
    params: { ...who, claimedRoles: claimed.roles, claimedUnitIds: claimed.unitIds },
    decode: decodeActor,
  };
}

/** A person as the provider describes them. */
export interface PersonFacts {
  readonly id: string;
  readonly issuer: string;
  readonly subject: string;
  readonly name: string;
  /** The name as it is sorted, without the id behind it. */
  readonly foldedName: string;
  readonly email: string | null;
  /** What the provider says now; kept to be shown, never to decide by. */
  readonly providerRoles: readonly AccessRole[];
  /** ISO date and time. */
  readonly at: string;
}

/** Records a person who came for the first time, or what has changed of one who came before; gives the id. */
export function rememberPerson({ id, issuer, subject, ...facts }: PersonFacts): Statement<string> {
  return {
    name: 'access.rememberPerson',
    text: cypher`MERGE (p:Person {issuer: $issuer, subject: $subject})
      ON CREATE SET p:Record, p.id = $id, p.createdAt = $at, p.grantedRoles = [], p.version = 1
      SET p.name = $name, p.nameKey = $foldedName + '|' + p.id, p.email = $email, p.providerRoles = $providerRoles, p.lastSeenAt = $at
      RETURN p.id AS id`,
    params: {
      id,
      issuer,
      subject,
      name: facts.name,
      foldedName: facts.foldedName,
      email: facts.email,
      providerRoles: facts.providerRoles,
      at: facts.at,
    },
    decode: (row) => row.string('id'),
  };
}
